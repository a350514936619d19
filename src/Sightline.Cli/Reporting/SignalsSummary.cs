using Sightline.Application.Signals;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Cli.Reporting;

/// <summary>Says signals and back-tests in plain words at the prompt.</summary>
internal static class SignalsSummary
{
    private const int MostRows = 8;

    /// <summary>Writes the signals of a day.</summary>
    /// <param name="family">The family.</param>
    /// <param name="asKnownOn">The day.</param>
    /// <param name="to">The reader.</param>
    /// <param name="signals">The signals.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(FamilyToWatch family, DateOnly asKnownOn, Reader to, IReadOnlyList<Signal> signals, TextWriter output)
    {
        output.WriteLine($"{family.Label}: {Who.Count(signals.Count, "signal")}, as known on {Who.Day(asKnownOn)} to {(to.AgencyId is null ? "all agencies together" : NameOf(family, to.AgencyId))}.");
        output.WriteLine("A signal decides nothing about a family: it shows entries and asks a question.");
        foreach (var signal in signals)
        {
            output.WriteLine();
            output.WriteLine(signal.Says);
            output.WriteLine($"  {signal.Pattern.Question}");
            output.WriteLine($"  {signal.Pattern.Id}, since {Who.Day(signal.RaisedOn)}; {Sources(signal.Pattern)}");
            foreach (var set in signal.Thresholds.Where(t => t.Reason is not null))
            {
                output.WriteLine($"  Set by the partnership: {set.Threshold.Name} is {set.Value}, not {set.Threshold.Default}. {set.Reason}");
            }

            output.WriteLine($"  Entries: {Rows(signal.Evidence)}");
        }

        WriteProblems(family, output);
    }

    /// <summary>Writes what a back-test found.</summary>
    /// <param name="family">The family.</param>
    /// <param name="backtest">The back-test.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(FamilyToWatch family, Backtest backtest, TextWriter output)
    {
        output.WriteLine($"{family.Label}: {Who.Count(backtest.Signals.Count, "pattern")} could have been seen between {Who.Day(backtest.From)} and {Who.Day(backtest.To)}.");
        if (family.Line.Register.Harm is { } harm)
        {
            output.WriteLine($"The harm was on {Who.Day(harm.On)}.");
        }

        output.WriteLine();
        foreach (var signal in backtest.Signals)
        {
            var lead = signal.LeadDays is { } days ? days >= 0 ? $", {Who.Count(days, "day")} before the harm" : $", {Who.Count(-days, "day")} after the harm" : string.Empty;
            output.WriteLine($"{Who.Day(signal.FirstRaisedOn)}{lead}: {signal.Of.Descriptor.Id}, {Who.List([.. signal.Subjects.Select(s => s.Called)])}");
            output.WriteLine($"  {signal.Episodes[0].Says}");
            var first = signal.KnownAlone.Count > 0 ? signal.KnownAlone[0] : null;
            output.WriteLine(first is null
                ? "  Only all records together show it."
                : first.On == signal.FirstRaisedOn
                    ? $"  {NameOf(family, first.AgencyId)} alone knew enough on that day."
                    : $"  {NameOf(family, first.AgencyId)} alone knew enough {Who.Days(signal.FirstRaisedOn, first.On)} later.");
        }

        WriteProblems(family, output);
    }

    private static void WriteProblems(FamilyToWatch family, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(family.Problems.Count == 0 ? "No problems." : $"{Who.Count(family.Problems.Count, "problem")} in what was read: 'sightline combine' lists those of the rows, --json all.");
    }

    private static string NameOf(FamilyToWatch family, string id) => family.Line.Agencies[family.Line.IndexOf(id)].Name;

    private static string Sources(PatternDescriptor pattern) => string.Join("; ", pattern.Sources.Select(s => $"{s.Review}, {s.Paragraph}"));

    private static string Rows(IReadOnlyList<LineRow> rows)
    {
        var shown = rows.Count <= MostRows ? rows : [.. rows.Take(MostRows / 2), .. rows.Skip(rows.Count - (MostRows / 2))];
        var words = string.Join(", ", shown.Select(r => $"{r.Entry.Row.File} row {r.Entry.Row.Row}"));
        return rows.Count <= MostRows ? words : $"{words} ({rows.Count} in all)";
    }
}
