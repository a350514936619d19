using System.CommandLine;
using System.Text.Json;
using Sightline.Application.Combining;
using Sightline.Application.Exporting;
using Sightline.Application.Learning;
using Sightline.Cli.Reference;
using Sightline.Documents.Export;
using Sightline.Domain;
using Sightline.Domain.People;
using Sightline.Language.Coding;

namespace Sightline.Cli.Commands.Accuracy;

/// <summary><c>sightline accuracy</c>: scores the reconstructed cases, as they are and left out one by one, and writes the page.</summary>
internal static class MeasureAccuracyCommand
{
    private const string Page = ReferencePages.Folder + "/accuracy.md";

    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var shared = new Option<DirectoryInfo?>("--shared") { Description = "The folder that holds cases/ and tools/score.py; without it, ../shared beside the repository.", HelpName = "FOLDER" };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 4 where a figure is below what it must reach." };
        var json = new Option<bool>("--json") { Description = "Answer with the figures as JSON." };
        var command = new Command("accuracy", "Scores the reconstructed cases beside the repository and writes docs/reference/accuracy.md.") { shared, check, json };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(shared)?.FullName, parsed.GetValue(check), parsed.GetValue(json), surroundings, stop));
        HelpWithExamples.Give(command, "sightline accuracy           # measure, and write the page", "sightline accuracy --check   # in a check: a figure too low ends with 4");
        return command;
    }

    private static async Task<int> RunAsync(string? shared, bool check, bool json, Surroundings surroundings, CancellationToken stop)
    {
        if (RepositoryFolder.WithCases(shared) is not var (repository, cases))
        {
            await surroundings.Error.WriteLineAsync(RepositoryFolder.NoCases);
            return ExitCode.CannotRead;
        }

        var measured = await MeasureAsync(repository, cases, Path.Combine(shared ?? RepositoryFolder.BesideIt(repository), "tools", "score.py"), surroundings.Clock, stop);
        if (!measured.HasValue)
        {
            await surroundings.Error.WriteLineAsync(measured.Reason);
            return ExitCode.CannotRead;
        }

        var page = AccuracyPage.Make(measured.Value);
        await surroundings.Output.WriteAsync(json ? JsonSerializer.Serialize(measured.Value) + "\n" : page);
        if (!check)
        {
            Directory.CreateDirectory(Path.Combine(repository, ReferencePages.Folder));
            await File.WriteAllTextAsync(Path.Combine(repository, Page), page, stop);
            return ExitCode.Done;
        }

        var below = AccuracyPage.Short(measured.Value);
        foreach (var name in below)
        {
            await surroundings.Error.WriteLineAsync($"{name} is below what it must reach.");
        }

        return below.Count > 0 ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private static async Task<Reading<AccuracyFigures>> MeasureAsync(string repository, IReadOnlyList<string> cases, string scorer, TimeProvider clock, CancellationToken stop)
    {
        var full = new List<Dictionary<string, double>>();
        var left = new List<Dictionary<string, double>>();
        var patterns = new List<ReplayFigures>();
        foreach (var folder in cases)
        {
            var model = LearnCodingModel.From(repository, cases.Where(c => !string.Equals(c, folder, StringComparison.Ordinal)), stop);
            if (!model.HasValue)
            {
                return Reading<AccuracyFigures>.Not(model.Reason);
            }

            foreach (var (figures, reader) in new (List<Dictionary<string, double>>, Func<Register, CodeReader>?)[] { (full, null), (left, model.Value.NewReader) })
            {
                var scored = await ScoreAsync(scorer, folder, reader, clock, stop);
                if (!scored.HasValue)
                {
                    return Reading<AccuracyFigures>.Not(scored.Reason);
                }

                figures.Add(scored.Value);
            }

            var replayed = await ReplayFigures.OfCaseAsync(scorer, folder, model.Value.NewReader, stop);
            if (!replayed.HasValue)
            {
                return Reading<AccuracyFigures>.Not(replayed.Reason);
            }

            patterns.Add(replayed.Value);
        }

        return Reading<AccuracyFigures>.Of(new AccuracyFigures([.. cases.Select(c => Path.GetFileName(c))], full, left, patterns));
    }

    private static async Task<Reading<Dictionary<string, double>>> ScoreAsync(string scorer, string folder, Func<Register, CodeReader>? reader, TimeProvider clock, CancellationToken stop)
    {
        var combined = CombineChronologies.Run(new CombineRequest([folder]) { NewCodeReader = reader }, progress: null, stop);
        if (!combined.HasValue)
        {
            return Reading<Dictionary<string, double>>.Not(combined.Reason);
        }

        var answer = Path.Combine(Path.GetTempPath(), $"sightline-{Path.GetRandomFileName()}.json");
        try
        {
            await using (var stream = File.Create(answer))
            {
                ExportChronology.Write(ExportChronology.Document(combined.Value, clock, new DisclosureChoices()), ".json", stream);
            }

            return await ScoreOfCase.RunAsync(scorer, "combine", folder, answer, stop);
        }
        finally
        {
            File.Delete(answer);
        }
    }
}
