using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Import.Limits;
using Sightline.Documents.Tests.Import.Fixtures;
using Xunit;

namespace Sightline.Documents.Tests.Import.Csv;

public class CsvFileReaderTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Reads_any_delimiter(char delimiter)
    {
        var file = ReadBack.Read("a.csv", "Date,Note,Outcome\r\n01/02/2014,Seen,Closed\r\n02/02/2014,,\r\n".Replace(',', delimiter));

        file.Format.ShouldBe(SourceFormat.Csv);
        file.Rows().ShouldBe(["Date | Note | Outcome", "01/02/2014 | Seen | Closed", "02/02/2014 |  | "]);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Finds_the_delimiter_by_all_lines_and_not_the_first() =>
        ReadBack.Read("a.csv", "Extract, prepared for the panel, by records, of the area\n\nDate;Note\n1/2/14;Cold, hungry, tired\n2/2/14;Well\n3/2/14;Late, again\n")
            .Rows().ShouldBe(["Extract, prepared for the panel, by records, of the area", "Date | Note", "1/2/14 | Cold, hungry, tired", "2/2/14 | Well", "3/2/14 | Late, again"]);

    [Fact]
    public void Takes_the_delimiter_that_the_first_line_names() =>
        ReadBack.Read("a.csv", "sep=;\r\nDate;Note\r\n1/2/14;a,b,c\r\n").Rows().ShouldBe(["Date | Note", "1/2/14 | a,b,c"]);

    [Fact]
    public void Reads_quotes_and_line_breaks_in_cells() =>
        ReadBack.Read("a.csv", "Date,Note\r\n1/2/14,\"She said \"\"no\"\", twice\r\nand left\"\r\n2/2/14,a \"b\" c\r\n")
            .Rows().ShouldBe(["Date | Note", "1/2/14 | She said \"no\", twice\nand left", "2/2/14 | a \"b\" c"]);

    [Fact]
    public void Reads_old_line_breaks() => ReadBack.Read("a.csv", "Date,Note\r1/2/14,x\r2/2/14,y").Rows().ShouldBe(["Date | Note", "1/2/14 | x", "2/2/14 | y"]);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    public void Reads_any_encoding(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes("Date,Note\r\n1/2/14,Zoë’s “£5” – café and more plain words after it\r\n");

        var file = ReadBack.Read("a.csv", hasMark ? [.. encoding.GetPreamble(), .. bytes] : bytes);

        file.Rows().ShouldBe(["Date | Note", "1/2/14 | Zoë’s “£5” – café and more plain words after it"]);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_a_character_that_is_cut_by_the_edge_of_a_buffer()
    {
        // The three bytes of the mark lie across 65,536 for one of the lengths.
        for (var length = 65_520; length < 65_540; length++)
        {
            ReadBack.Read("a.csv", "a,b\n" + new string('x', length) + ",’\n").Cell(1, 1).Text.ShouldBe("’");
        }
    }

    [Fact]
    public void Reads_a_file_pasted_from_two_encodings_and_says_so()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("a,b\ncafé,café’s\n"), .. "caf"u8, 0xE9, .. ",x\n"u8];

        var file = ReadBack.Read("a.csv", bytes);

        file.Rows().ShouldBe(["a | b", "café | café’s", "café | x"]);
        file.Codes().ShouldBe(["mixed-encoding"]);
    }

    [Fact]
    public void Says_that_characters_cannot_be_decoded()
    {
        var file = ReadBack.Read("a.csv", [.. "a,b\nx,y"u8, 0x81, 0x8D, .. "\n"u8]);

        file.Rows().ShouldBe(["a | b", "x | y\uFFFD\uFFFD"]);
        file.Codes().ShouldBe(["broken-encoding"]);
    }

    [Fact]
    public void Says_that_the_end_is_missing()
    {
        ReadBack.Read("a.csv", [.. Encoding.UTF8.GetBytes("a,b\n’,x"), 0xE2, 0x80]).Codes().ShouldBe(["cut-short", "broken-encoding"]);
        ReadBack.Read("a.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a,b\nx,y"), 0x41]).Codes().ShouldBe(["cut-short", "broken-encoding"]);
    }

    [Fact]
    public void Leaves_out_nul_characters_and_says_so()
    {
        var file = ReadBack.Read("a.csv", "Date,Note\n1/2/14,se\0en\0\n2/2/14,well\n");

        file.Rows().ShouldBe(["Date | Note", "1/2/14 | seen", "2/2/14 | well"]);
        file.Problems.ShouldHaveSingleItem().What.ShouldBe("Cells that held NUL characters, which were left out: 1.");
    }

    [Fact]
    public void Leaves_out_marks_that_turn_the_direction_of_text_and_says_so()
    {
        var file = ReadBack.Read("a.csv", "Date,Note\n\u200E1/2/14,\u202Eneht\u202C se\u00ADen\u00A0non\u2011stop\n");

        file.Rows().ShouldBe(["Date | Note", "1/2/14 | neht seen non-stop"]);
        file.Problems.ShouldHaveSingleItem().What.ShouldContain("left out: 2.");
    }

    [Fact]
    public void Keeps_the_rows_after_a_quotation_mark_that_is_never_closed()
    {
        var file = ReadBack.Read("a.csv", "Date,Note,Who\n1/2/14,\"Mum said,x\n2/2/14,well,y\n3/2/14,late,z\n");

        file.Rows().ShouldBe(["Date | Note | Who", "1/2/14 | Mum said | x", "2/2/14 | well | y", "3/2/14 | late | z"]);
        file.Problems.ShouldHaveSingleItem().What.ShouldBe("A quotation mark is opened and never closed, once, first in record 2; its rows were read as they stand.");
    }

    [Fact]
    public void Keeps_the_rows_between_a_stray_quotation_mark_and_the_next_quoted_cell()
    {
        var file = ReadBack.Read("a.csv", "Date,Note,Who\n1/2/14,\"Mum said,x\n2/2/14,\"well, now\",y\n3/2/14,late,z\n");

        file.Rows().ShouldBe(["Date | Note | Who", "1/2/14 | Mum said | x", "2/2/14 | well, now | y", "3/2/14 | late | z"]);
        file.Codes().ShouldBe(["unbalanced-quote"]);
    }

    [Theory]
    [InlineData("Date,Note,Who\n1/2/14,ok,x\n2/2/14,\"seen, well, and", "2/2/14 | seen, well, and")]
    [InlineData("Date,Note,Who\n1/2/14,ok,x\n2/2/14,\"seen, well\nand then", "2/2/14 | seen, well\nand then")]
    public void Keeps_the_last_cell_of_a_half_written_file(string text, string last)
    {
        var file = ReadBack.Read("a.csv", text);

        file.Rows().ShouldBe(["Date | Note | Who", "1/2/14 | ok | x", last]);
        file.Codes().ShouldBe(["unbalanced-quote"]);
    }

    [Fact]
    public void Keeps_a_cell_of_a_megabyte()
    {
        var words = new string('x', 1 << 20);

        var file = ReadBack.Read("a.csv", $"Date,Note,Who\n1/2/14,\"{words}\n{words[..5]}\",y\n");

        file.Cell(1, 1).Text.ShouldBe(words + "\nxxxxx");
        file.Cell(1, 2).Text.ShouldBe("y");
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Cuts_a_cell_past_the_limit_and_says_so()
    {
        var file = ReadBack.Read("a.csv", $"Date,Note,Who\n1/2/14,{new string('x', 101)},y\n2/2/14,well,z\n", new ImportLimits { CellCharacters = 100 });

        file.Cell(1, 1).Text.Length.ShouldBe(100);
        file.Cell(2, 2).Text.ShouldBe("z");
        file.Problems.ShouldHaveSingleItem().What.ShouldBe("Cells that are longer than 100 characters and were cut there: 1.");
    }

    [Fact]
    public void Cuts_a_line_past_every_limit_and_goes_on_after_it()
    {
        var file = ReadBack.Read("a.csv", $"Date,Note\n1/2/14,{new string('x', 100_000)}\n2/2/14,well\n", new ImportLimits { CellCharacters = 100 });

        file.Rows()[^1].ShouldBe("2/2/14 | well");
        file.Tables[0].Rows.Count().ShouldBe(3);
        file.Codes().ShouldBe(["cell-too-long"]);
    }

    [Fact]
    public void Reads_up_to_the_limit_of_rows_and_says_so()
    {
        var file = ReadBack.Read("a.csv", "a,b\n1,2\n3,4\n5,6\n", new ImportLimits { Rows = 3 });

        file.Rows().ShouldBe(["a | b", "1 | 2", "3 | 4"]);
        file.Codes().ShouldBe(["too-many-rows"]);
    }

    [Fact]
    public void Reads_a_million_rows_one_by_one()
    {
        using var stream = new MemoryStream();
        stream.Write("Date,Note\n"u8);
        for (var i = 0; i < 1_000_000; i++)
        {
            stream.Write("1/2/14,x\n"u8);
        }

        var file = SourceFileReader.Read("a.csv", stream);

        file.Tables[0].Rows.First().Cells[0].Text.ShouldBe("Date");
        stream.Position.ShouldBeLessThan(stream.Length / 10, "the first row must not wait for the last");
        file.Tables[0].Rows.Count().ShouldBe(1_000_001);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_the_rows_again_when_asked_again()
    {
        var file = SourceFileReader.Read("a.csv", new MemoryStream("a,b\n1,\"2\n"u8.ToArray()));

        file.Tables[0].Rows.Count().ShouldBe(2);
        file.Tables[0].Rows.Count().ShouldBe(2);
        file.Problems.Count.ShouldBe(1);
    }

    [Fact]
    public void Reads_back_whatever_was_written_with_quotes()
    {
        var cells = from text in ArbMap.Default.GeneratorFor<NonNull<string>>().Select(t => t.Get) select new string([.. text.Where(c => c is >= ' ' and < (char)0x7F or '\n')]).Trim();
        var rows = from width in Gen.Choose(2, 5) from all in cells.ArrayOf(width).NonEmptyListOf() select all;
        Prop.ForAll(rows.ToArbitrary(), table =>
        {
            var written = string.Concat(table.Select(r => string.Join(',', r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
            var read = ReadBack.Read("a.csv", "\"x\",\"y\"\r\n" + written);
            read.Rows().Skip(1).ShouldBe(table.Where(r => r.Any(c => c.Length > 0)).Select(r => string.Join(" | ", r)));
        }).Check(Config.QuickThrowOnFailure.WithReplay(4428848915015870281UL, 950199761521369097UL, 51));
    }

    [Fact]
    public void Never_throws_whatever_the_bytes_are() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => ReadBack.Read("a.csv", [.. "a,\"b\n"u8, .. bytes ?? []]).Path.Length == 5).QuickCheckThrowOnFailure();
}
