using System.Text.Json;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands;

public sealed class CombineCommandTests
{
    [Fact]
    public async Task The_summary_adds_up_and_lists_problems_with_what_to_do()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync("combine", folder.Folder);
        typed.Code.ShouldBe(ExitCode.DoneWithProblems);
        typed.Output.ShouldContain("6 entries from 2 files");
        typed.Output.ShouldContain("9 rows in the files = 6 on the line + 3 that are not data (1 title, 2 headings)");
        typed.Output.ShouldContain("agencies/school.csv");
        typed.Output.ShouldContain("row 3: ");
        typed.Output.ShouldContain("To do: ");
        typed.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_without_doubts_ends_with_nought()
    {
        using var folder = new CaseOnDisk();
        folder.Write("agencies/school.csv", "Date,Pupil,What happened\n03/09/2018,Ned,Late at 9.40.\n");
        var typed = await Typed.RunAsync("combine", folder.Folder);
        typed.Output.ShouldContain("No problems");
        typed.Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Json_is_all_that_json_writes()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync("combine", folder.Folder, "--json");
        typed.Code.ShouldBe(ExitCode.DoneWithProblems);
        typed.Error.ShouldBeEmpty();
        using var json = JsonDocument.Parse(typed.Output);
        var counts = json.RootElement.GetProperty("counts");
        counts.GetProperty("rowsInFiles").GetInt32().ShouldBe(counts.GetProperty("entries").GetInt32() + counts.GetProperty("notData").GetInt32());
        foreach (var entry in json.RootElement.GetProperty("entries").EnumerateArray())
        {
            foreach (var member in new[] { "file", "row", "agency", "happened", "recorded", "author", "codes", "concerning", "seen", "seenAlone", "notSeen", "told", "attended", "themes", "text", "sameEventAs" })
            {
                entry.TryGetProperty(member, out _).ShouldBeTrue(member);
            }
        }

        foreach (var problem in json.RootElement.GetProperty("problems").EnumerateArray())
        {
            problem.GetProperty("problem").GetString().ShouldNotBeNullOrEmpty();
            problem.GetProperty("todo").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task The_same_run_twice_gives_the_same_answer_and_the_same_files()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var (first, second) = (folder.PathOf("first"), folder.PathOf("second"));
        string[] names = ["a.csv", "a.html", "a.json", "a.docx", "a.xlsx"];
        var answers = new List<string>();
        foreach (var to in new[] { first, second })
        {
            Directory.CreateDirectory(to);
            answers.Add((await Typed.RunAsync(["combine", folder.Folder, "--json", .. names.SelectMany(n => new[] { "--out", Path.Combine(to, n) })])).Output);
        }

        answers[0].ShouldBe(answers[1]);
        foreach (var name in names)
        {
            var (one, other) = (await File.ReadAllBytesAsync(Path.Combine(first, name)), await File.ReadAllBytesAsync(Path.Combine(second, name)));
            one.AsSpan().SequenceEqual(other).ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task A_protected_page_is_written_with_the_passphrase_of_a_file_and_shows_nothing()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var page = folder.PathOf("a.html");
        var typed = await Typed.RunAsync("combine", folder.Folder, "--out", page, "--protect", "--passphrase-file", folder.Write("secret.txt", "four quiet otters swim\n"));
        typed.Code.ShouldBe(ExitCode.DoneWithProblems, typed.Error);
        var written = await File.ReadAllTextAsync(page);
        written.ShouldNotContain("Posy");
        written.ShouldNotContain("otters");
    }

    [Fact]
    public async Task A_passphrase_that_is_too_short_is_refused()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync("combine", folder.Folder, "--out", folder.PathOf("a.html"), "--protect", "--passphrase-file", folder.Write("secret.txt", "short\n"));
        typed.Code.ShouldBe(ExitCode.WrongUse);
        typed.Error.ShouldNotContain("short\n");
        File.Exists(folder.PathOf("a.html")).ShouldBeFalse();
    }

    [Fact]
    public async Task Quiet_says_nothing_and_the_code_tells()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        (await Typed.RunAsync("combine", folder.Folder, "--quiet")).ShouldBe(new Typed(ExitCode.DoneWithProblems, string.Empty, string.Empty));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("agencies")]
    public async Task What_cannot_be_read_ends_with_three(string name)
    {
        using var folder = new CaseOnDisk();
        var typed = await Typed.RunAsync("combine", folder.PathOf(name));
        typed.Code.ShouldBe(ExitCode.CannotRead);
        typed.Error.Trim().ShouldNotBeEmpty();
        typed.Error.ShouldNotContain("   at ", Case.Sensitive);
    }

    [Fact]
    public async Task A_missing_register_mapping_or_coded_file_ends_with_three()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        foreach (var option in new[] { "--register", "--mapping", "--coded" })
        {
            (await Typed.RunAsync("combine", folder.Folder, option, folder.PathOf("none.json"))).Code.ShouldBe(ExitCode.CannotRead, option);
        }
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_said_and_the_others_are_written()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        Directory.CreateDirectory(folder.PathOf("a.csv"));
        var typed = await Typed.RunAsync("combine", folder.Folder, "--out", folder.PathOf("a.csv"), "--out", folder.PathOf("b.csv"));
        typed.Code.ShouldBe(ExitCode.CannotRead);
        typed.Error.ShouldContain("a.csv");
        File.Exists(folder.PathOf("b.csv")).ShouldBeTrue();
    }

    [Fact]
    public async Task No_word_of_a_record_is_in_the_summary_or_in_a_complaint()
    {
        using var folder = new CaseOnDisk();
        folder.Write("agencies/gp.csv", "Date,Patient,What happened,Entered on\n31/02/2019,Marzipan,Bergamot said so.,Tuesdayish\n?? cardamom,Marzipan Quennell,Bergamot came.,\n");
        folder.Write("agencies/police.docx", "Quillwort, which is no document");
        var typed = await Typed.RunAsync("combine", folder.Folder);
        foreach (var word in new[] { "Marzipan", "Bergamot", "Tuesdayish", "cardamom", "Quillwort", "Tamsin", "Posy" })
        {
            (typed.Output + typed.Error).ShouldNotContain(word, Case.Insensitive);
        }
    }

    [Fact]
    public async Task A_protected_page_needs_somebody_to_ask_or_a_file()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync("combine", folder.Folder, "--out", folder.PathOf("a.html"), "--protect");
        typed.Code.ShouldBe(ExitCode.WrongUse);
        typed.Error.ShouldContain("passphrase");
        File.Exists(folder.PathOf("a.html")).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_passphrases_that_differ_are_refused()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync(["combine", folder.Folder, "--out", folder.PathOf("a.html"), "--protect"], question => question.Length > 13 ? "one two three four" : "four three two one", CancellationToken.None);
        typed.Code.ShouldBe(ExitCode.WrongUse);
    }
}
