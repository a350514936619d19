using System.Text;
using System.Text.Unicode;

namespace Sightline.Documents.Import.Csv;

/// <summary>Finds in which encoding a file of text is written, from all its bytes.</summary>
internal static class TextEncoding
{
    private const int SampleBytes = 4096;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>How a file of text is to be decoded.</summary>
    /// <param name="Encoding">The encoding.</param>
    /// <param name="BomBytes">The length of the mark at its start.</param>
    /// <param name="IsMixed">Whether it is UTF-8 in which stretches of Windows-1252 stand.</param>
    /// <param name="IsCutShort">Whether a character is cut in two at the end of the file.</param>
    public sealed record Found(Encoding Encoding, int BomBytes, bool IsMixed = false, bool IsCutShort = false);

    /// <summary>Finds the encoding.</summary>
    /// <param name="stream">The file; read from its start, and left anywhere.</param>
    /// <returns>How to decode it.</returns>
    public static Found Of(Stream stream)
    {
        stream.Position = 0;
        var sample = new byte[SampleBytes];
        var count = stream.ReadAtLeast(sample, SampleBytes, throwOnEndOfStream: false);
        var start = sample.AsSpan(0, count);
        var found = ByMark(start) ?? ByNuls(start);
        return found is null ? ByBytes(stream) : found with { IsCutShort = stream.Length % 2 == 1 && found.Encoding is UnicodeEncoding };
    }

    private static Found? ByMark(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return new(new UTF32Encoding(bigEndian: false, byteOrderMark: true), 4);
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return new(new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4);
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new(Encoding.Unicode, 2);
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new(Encoding.BigEndianUnicode, 2) : null;
    }

    // English text in UTF-16 has a NUL in nearly every other byte.
    private static Found? ByNuls(ReadOnlySpan<byte> start)
    {
        Span<int> nuls = stackalloc int[2];
        for (var i = 0; i < start.Length; i++)
        {
            nuls[i & 1] += start[i] == 0 ? 1 : 0;
        }

        var half = start.Length / 2;
        return half < 2 ? null
            : nuls[1] * 10 > half * 6 && nuls[0] * 10 < half ? new(Encoding.Unicode, 0)
            : nuls[0] * 10 > half * 6 && nuls[1] * 10 < half ? new(Encoding.BigEndianUnicode, 0)
            : null;
    }

    private static Found ByBytes(Stream stream)
    {
        stream.Position = 0;
        var buffer = new byte[1 << 16];
        var kept = 0;
        long valid = 0, invalid = 0;
        var cutShort = false;
        var isFirst = true;
        var bom = 0;
        while (true)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var length = kept + read;
            if (isFirst)
            {
                bom = buffer.AsSpan(0, length).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
                isFirst = false;
            }

            kept = Judge(buffer.AsSpan(0, length), read == 0, ref valid, ref invalid, ref cutShort);
            if (read == 0)
            {
                break;
            }

            buffer.AsSpan(length - kept, kept).CopyTo(buffer);
        }

        // Windows-1252 can look like a little UTF-8 by chance; UTF-8 hardly ever fails more often than it holds.
        return invalid == 0 ? new(Encoding.UTF8, bom, IsCutShort: cutShort)
            : bom == 0 && invalid >= valid ? new(Windows1252, 0)
            : new(Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback()), bom, IsMixed: true);
    }

    // Counts sequences of several bytes that are valid and bytes that are not; returns how many bytes at the end wait for more.
    private static int Judge(ReadOnlySpan<byte> bytes, bool isEnd, ref long valid, ref long invalid, ref bool cutShort)
    {
        if (Ascii.IsValid(bytes))
        {
            return 0;
        }

        while (bytes.Length > 0)
        {
            if (bytes[0] < 0x80)
            {
                var plain = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                bytes = plain < 0 ? [] : bytes[plain..];
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == System.Buffers.OperationStatus.NeedMoreData)
            {
                if (!isEnd)
                {
                    return bytes.Length;
                }

                // A lone letter at the very end says Windows-1252 unless there was UTF-8 before.
                cutShort = valid > 0;
                invalid += cutShort ? 0 : 1;
                return 0;
            }

            valid += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            invalid += status == System.Buffers.OperationStatus.Done ? 0 : consumed;
            bytes = bytes[consumed..];
        }

        return 0;
    }
}
