using System.Diagnostics;
using Sightline.TestKit;

namespace Sightline.Cli.Tests;

/// <summary>The program as it is started at a prompt.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task The_program_answers_and_ends_with_its_code()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sightline.Cli.dll"), "combine", folder.Folder, "--json"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(ExitCode.DoneWithProblems);
        output.ShouldStartWith("{");
        (await error).ShouldBeEmpty("progress is for a person who watches");
    }

    [Fact]
    public async Task An_answer_that_goes_to_a_full_disk_ends_with_its_own_code_and_a_sentence()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var (code, error) = await BashAsync($"dotnet '{Path.Combine(AppContext.BaseDirectory, "Sightline.Cli.dll")}' combine '{folder.Folder}' --json > /dev/full");
        code.ShouldBe(ExitCode.CannotRead);
        error.ShouldContain("full");
        error.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public async Task Bash_takes_the_completion_in()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var script = folder.Write("completion.bash", (await Typed.RunAsync("completion", "bash")).Output);
        var (code, error) = await BashAsync($"set -eu; source '{script}'; complete -p sightline >&2");
        code.ShouldBe(0, error);
        error.ShouldContain("sightline");
    }

    private static async Task<(int Code, string Error)> BashAsync(string line)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { UseShellExecute = false, RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }
}
