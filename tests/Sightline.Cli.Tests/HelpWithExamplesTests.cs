using System.CommandLine;

namespace Sightline.Cli.Tests;

public sealed class HelpWithExamplesTests
{
    [Fact]
    public async Task Help_calls_the_program_by_the_name_that_a_person_types_and_ends_with_examples()
    {
        var help = (await Typed.RunAsync("combine", "--help")).Output;
        help.ShouldContain("sightline combine <FOLDER|FILES>...");
        help.ShouldNotContain(RootCommand.ExecutableName);
        help.TrimEnd().Split('\n')[^1].ShouldStartWith("  sightline combine ");
        help.IndexOf("Examples:", StringComparison.Ordinal).ShouldBeGreaterThan(help.IndexOf("Options:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_command_has_the_examples_that_it_was_last_given_and_another_has_none()
    {
        var command = new Command("sort");
        HelpWithExamples.Of(command).ShouldBeEmpty();
        HelpWithExamples.Give(command, "sightline sort a");
        HelpWithExamples.Give(command, "sightline sort b", "sightline sort c");
        HelpWithExamples.Of(command).ShouldBe(["sightline sort b", "sightline sort c"]);
        HelpWithExamples.Of(new Command("sort")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Help_beside_a_wrong_option_is_help_and_no_complaint()
    {
        var typed = await Typed.RunAsync("combine", "--wrong", "--help");
        typed.Code.ShouldBe(ExitCode.Done);
        typed.Error.ShouldBeEmpty();
    }
}
