using System.Buffers.Binary;

namespace Sightline.Documents.Import.Excel;

/// <summary>Finds whether an old workbook says that it is encrypted.</summary>
/// <remarks>Source: [MS-XLS] 2.4.21 (BOF) and 2.4.117 (FilePass), which stands among the first records.</remarks>
internal static class XlsProtection
{
    private const int FilePass = 0x2F;
    private const int MostRecords = 12;
    private const int SampleBytes = 8 << 20;

    // The first record of the stream with the workbook's own settings, its length and its version.
    private static readonly byte[] FirstRecord = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];

    /// <summary>Looks for it.</summary>
    /// <param name="stream">The file; left anywhere.</param>
    /// <returns>True where it says so.</returns>
    public static bool IsIn(Stream stream)
    {
        stream.Position = 0;
        var bytes = new byte[(int)Math.Min(stream.Length, SampleBytes)];
        var sample = bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        var at = sample.IndexOf(FirstRecord);
        for (var i = 0; at >= 0 && at + 4 <= sample.Length && i < MostRecords; i++)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(sample[at..]) == FilePass)
            {
                return true;
            }

            at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(sample[(at + 2)..]);
        }

        return false;
    }
}
