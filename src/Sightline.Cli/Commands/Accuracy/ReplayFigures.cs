using System.Globalization;
using System.Text;
using Sightline.Application.Combining;
using Sightline.Application.Signals;
using Sightline.Documents.Export.Json;
using Sightline.Domain;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Language.Coding;

namespace Sightline.Cli.Commands.Accuracy;

/// <summary>What the scorer said of one case's replay: with the codes that a careful reader gave, from the raw files, and from the raw files with the case left out of learning.</summary>
/// <param name="Coded">With the truth's codes.</param>
/// <param name="Raw">From the raw files.</param>
/// <param name="LeftOut">From the raw files, read by a model that was learned from the other cases only.</param>
internal sealed record ReplayFigures(Dictionary<string, double> Coded, Dictionary<string, double> Raw, Dictionary<string, double> LeftOut)
{
    private const string OnTime = "signals.recall-on-time";
    private const string Expected = "signals.expected";
    private const string Wrong = "must-not.raised";
    private const string Listed = "must-not.listed";
    private const string Episodes = "episodes.per-year";

    private const double MostEpisodes = 40;
    private const double RawOverAll = 0.85;
    private const double RawLowest = 0.75;
    private const double RawWrong = 0.05;

    /// <summary>Replays a case and scores it.</summary>
    /// <param name="scorer">The scorer.</param>
    /// <param name="folder">The case.</param>
    /// <param name="leftOut">The reader that has not met the case.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The figures, or why there are none.</returns>
    public static async Task<Reading<ReplayFigures>> OfCaseAsync(string scorer, string folder, Func<Register, CodeReader> leftOut, CancellationToken stop)
    {
        var scored = new List<Dictionary<string, double>>();
        foreach (var request in new[] { new CombineRequest([folder], CodedPath: Path.Combine(folder, "truth.json")), new CombineRequest([folder]), new CombineRequest([folder]) { NewCodeReader = leftOut } })
        {
            var figures = await ScoreAsync(scorer, folder, request, stop);
            if (!figures.HasValue)
            {
                return Reading<ReplayFigures>.Not(figures.Reason);
            }

            scored.Add(figures.Value);
        }

        return Reading<ReplayFigures>.Of(new ReplayFigures(scored[0], scored[1], scored[2]));
    }

    /// <summary>Writes the part of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cases">The cases' names.</param>
    /// <param name="figures">The figures of each.</param>
    public static void Write(StringBuilder page, IReadOnlyList<string> cases, IReadOnlyList<ReplayFigures> figures)
    {
        page.Append("\n# How well patterns are seen\n\nEach case replayed by `sightline backtest`, against the signals that a careful reader expects and the near misses that must not be raised. *Coded*: with the codes that the reader gave; *raw*: from the files alone; *left out*: from the files, read by a model that had not met the case.\n\n");
        page.Append("| case | expected | on time: coded | raw | left out | must-nots listed | raised: coded | raw | left out | episodes a year: coded |\n|---|---|---|---|---|---|---|---|---|---|\n");
        for (var i = 0; i < cases.Count; i++)
        {
            var f = figures[i];
            page.Append(CultureInfo.InvariantCulture, $"| {cases[i]} | {f.Coded[Expected]} | {f.Coded[OnTime]:0.000} | {f.Raw[OnTime]:0.000} | {f.LeftOut[OnTime]:0.000} | {f.Coded[Listed]} | {f.Coded[Wrong]} | {f.Raw[Wrong]} | {f.LeftOut[Wrong]} | {f.Coded[Episodes]:0.0} |\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| all | {figures.Sum(f => f.Coded[Expected])} | {Over(figures, f => f.Coded):0.000} | {Over(figures, f => f.Raw):0.000} | {Over(figures, f => f.LeftOut):0.000} | {figures.Sum(f => f.Coded[Listed])} | {figures.Sum(f => f.Coded[Wrong])} | {figures.Sum(f => f.Raw[Wrong])} | {figures.Sum(f => f.LeftOut[Wrong])} | |\n");
        page.Append(CultureInfo.InvariantCulture, $"\nMust reach: coded, every signal on time, no must-not, fewer than {MostEpisodes} episodes a year; raw, {RawOverAll} over all and {RawLowest} in each case, at most {RawWrong:0%} of the must-nots. ");
        var below = Short(figures);
        page.Append(below.Count == 0 ? "All reached.\n" : $"Not reached: {string.Join(", ", below)}.\n");
    }

    /// <summary>The figures that are below what they must reach.</summary>
    /// <param name="figures">The figures of each case.</param>
    /// <returns>Their names.</returns>
    public static IReadOnlyList<string> Short(IReadOnlyList<ReplayFigures> figures)
    {
        var below = new List<string>();
        Judge("coded recall", figures.Any(f => f.Coded[OnTime] < 1));
        Judge("coded must-nots", figures.Any(f => f.Coded[Wrong] > 0));
        Judge("episodes a year", figures.Any(f => f.Coded[Episodes] >= MostEpisodes));
        Judge("raw recall over all", Over(figures, f => f.Raw) < RawOverAll);
        Judge("raw recall of a case", figures.Any(f => f.Raw[OnTime] < RawLowest));
        Judge("raw must-nots", figures.Sum(f => f.Raw[Wrong]) > RawWrong * figures.Sum(f => f.Raw[Listed]));
        return below;

        void Judge(string name, bool isBelow)
        {
            if (isBelow)
            {
                below.Add(name);
            }
        }
    }

    private static double Over(IReadOnlyList<ReplayFigures> figures, Func<ReplayFigures, Dictionary<string, double>> of) =>
        figures.Sum(f => of(f)["signals.on-time"]) / figures.Sum(f => of(f)[Expected]);

    private static async Task<Reading<Dictionary<string, double>>> ScoreAsync(string scorer, string folder, CombineRequest request, CancellationToken stop)
    {
        var family = FamilyToWatch.Read(request, patternsPath: null, progress: null, stop);
        if (!family.HasValue)
        {
            return Reading<Dictionary<string, double>>.Not(family.Reason);
        }

        var answer = Path.Combine(Path.GetTempPath(), $"sightline-{Path.GetRandomFileName()}.json");
        try
        {
            await using (var stream = File.Create(answer))
            {
                SignalsJsonWriter.Write(Backtest.Of(family.Value.Line, family.Value.Settings), family.Value.Settings, family.Value.Problems, stream);
            }

            return await ScoreOfCase.RunAsync(scorer, "backtest", folder, answer, stop);
        }
        finally
        {
            File.Delete(answer);
        }
    }
}
