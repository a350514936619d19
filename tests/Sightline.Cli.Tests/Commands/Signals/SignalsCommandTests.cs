using System.Text.Json;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Signals;

public sealed class SignalsCommandTests
{
    [Fact]
    public async Task The_answer_says_the_day_the_reader_the_sentence_the_question_and_the_rows()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync("signals", folder.Folder, "--as-known-on", "2018-10-01");
        typed.Code.ShouldBe(ExitCode.DoneWithProblems);
        typed.Output.ShouldContain("as known on 1 October 2018 to all agencies together");
        typed.Output.ShouldContain("The attendance of Ned was 81.2 per cent on 12 September 2018.");
        typed.Output.ShouldContain("agencies/school.csv row 2");
        typed.Output.ShouldContain("?");
    }

    [Theory]
    [InlineData("2018-09-12", null, false)]
    [InlineData("2018-09-13", null, true)]
    [InlineData("2018-09-13", "school", true)]
    [InlineData("2018-12-31", "police", false)]
    public async Task What_was_not_yet_written_down_or_not_known_to_the_agency_raises_nothing(string day, string? agency, bool isRaised)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync(["signals", folder.Folder, "--json", "--as-known-on", day, .. agency is null ? [] : new[] { "--known-to", agency }]);
        using var json = JsonDocument.Parse(typed.Output);
        json.RootElement.GetProperty("asKnownOn").GetString().ShouldBe(day);
        json.RootElement.GetProperty("knownTo").GetString().ShouldBe(agency);
        json.RootElement.GetProperty("signals").EnumerateArray().Any(s => s.GetProperty("pattern").GetString() is "attendance-decline").ShouldBe(isRaised);
    }

    [Fact]
    public async Task A_changed_threshold_stands_in_the_signal_with_its_reason()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var patterns = folder.Write("patterns.json", """{"attendance-decline": {"per-cent": {"value": 95, "reason": "Agreed by the partnership."}}}""");
        var typed = await Typed.RunAsync("signals", folder.Folder, "--patterns", patterns);
        typed.Output.ShouldContain("Set by the partnership: per-cent is 95, not 90. Agreed by the partnership.");
    }

    [Theory]
    [InlineData("--known-to", "nobody")]
    [InlineData("--as-known-on", "31/02/2019")]
    [InlineData("--sideways", "x")]
    public async Task Wrong_use_is_said(string option, string value)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var typed = await Typed.RunAsync("signals", folder.Folder, option, value);
        typed.Code.ShouldBe(ExitCode.WrongUse);
        typed.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_is_said()
    {
        (await Typed.RunAsync("signals", "no-such-folder")).Code.ShouldBe(ExitCode.CannotRead);
        using var folder = CaseOnDisk.OfTwoAgencies();
        (await Typed.RunAsync("signals", folder.Folder, "--patterns", "no-such.json")).Code.ShouldBe(ExitCode.CannotRead);
    }
}
