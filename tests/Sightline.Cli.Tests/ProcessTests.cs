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
}
