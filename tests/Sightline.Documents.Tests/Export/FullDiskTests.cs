using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Csv;
using Sightline.Documents.Export.Excel;
using Sightline.Documents.Export.Json;
using Sightline.Documents.Export.Word;
using Xunit;

namespace Sightline.Documents.Tests.Export;

public sealed class FullDiskTests
{
    private static readonly Dictionary<string, Action<ChronologyDocument, Stream>> Writers = new(StringComparer.Ordinal)
    {
        ["docx"] = ChronologyWordWriter.Write,
        ["xlsx"] = (document, stream) => ChronologyExcelWriter.Write(document, stream),
        ["csv"] = ChronologyCsvWriter.Write,
        ["json"] = CombinedJsonWriter.Write,
    };

    [Theory]
    [InlineData("docx", 0)]
    [InlineData("docx", 1000)]
    [InlineData("docx", 60_000)]
    [InlineData("xlsx", 0)]
    [InlineData("xlsx", 1000)]
    [InlineData("xlsx", 60_000)]
    [InlineData("csv", 0)]
    [InlineData("csv", 60_000)]
    [InlineData("json", 0)]
    [InlineData("json", 60_000)]
    public void Wherever_the_disk_is_full_there_is_a_reason_and_the_old_file_stays_whole(string format, int room)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("chronology." + format);
        File.WriteAllText(file, "old");

        var problem = WholeFile.Write(file, s => Writers[format](SampleChronology.Many(2000), new Disk(s, room)));

        problem!.Code.ShouldBe("output-disk-full");
        File.ReadAllText(file).ShouldBe("old");
        Directory.GetFileSystemEntries(folder.Path).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_same_chronology_twice_is_the_same_file_byte_for_byte_and_leaves_the_stream_open(string format)
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        Writers[format](SampleChronology.Whole, first);
        Writers[format](SampleChronology.Whole, second);

        first.CanWrite.ShouldBeTrue();
        first.Length.ShouldBeGreaterThan(1000);
        first.ToArray().AsSpan().SequenceEqual(second.ToArray()).ShouldBeTrue(format);
    }

    /// <summary>A disk with so much room.</summary>
    private sealed class Disk(Stream inner, long room) : Stream
    {
        public override bool CanRead => inner.CanRead;

        public override bool CanSeek => inner.CanSeek;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (inner.Position + count > room)
            {
                throw new IOException("No space left on device", 28);
            }

            inner.Write(buffer, offset, count);
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);
    }
}
