using Sightline.TestKit;

namespace Sightline.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("combine")]
    [InlineData("mapping propose")]
    [InlineData("demo")]
    [InlineData("accuracy")]
    [InlineData("model learn")]
    [InlineData("docs generate")]
    [InlineData("completion")]
    [InlineData("mapping")]
    [InlineData("model")]
    [InlineData("docs")]
    public async Task Every_command_answers_help_with_examples(string command)
    {
        var typed = await Typed.RunAsync([.. command.Split(' '), "--help"]);
        typed.Code.ShouldBe(ExitCode.Done);
        typed.Output.ShouldContain($"sightline {command}");
        typed.Output.ShouldContain("Examples:");
        typed.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_program_itself_answers_help_with_examples() => (await Typed.RunAsync("--help")).Output.ShouldContain("Examples:");

    [Fact]
    public async Task Nothing_typed_shows_the_commands()
    {
        var typed = await Typed.RunAsync();
        typed.Code.ShouldBe(ExitCode.Done);
        typed.Output.ShouldContain("combine");
    }

    [Fact]
    public async Task The_version_is_told() => (await Typed.RunAsync("--version")).Output.Trim().ShouldNotBeEmpty();

    [Theory]
    [InlineData("combined")]
    [InlineData("combine")]
    [InlineData("combine CASE --wrong")]
    [InlineData("combine CASE --out")]
    [InlineData("combine CASE --out panel.pdf")]
    [InlineData("combine CASE --out CASE/none/panel.csv")]
    [InlineData("combine CASE --out CASE/a.csv --out CASE/a.csv")]
    [InlineData("combine CASE --protect")]
    [InlineData("combine CASE --out CASE/a.csv --protect")]
    [InlineData("combine CASE --passphrase-file CASE/x")]
    [InlineData("combine CASE --json --quiet")]
    [InlineData("combine CASE --passphrase secret")]
    [InlineData("completion tcsh")]
    [InlineData("mapping")]
    [InlineData("mapping propose")]
    public async Task Wrong_use_is_said_and_nothing_is_done(string line)
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var before = Directory.GetFiles(folder.Folder, "*", SearchOption.AllDirectories).Length;
        var typed = await Typed.RunAsync(line.Replace("CASE", folder.Folder, StringComparison.Ordinal).Split(' '));
        typed.Code.ShouldBe(ExitCode.WrongUse);
        typed.Output.ShouldBeEmpty();
        typed.Error.ShouldContain("--help");
        Directory.GetFiles(folder.Folder, "*", SearchOption.AllDirectories).Length.ShouldBe(before);
    }

    [Fact]
    public async Task Stopping_ends_with_its_own_code_and_leaves_old_outputs_whole()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var old = folder.Write("old.csv", "as it was");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var typed = await Typed.RunAsync(["combine", folder.Folder, "--out", old], ask: null, stop.Token);
        typed.Code.ShouldBe(ExitCode.Stopped);
        (await File.ReadAllTextAsync(old)).ShouldBe("as it was");
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c sightline")]
    public async Task A_shell_learns_to_complete(string shell, string line)
    {
        var typed = await Typed.RunAsync("completion", shell);
        typed.Code.ShouldBe(ExitCode.Done);
        typed.Output.ShouldContain(line);
    }

    [Fact]
    public async Task What_completes_a_command_is_suggested()
    {
        var typed = await Typed.RunAsync("[suggest:19]", "sightline combine --");
        typed.Output.ShouldContain("--register");
    }
}
