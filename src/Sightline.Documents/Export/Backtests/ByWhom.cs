using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Export.Backtests;

/// <summary>Who could have seen a signal: all records together, each agency alone, and what it cost that records were not together.</summary>
internal static class ByWhom
{
    /// <summary>The first agency that alone knew enough, in few words.</summary>
    /// <param name="record">The back-test.</param>
    /// <param name="signal">The signal.</param>
    /// <returns>Such as 'Police alone, the same day', or 'Only all records together'.</returns>
    public static string Short(ReportRecord record, BacktestSignal signal)
    {
        if (signal.KnownAlone.Count == 0)
        {
            return "Only all records together";
        }

        var first = signal.KnownAlone[0];
        var others = signal.KnownAlone.Count(k => k.On == first.On) - 1;
        var name = record.Agency(first.AgencyId);
        var alone = others == 0 ? name + " alone" : $"{name} alone (or {CountWords.Of(others, "other agency", "other agencies")}, each alone)";
        var days = Later(signal, first);
        return days == 0 ? alone + ", the same day" : $"{alone}, {CountWords.Days(days)} later";
    }

    /// <summary>Writes who could have seen it, and the price of not sharing.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="record">The back-test.</param>
    /// <param name="signal">The signal.</param>
    public static void Write(HtmlOutput html, ReportRecord record, BacktestSignal signal)
    {
        html.Raw("<dt>By whom</dt><dd><ul><li>All records together: ").Text(WhenWords.Of(signal.FirstRaisedOn)).Raw(".</li>");
        foreach (var alone in signal.KnownAlone)
        {
            var days = Later(signal, alone);
            html.Raw("<li><span dir=\"auto\">").Text(record.Agency(alone.AgencyId)).Raw("</span> alone: ")
                .Text(days == 0 ? "the same day" : $"{WhenWords.Of(alone.On)}, {CountWords.Days(days)} later").Text(AfterHarm(record, alone)).Raw(".</li>");
        }

        if (signal.KnownAlone.Count < record.Backtest.Line.Agencies.Count)
        {
            html.Raw(signal.KnownAlone.Count == 0 ? "<li>Each agency alone: not at all, on any day looked at.</li>" : "<li>Each other agency alone: not at all.</li>");
        }

        html.Raw("</ul></dd><dt>The price of not sharing</dt><dd dir=\"auto\">").Text(Price(record, signal)).Raw("</dd>");
    }

    private static string Price(ReportRecord record, BacktestSignal signal)
    {
        if (signal.KnownAlone.Count == 0)
        {
            return "No agency could have seen it from its own records. Only the records together show it.";
        }

        var first = signal.KnownAlone[0];
        var (days, name) = (Later(signal, first), record.Agency(first.AgencyId));
        return days == 0
            ? $"None for seeing it: {name} alone held enough on the first day. The others held less."
            : $"{CountWords.Days(days)}: the first agency that alone held enough, {name}, held it that much later than all records together{AfterHarm(record, first)}.";
    }

    private static string AfterHarm(ReportRecord record, KnownAlone alone) =>
        record.Harm is { } harm && alone.On > harm.On ? $", which is {CountWords.Days(alone.On.DayNumber - harm.On.DayNumber)} after the harm" : string.Empty;

    private static int Later(BacktestSignal signal, KnownAlone alone) => alone.On.DayNumber - signal.FirstRaisedOn.DayNumber;
}
