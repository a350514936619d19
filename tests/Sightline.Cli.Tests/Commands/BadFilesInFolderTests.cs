using System.Text;
using System.Text.Json;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands;

/// <summary>One bad file beside two good ones: it is named with its sort of problem, and the good ones are combined.</summary>
public sealed class BadFilesInFolderTests
{
    private const string Heading = "Date,Child,What happened\n";
    private const string Rows = "03/03/2019,Ned,Quillwort came.\n05/04/2019,Posy,Bergamot rang.\n";

    /// <summary>The file's name, its words, the sort of problem, and how many rows of it stand on the line.</summary>
    public static TheoryData<string, string, string, int> Bad => new()
    {
        { "gp.csv", string.Empty, "empty-file", 0 },
        { "gp.xlsx", string.Empty, "empty-file", 0 },
        { "gp.csv", "Dear Quillwort,\nplease find Bergamot enclosed.\n", "no-table", 0 },
        { "gp.csv", "Child,What happened\nNed,Quillwort came.\nPosy,Bergamot rang.\n", "no-date-column", 2 },
        { "gp.csv", Rows, "no-headings", 2 },
        { "gp.csv", "Date,Date,What happened\n03/03/2019,04/03/2019,Quillwort came.\n05/04/2019,06/04/2019,Bergamot rang.\n", "heading-twice", 2 },
        { "gp.csv", Heading + Rows + "06/04/2019,Ned,\"Quillwort half", "unbalanced-quote", 3 },
        { "gp.docx", "PK\u0003\u0004Quillwort", "corrupt-file", 0 },
        { "gp.pdf", "%PDF-1.4 Quillwort", "pdf", 0 },
        { "gp.csv", "%PDF-1.4 Quillwort", "pdf", 0 },
        { "gp.xlsx", Heading + Rows, "name-lies", 2 },
        { "gp.doc", "{\\rtf1 Quillwort}", "unread-format", 0 },
        { "gp.xls", "<html><table><tr><td>Quillwort</td></tr></table></html>", "unread-format", 0 },
        { "gp.csv", Heading + "03/03/2019,Ned,Quill\0wort\n", "nul-characters", 1 },
        { "gp.csv", Heading + "03/03/2019,\u202ENed,Quillwort\n", "direction-marks", 1 },
        { "gp.csv", Heading + Rows + "31/02/2014,Ned,Quillwort\n", "date-unread", 3 },
        { "gp.csv", Heading + Rows + "02/13/2014,Ned,Quillwort\n", "date-unread", 3 },
        { "gp.csv", Heading + Rows + "03/04/0201,Ned,Quillwort\n", "date-unread", 3 },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_file_is_said_and_the_rest_of_the_folder_is_combined(string name, string content, string code, int rows)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("agencies/" + name, content);
        var typed = await Typed.RunAsync("combine", folder.Folder, "--json");
        typed.Code.ShouldBe(ExitCode.DoneWithProblems, typed.Error);
        typed.Error.ShouldBeEmpty();
        using var json = JsonDocument.Parse(typed.Output);
        var counts = json.RootElement.GetProperty("counts");
        int Count(string of) => counts.GetProperty(of).GetInt32();
        Count("entries").ShouldBe(6 + rows);
        Count("rowsInFiles").ShouldBe(Count("entries") + Count("notData"));
        (Count("files") + Count("filesUnread")).ShouldBe(3);
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().Where(p => p.GetProperty("file").ValueEquals("agencies/" + name)).ToList();
        problems.ShouldContain(p => p.GetProperty("code").ValueEquals(code));
        foreach (var problem in problems.Select(p => p.GetProperty("problem").GetString() + p.GetProperty("todo").GetString()))
        {
            problem.ShouldNotContain("Quillwort");
            problem.ShouldNotContain("Bergamot");
        }
    }

    [Fact]
    public async Task A_cell_of_a_megabyte_and_a_broken_encoding_are_read()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("agencies/gp.csv", Heading + $"03/03/2019,Ned,\"{string.Concat(Enumerable.Repeat("Quillwort came. ", 65_000))}\"\n" + Rows);
        await File.WriteAllBytesAsync(folder.PathOf("agencies/hv.csv"), [.. Encoding.UTF8.GetBytes(Heading + Rows + "06/04/2019,Ned,caf\u00E9 "), 0xFF, 0xFE, 0x80, (byte)'\n']);
        var typed = await Typed.RunAsync("combine", folder.Folder, "--json");
        using var json = JsonDocument.Parse(typed.Output);
        json.RootElement.GetProperty("entries").GetArrayLength().ShouldBe(12);
    }

    [Fact]
    public async Task A_name_that_commands_the_screen_is_shown_without_its_commands()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        folder.Write("agencies/g\u001B[31m\u202Ep.csv", Heading + Rows);
        var typed = await Typed.RunAsync("combine", folder.Folder);
        typed.Output.ShouldContain("agencies/g\uFFFD[31m\uFFFDp.csv");
        typed.Output.ShouldNotContain("\u001B");
    }

    [Fact]
    public async Task Documents_beside_a_protected_page_are_said_to_be_open()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var secret = folder.Write("secret.txt", "four quiet otters swim\n");
        var both = await Typed.RunAsync("combine", folder.Folder, "--protect", "--passphrase-file", secret, "--out", folder.PathOf("a.html"), "--out", folder.PathOf("a.csv"));
        both.Code.ShouldBe(ExitCode.DoneWithProblems);
        both.Error.ShouldContain("Not protected");
        both.Error.ShouldContain("a.csv");
        both.Error.ShouldNotContain("a.html");
        (await Typed.RunAsync("combine", folder.Folder, "--protect", "--passphrase-file", secret, "--out", folder.PathOf("a.html"))).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_coded_row_takes_the_place_of_its_proposal_and_is_marked()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var coded = folder.Write("coded.json", """{"entries":[{"file":"agencies/school.csv","row":3,"happened":{"from":"2019-02-28","to":"2019-02-28","precision":"day"},"recorded":null,"concerning":["p2"],"seen":[],"seenAlone":[],"notSeen":["p2"],"told":[],"codes":[],"themes":[]}]}""");
        using var json = JsonDocument.Parse((await Typed.RunAsync("combine", folder.Folder, "--json", "--coded", coded)).Output);
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();
        var one = entries.Where(e => e.GetProperty("confirmed").GetBoolean()).ToList().ShouldHaveSingleItem();
        one.GetProperty("file").GetString().ShouldBe("agencies/school.csv");
        one.GetProperty("row").GetInt32().ShouldBe(3);
        one.GetProperty("happened").GetProperty("from").GetString().ShouldBe("2019-02-28");
        one.GetProperty("notSeen").EnumerateArray().Select(p => p.GetString()).ShouldBe(["p2"]);
    }
}
