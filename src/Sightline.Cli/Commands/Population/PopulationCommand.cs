using System.CommandLine;
using Sightline.Documents.Export;
using Sightline.Population;

namespace Sightline.Cli.Commands.Population;

/// <summary><c>sightline population</c>: makes up an authority and says how many signals its families raise.</summary>
internal static class PopulationCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var families = new Option<int>("--families") { Description = "How many families, 1 to 1,000,000.", HelpName = "N", DefaultValueFactory = _ => 2000 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same authority.", HelpName = "S", DefaultValueFactory = _ => 1 };
        var output = new Option<FileInfo?>("--out", "-o") { Description = "Write the page to this file instead of the prompt.", HelpName = "FILE.md" };
        families.Validators.Add(result =>
        {
            // By its token: one that is no number cannot be asked for its value.
            var isNumber = result.Tokens.Count == 0 || (int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1_000_000);
            if (!isNumber)
            {
                result.AddError("--families should be a number from 1 to 1,000,000.");
            }
        });
        var command = new Command("population", "Makes up an authority of families and says how many signals they raise, by pattern: what the thresholds cost.") { families, seed, output };
        command.SetAction((parsed, stop) => Task.Run(() => Run(new MadeUpAuthority(parsed.GetValue(families), parsed.GetValue(seed)), parsed.GetValue(output), surroundings, stop), CancellationToken.None));
        HelpWithExamples.Give(
            command,
            "sightline population --families 2000 --seed 1                                   # how many signals, by pattern",
            "sightline population --families 2000 --seed 1 --out docs/reference/alert-load.md # the reference page");
        return command;
    }

    private static int Run(MadeUpAuthority authority, FileInfo? output, Surroundings surroundings, CancellationToken stop)
    {
        var load = AlertLoad.Of(authority, surroundings.IsWatched ? done => surroundings.Error.Write($"\r{done} of {authority.Families} families") : null, stop);
        if (surroundings.IsWatched)
        {
            surroundings.Error.WriteLine();
        }

        var page = AlertLoadPage.Make(load);
        if (output is null)
        {
            surroundings.Output.Write(page);
            return ExitCode.Done;
        }

        if (WholeFile.Write(output.FullName, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(page))) is { } problem)
        {
            surroundings.Error.WriteLine($"{output}: {problem.What} {problem.ToDo}");
            return ExitCode.CannotRead;
        }

        surroundings.Output.WriteLine($"Written: {output}");
        return ExitCode.Done;
    }
}
