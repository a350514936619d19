using System.Diagnostics;
using System.Text.Json;
using Sightline.Domain;

namespace Sightline.Cli.Commands.Accuracy;

/// <summary>Scores an answer about a case with the scorer beside the cases.</summary>
internal static class ScoreOfCase
{
    /// <summary>Runs the scorer.</summary>
    /// <param name="scorer">The scorer, a Python script.</param>
    /// <param name="what">What the answer is of: <c>combine</c> or <c>backtest</c>.</param>
    /// <param name="caseFolder">The case, with its truth.</param>
    /// <param name="answer">What the command answered with <c>--json</c>, as a file.</param>
    /// <param name="stop">Stops the scorer.</param>
    /// <returns>The figures by name, or why there are none.</returns>
    public static async Task<Reading<Dictionary<string, double>>> RunAsync(string scorer, string what, string caseFolder, string answer, CancellationToken stop)
    {
        var start = new ProcessStartInfo("python3", [scorer, what, caseFolder, answer, "--json"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var python = Process.Start(start)!;
            var errors = python.StandardError.ReadToEndAsync(stop);
            var printed = await python.StandardOutput.ReadToEndAsync(stop);
            await python.WaitForExitAsync(stop);
            await errors;
            return python.ExitCode == 0
                ? Reading<Dictionary<string, double>>.Of(JsonSerializer.Deserialize<Dictionary<string, double>>(printed[Math.Max(0, printed.LastIndexOf('{'))..])!)
                : Reading<Dictionary<string, double>>.Not("The scorer failed: run it by hand to see why.");
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or JsonException)
        {
            return Reading<Dictionary<string, double>>.Not("The scorer cannot be run: it needs python3.");
        }
    }
}
