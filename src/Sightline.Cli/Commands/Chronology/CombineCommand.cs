using System.CommandLine;
using Sightline.Application.Combining;
using Sightline.Application.Exporting;
using Sightline.Cli.Reporting;
using Sightline.Documents.Export;

namespace Sightline.Cli.Commands.Chronology;

/// <summary><c>sightline combine</c>: puts what every agency of a case folder wrote on one line.</summary>
internal static class CombineCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var options = new CombineOptions();
        var command = new Command("combine", "Puts what every agency of a case folder wrote on one line, and lists every doubt.");
        options.AddTo(command);
        command.SetAction((parsed, stop) => Task.Run(() => Run(options.Of(parsed), surroundings, stop), CancellationToken.None));
        HelpWithExamples.Give(
            command,
            "sightline combine case/                                     # what is on the line, and what is doubtful",
            "sightline combine case/ --out panel.docx --out panel.xlsx   # the documents for a panel",
            "sightline combine case/ --out panel.html --protect          # one page, encrypted with a passphrase",
            "sightline combine case/ --json > combined.json              # for another program",
            "sightline combine gp.csv police.docx --register family.json # files one by one");
        return command;
    }

    private static int Run(CombineChoices choices, Surroundings surroundings, CancellationToken stop)
    {
        var among = OutputsAmongInputs.Find(choices.Request, choices.Outputs).ToList();
        if (among.Count > 0)
        {
            among.ForEach(surroundings.Error.WriteLine);
            return ExitCode.WrongUse;
        }

        string? passphrase = null;
        if (choices.Protect)
        {
            var asked = Passphrase.Get(choices.PassphraseFile, surroundings);
            if (!asked.HasValue)
            {
                surroundings.Error.WriteLine(asked.Reason);
                return ExitCode.WrongUse;
            }

            passphrase = asked.Value;
        }

        var combined = ProgressOnError.Watch(surroundings, choices.Quiet, progress => CombineChronologies.Run(choices.Request, progress, stop));
        if (!combined.HasValue)
        {
            surroundings.Error.WriteLine(combined.Reason);
            return ExitCode.CannotRead;
        }

        stop.ThrowIfCancellationRequested();
        var document = ExportChronology.Document(combined.Value, surroundings.Clock, choices.Shows);
        var (written, failed) = WriteAll(document, choices, passphrase, surroundings, stop);
        SayUnprotected(choices, written, surroundings);
        if (choices.Json)
        {
            ExportChronology.Write(document, ".json", surroundings.OutputBytes);
            surroundings.OutputBytes.Flush();
        }
        else if (!choices.Quiet)
        {
            CombineSummary.Write(combined.Value, written, surroundings.Output);
        }

        return failed ? ExitCode.CannotRead : combined.Value.Problems.Count > 0 ? ExitCode.DoneWithProblems : ExitCode.Done;
    }

    private static void SayUnprotected(CombineChoices choices, List<string> written, Surroundings surroundings)
    {
        var open = written.Where(p => !Path.GetExtension(p).Equals(".html", StringComparison.OrdinalIgnoreCase)).ToList();
        if (choices.Protect && open.Count > 0)
        {
            surroundings.Error.WriteLine($"Not protected, so anybody can open: {string.Join(", ", open)}. The passphrase protects the .html alone, which holds the other documents itself.");
        }
    }

    private static (List<string> Written, bool Failed) WriteAll(ChronologyDocument document, CombineChoices choices, string? passphrase, Surroundings surroundings, CancellationToken stop)
    {
        var written = new List<string>();
        var failed = false;
        foreach (var path in choices.Outputs)
        {
            stop.ThrowIfCancellationRequested();
            var problem = WholeFile.Write(path, stream => ExportChronology.Write(document, Path.GetExtension(path), stream, passphrase));
            if (problem is null)
            {
                written.Add(path);
            }
            else
            {
                failed = true;
                surroundings.Error.WriteLine($"{path}: {problem.What} {problem.ToDo}");
            }
        }

        return (written, failed);
    }
}
