using System.Globalization;
using System.Text;

namespace Sightline.Cli.Commands.Accuracy;

/// <summary>What the scorer said about each case.</summary>
/// <param name="Cases">The cases' names.</param>
/// <param name="Full">The figures by case, with the model of this build.</param>
/// <param name="LeftOut">The figures by case, with a model that was learned from the other cases only; empty where that was not measured.</param>
/// <param name="Patterns">What the scorer said of each case's replay.</param>
internal sealed record AccuracyFigures(
    IReadOnlyList<string> Cases,
    IReadOnlyList<Dictionary<string, double>> Full,
    IReadOnlyList<Dictionary<string, double>> LeftOut,
    IReadOnlyList<ReplayFigures> Patterns);

/// <summary>The page of how well cases are read, with the lowest case beside the mean.</summary>
internal static class AccuracyPage
{
    /// <summary>The figures, with what the mean and the lowest case must reach; not judged where null.</summary>
    public static readonly IReadOnlyList<(string Name, double Mean, double? Lowest)> Figures =
    [
        ("rows.coverage", 1, 1), ("happened.exact", 0.99, 0.97), ("recorded.exact", 0.99, 0.97), ("concerning.f1", 0.93, 0.90),
        ("seen.f1", 0.92, 0.85), ("notSeen.f1", 0.85, 0.75), ("seenAlone.f1", 0.80, null), ("kind.f1", 0.90, 0.85),
        ("code.f1", 0.82, 0.75), ("told.f1", 0.85, 0.75), ("themes.f1", 0.80, 0.70),
    ];

    /// <summary>Makes the page.</summary>
    /// <param name="figures">The figures.</param>
    /// <returns>Markdown.</returns>
    public static string Make(AccuracyFigures figures)
    {
        var page = new StringBuilder();
        page.Append("# How well cases are read\n\nWritten by `sightline accuracy`, which runs `sightline combine` on each reconstructed case beside the repository and scores the answer against what a careful reader made of it. 1 is perfect.\n\n");
        page.Append("*Left out*: the coding model was learned from the other cases only, and scored on the one that it had not met. Only the codes and themes are learned, and who was seen leans on the codes; the rest is the same either way. The lexicons and the grammar were written with the cases at hand, so an unmet family will read somewhat worse than even this.\n\n");
        page.Append("| figure | mean | lowest case | must reach | left out: mean | left out: lowest |\n|---|---|---|---|---|---|\n");
        foreach (var (name, mean, lowest) in Figures)
        {
            var full = figures.Full.Select(f => f[name]).ToList();
            var left = figures.LeftOut.Select(f => f[name]).ToList();
            page.Append($"| {name} | {Show(full.Average())}{Mark(full.Average() < mean)} | {Show(full.Min())}{Mark(full.Min() < lowest)} ({figures.Cases[full.IndexOf(full.Min())]}) ");
            page.Append($"| {Show(mean)} · {(lowest is { } l ? Show(l) : "not judged")} | {(left.Count > 0 ? Show(left.Average()) : "not measured")} | {(left.Count > 0 ? Show(left.Min()) : "not measured")} |\n");
        }

        page.Append($"\nA figure below what it must reach is marked with ✗.\n\nRows invented: {figures.Full.Sum(f => f["rows.invented"])}. Rows doubled: {figures.Full.Sum(f => f["rows.doubled"])}.\n");
        ByCase(page, "Each case", figures.Cases, figures.Full);
        if (figures.LeftOut.Count > 0)
        {
            ByCase(page, "Each case, left out", figures.Cases, figures.LeftOut);
        }

        ReplayFigures.Write(page, figures.Cases, figures.Patterns);
        return page.ToString();
    }

    /// <summary>Whether every figure reaches what it must.</summary>
    /// <param name="figures">The figures.</param>
    /// <returns>The names of those that do not.</returns>
    public static IReadOnlyList<string> Short(AccuracyFigures figures) =>
    [
        .. Figures.Where(f => figures.Full.Average(x => x[f.Name]) < f.Mean || figures.Full.Min(x => x[f.Name]) < f.Lowest).Select(f => f.Name),
        .. ReplayFigures.Short(figures.Patterns),
        .. figures.Full.Sum(x => x["rows.invented"] + x["rows.doubled"]) > 0 ? ["rows.invented or rows.doubled"] : Array.Empty<string>(),
    ];

    private static void ByCase(StringBuilder page, string title, IReadOnlyList<string> cases, IReadOnlyList<Dictionary<string, double>> figures)
    {
        page.Append($"\n## {title}\n\n| figure | {string.Join(" | ", cases)} |\n|---{string.Concat(cases.Select(_ => "|---"))}|\n");
        foreach (var (name, _, _) in Figures)
        {
            page.Append($"| {name} | {string.Join(" | ", figures.Select(f => Show(f[name])))} |\n");
        }
    }

    private static string Mark(bool isShort) => isShort ? " ✗" : string.Empty;

    private static string Show(double figure) => figure.ToString("0.000", CultureInfo.InvariantCulture);
}
