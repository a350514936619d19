using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Tests.Import.Fixtures;
using Sightline.TestKit;
using Xunit;

namespace Sightline.Documents.Tests.Import.Excel;

/// <summary>The sample is invented, and was saved as Excel 97 by LibreOffice.</summary>
public class XlsReaderTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Path.Combine(Shared.Root, "tests", "Sightline.Documents.Tests", "Import", "Fixtures", "record-of-1997.xls"));

    [Fact]
    public void Reads_an_old_workbook()
    {
        var file = ReadBack.Read("record.xls", Sample);

        file.Format.ShouldBe(SourceFormat.Xls);
        file.Tables.Select(t => t.Name).ShouldBe(["Record", "Old"]);
        file.Rows().ShouldBe(
        [
            string.Join(" | ", Enumerable.Repeat("Invented clinic: record of visits", 5).Select((t, i) => i == 0 ? t : t + "*")),
            "Date | Time | Child | Note | Attendance",
            "03/03/2014 | 14:30 | Pip | Seen at home – “well”, £5 | 88%",
            "04/03/2014 09:30 |  | Pip | First line\nsecond line | 3",
            "w/c 03/03/14 |  | Pip* | No reply | 2",
        ]);
        file.Cell(2, 0).Moment.ShouldBe(new DateTime(2014, 3, 3));
        file.Cell(2, 1).Moment.ShouldBeNull();
        file.Cell(3, 0).Moment.ShouldBe(new DateTime(2014, 3, 4, 9, 30, 0));
        file.Codes().ShouldBe(["hidden-rows", "hidden-sheet"]);
    }

    [Fact]
    public void Says_that_it_is_protected()
    {
        // The record after the workbook's first one is made into the one that says so.
        var bytes = (byte[])Sample.Clone();
        var first = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
        var next = first + 4 + bytes[first + 2];
        (bytes[next], bytes[next + 1]) = (0x2F, 0x00);
        bytes.AsSpan(next + 4, bytes[next + 2]).Clear();

        var file = ReadBack.Read("record.xls", bytes);

        file.Tables.ShouldBeEmpty();
        file.Format.ShouldBe(SourceFormat.Unknown);
        file.Codes().ShouldBe(["password-protected"]);
    }

    [Fact]
    public void Keeps_what_stands_before_the_damage_and_never_throws()
    {
        for (var length = 512; length < Sample.Length; length += 192)
        {
            ReadBack.Read("record.xls", Sample[..length]).Problems.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Never_throws_whatever_bytes_are_wrong()
    {
        for (var at = 512; at < Sample.Length; at += 80)
        {
            var bytes = (byte[])Sample.Clone();
            bytes.AsSpan(at, 8).Fill(0xFF);
            ReadBack.Read("record.xls", bytes).Path.ShouldBe("record.xls");
        }
    }
}
