using System.Text;
using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Import.Limits;
using Sightline.Documents.Tests.Import.Fixtures;
using Xunit;
using static Sightline.Documents.Tests.Import.Fixtures.OfficeFile;

namespace Sightline.Documents.Tests.Import;

/// <summary>Each sort of bad file gives one plain sentence and no exception.</summary>
public class SourceFileReaderTests
{
    public static TheoryData<string, string, byte[]> BadFiles() => new()
    {
        { "a.csv", "empty-file", [] },
        { "a.xlsx", "empty-file", [] },
        { "a.csv", "empty-file", [0xEF, 0xBB, 0xBF, .. " \r\n\r\n"u8] },
        { "a.csv", "empty-file", new byte[4000] },
        { "a.pdf", "pdf", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3] },
        { "a.docx", "pdf", [.. "%PDF-1.7\n"u8] },
        { "a.rtf", "unread-format", [.. "{\\rtf1 Seen}"u8] },
        { "a.png", "unread-format", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A] },
        { "a.jpg", "unread-format", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "a.xls", "unread-format", [.. "<html><table><tr><td>x</td></tr></table></html>"u8] },
        { "a.xls", "unread-format", [.. "<?xml version=\"1.0\"?><Workbook/>"u8] },
        { "a.csv", "unread-format", [.. "{\"a\": 1}"u8] },
        { "a.bin", "unread-format", [1, 2, 3, 4, 5, 6, 7, 8] },
        { "a.docx", "password-protected", Compound("EncryptionInfo", "EncryptedPackage") },
        { "a.doc", "old-word", Compound("WordDocument", "1Table") },
        { "a.msg", "unread-format", Compound("__properties_version1.0") },
        { "a.xls", "unread-format", Compound() },
        { "a.zip", "unread-format", Zip(("a.txt", "x")) },
        { "a.ods", "unread-format", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")) },
        { "a.docx", "corrupt-file", Docx(P("x"))[..300] },
        { "a.docx", "corrupt-file", [.. "PK\u0003\u0004"u8] },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Says_what_a_file_is_that_cannot_be_read(string name, string code, byte[] bytes)
    {
        var file = ReadBack.Read(name, bytes);

        file.Format.ShouldBe(SourceFormat.Unknown);
        file.Tables.ShouldBeEmpty();
        var problem = file.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.File.ShouldBe(name);
        problem.What.ShouldEndWith(".");
        problem.ToDo.ShouldEndWith(".");
    }

    [Fact]
    public void Reads_a_file_whose_name_lies_as_what_it_is_and_says_so()
    {
        var cases = new (string Name, byte[] Bytes, SourceFormat Format)[]
        {
            ("a.csv", Xlsx("<sheetData>" + SheetRow(1, "x") + "</sheetData>"), SourceFormat.Xlsx),
            ("a.xls", Docx(Table(["x"])), SourceFormat.Docx),
            ("a.docx", [.. "a,b\nx,y\n"u8], SourceFormat.Csv),
        };
        foreach (var (name, bytes, format) in cases)
        {
            var file = ReadBack.Read(name, bytes);
            file.Format.ShouldBe(format);
            file.Tables.Count.ShouldBe(1);
            file.Codes().ShouldBe(["name-lies"]);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Stops_a_bomb_at_the_limit(bool isByRatio)
    {
        // Fifty megabytes of one letter, in a file of fifty kilobytes.
        var bytes = Bomb(50 << 20);
        var limits = isByRatio ? ImportLimits.Default : new ImportLimits { UnpackedBytes = 1 << 20 };

        var file = ReadBack.Read("a.docx", bytes, limits);

        bytes.Length.ShouldBeLessThan(300_000);
        file.Rows().ShouldBe(["kept"]);
        file.Codes().ShouldBe(["unpacks-too-large"]);
    }

    [Fact]
    public void Unpacks_a_large_file_that_is_no_bomb() => ReadBack.Read("a.docx", Bomb(20 << 20)).Codes().ShouldBe(["cell-too-long"]);

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">")]
    public void Follows_no_entity(string prologue)
    {
        ReadBack.Read("a.docx", Docx(P("&a;"), prologue)).ShouldSatisfyAllConditions(f => f.LooseText.ShouldBeEmpty(), f => f.Codes().ShouldBe(["document-type"]));
        ReadBack.Read("a.xlsx", Xlsx("<sheetData>" + SheetRow(1, "&a;") + "</sheetData>", prologue: prologue)).ShouldSatisfyAllConditions(f => f.Tables.ShouldBeEmpty(), f => f.Codes().ShouldBe(["document-type"]));
    }

    [Fact]
    public void Leaves_alone_parts_whose_names_lead_out_of_the_file()
    {
        var file = ReadBack.Read("a.docx", Zip(
            ("../../word/document.xml", "<d><body><p><t>out</t></p></body></d>"),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "../../word/document.xml"))),
            ("word/document.xml", "<d><body><p><t>in</t></p></body></d>")));

        file.LooseText.ShouldBe(["in"]);
        file.Codes().ShouldBe(["unsafe-part-names"]);
    }

    [Fact]
    public void Does_not_open_a_file_past_the_limit() => ReadBack.Read("a.csv", "a,b\n1,2\n", new ImportLimits { FileBytes = 5 }).Codes().ShouldBe(["file-too-large"]);

    [Fact]
    public void Says_that_a_file_is_not_there()
    {
        SourceFileReader.Read("a.csv", Path.Combine(Path.GetTempPath(), "nowhere", "a.csv")).Codes().ShouldBe(["cannot-open"]);
        SourceFileReader.Read("a.csv", Path.GetTempPath()).Codes().ShouldBe(["cannot-open"]);
    }

    [Fact]
    public void Reads_the_same_twice()
    {
        var bytes = Docx(P("x") + Table(["a", "b"]));

        ReadBack.Read("a.docx", bytes).Rows().ShouldBe(ReadBack.Read("a.docx", bytes).Rows());
    }

    [Fact]
    public async Task Does_not_wait_at_a_pipe()
    {
        using var folder = new Export.TemporaryFolder();
        var pipe = folder.File("gp.csv");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            await made.WaitForExitAsync();
        }

        var file = await Task.Run(() => SourceFileReader.Read("gp.csv", pipe)).WaitAsync(TimeSpan.FromSeconds(20));
        file.Codes().ShouldBe(["empty-file"]);
    }

    [Fact]
    public void Holds_little_of_a_paragraph_that_never_ends()
    {
        var bytes = Docx(Table(["kept"]) + "<w:p>" + string.Concat(Enumerable.Repeat(R(new string('x', 100_000)), 200)) + "</w:p>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = ReadBack.Read("a.docx", bytes, new ImportLimits { CellCharacters = 10_000 });
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20_000_000);
        file.Codes().ShouldBe(["cell-too-long"]);
    }

    [Fact]
    public void Quotes_no_word_of_a_record_in_a_problem()
    {
        const string secret = "Zebedee";
        var files = new[]
        {
            ReadBack.Read("a.csv", $"a,b\n\"{secret},x\ny,\0{secret}\u202E\n"),
            ReadBack.Read("a.docx", Docx(P(secret) + $"<w:p><w:ins>{R(secret, "<w:vanish/>")}</w:ins></w:p>")),
            ReadBack.Read("a.xlsx", Xlsx($"<sheetData>{SheetRow(1, secret)}<row><c><f>{secret}</f></c></row><row><c>")),
        };

        foreach (var problem in files.SelectMany(f => f.Problems))
        {
            (problem.What + problem.ToDo).ShouldNotContain(secret);
        }

        files.ShouldAllBe(f => f.Problems.Count > 0);
    }

    private static byte[] Bomb(int characters) => Docx(Table(["kept"]) + P(new string('x', characters)));

    // A header, an allocation table of one sector and a directory of one sector.
    private static byte[] Compound(params string[] names)
    {
        var bytes = new byte[512 * 3];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        bytes[30] = 9;
        bytes[48] = 1;
        bytes.AsSpan(512, 512).Fill(0xFF);
        foreach (var (name, i) in names.Select((n, i) => (n, i)))
        {
            Encoding.Unicode.GetBytes(name).CopyTo(bytes, 1024 + (i * 128));
            bytes[1024 + (i * 128) + 64] = (byte)((name.Length + 1) * 2);
        }

        return bytes;
    }
}
