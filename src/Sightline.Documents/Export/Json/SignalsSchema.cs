using System.Text.Json.Nodes;
using Sightline.Domain.Patterns;
using static Sightline.Documents.Export.Json.SchemaParts;

namespace Sightline.Documents.Export.Json;

/// <summary>The JSON Schemas of what <see cref="SignalsJsonWriter"/> writes, and of a partnership's thresholds.</summary>
public static class SignalsSchema
{
    /// <summary>The schema of the answer of <c>sightline signals</c>.</summary>
    /// <returns>Indented JSON that ends in a line feed.</returns>
    public static string OfSignals() => TextOf(Titled("Signals", Record(
        "What `sightline signals` gives: what a family's line shows, as known on a day. More members may be added; none of these goes away.",
        ("marking", Constant(Marking.Words, "The marking that every output bears.")),
        ("asKnownOn", Formatted("date", "The day.")),
        ("knownTo", OrNull(Words("The agency that looks, by its id; null for all together."))),
        ("signals", List(Signal(), "The signals, the oldest first.")),
        ("problems", List(Problem(), "All that was doubtful, unread, or cannot be judged.")))));

    /// <summary>The schema of the answer of <c>sightline backtest</c>.</summary>
    /// <returns>Indented JSON that ends in a line feed.</returns>
    public static string OfBacktest() => TextOf(Titled("Back-test", Record(
        "What `sightline backtest` gives: when each pattern could first have been seen. More members may be added; none of these goes away.",
        ("marking", Constant(Marking.Words, "The marking that every output bears.")),
        ("harm", OrNull(Record("The harm that the register names.", ("date", Formatted("date", "The day.")), ("text", Words("What happened."))))),
        ("signals", List(BacktestSignal(), "Every pattern that held, by first day.")),
        ("problems", List(Problem(), "All that was doubtful, unread, or cannot be judged.")))));

    /// <summary>The schema of a partnership's <c>patterns.json</c>.</summary>
    /// <returns>Indented JSON that ends in a line feed.</returns>
    public static string OfThresholds()
    {
        var patterns = PatternCatalogue.All.Select(p => p.Descriptor).Append(SignalLife.Quiet).Select(p => (p.Id + "?", Record(
            p.Sentence,
            [.. p.Thresholds.Select(t => (t.Name + "?", Set(t)))]))).ToArray();
        var schema = Record("The thresholds that a partnership sets, by pattern and threshold, each with its reason.", patterns);
        schema["additionalProperties"] = false;
        return TextOf(Titled("Thresholds of a partnership", schema));
    }

    private static JsonObject Set(Threshold threshold)
    {
        var value = Whole(threshold.Least, threshold.Means);
        value["maximum"] = threshold.Most;
        return Record(threshold.Means, ("value", value), ("reason", Words("Why the partnership set it; shown with every signal.")));
    }

    private static JsonObject Signal() => Record(
        "What a pattern says of a family on a day.",
        ("pattern", Words("The pattern's id.")),
        ("subjects", List(Id("A person."), "Whom it is about.")),
        ("raisedOn", Formatted("date", "Since when it has held without a break.")),
        ("evidence", Rows()),
        ("says", Words("One plain sentence with the numbers in it.")),
        ("question", Words("A question worth asking.")),
        ("wrongWhere", Words("What would make the signal wrong.")),
        ("source", Words("Where a review says so.")),
        ("thresholds", Thresholds()));

    private static JsonObject BacktestSignal() => Record(
        "A pattern that held about somebody.",
        ("pattern", Words("The pattern's id.")),
        ("subjects", List(Id("A person."), "Whom it is about.")),
        ("firstRaisedOn", Formatted("date", "The first day on which it could have been seen from all records together.")),
        ("leadDays", OrNull(new JsonObject { ["type"] = "integer", ["description"] = "Days from that day to the harm; negative where it came after; null where there is no harm." })),
        ("episodes", List(
            Record(
                "An unbroken time in which it held.",
                ("from", Formatted("date", "The first day.")),
                ("to", OrNull(Formatted("date", "The last day; null where it still held at the end."))),
                ("says", Words("The sentence of the first day.")),
                ("evidence", Rows())),
            "Every time at which it held, oldest first.")),
        ("firstKnownTo", Record("Who could first have seen it.", ("agency", OrNull(Words("The first agency that alone knew enough; null where only all together did."))), ("on", Formatted("date", "Since when.")))),
        ("knownAlone", List(
            Record("An agency that alone knew enough.", ("agency", Words("Its id.")), ("on", Formatted("date", "Since when.")), ("daysLater", Whole(0, "Days after all records together showed it: the price of not sharing."))),
            "The agencies that alone knew enough, the earliest first.")),
        ("evidence", Rows()),
        ("question", Words("A question worth asking.")),
        ("source", Words("Where a review says so.")),
        ("thresholds", Thresholds()));

    private static JsonObject Rows() => List(Record("A row.", ("file", Words("The file.")), ("row", Whole(1, "The row."))), "The rows that show it.");

    private static JsonObject Thresholds() => List(
        Record(
            "A threshold as it was applied.",
            ("name", Words("Its name.")),
            ("value", Whole(1, "The value.")),
            ("unit", OneOf<ThresholdUnit>("In what it is counted.")),
            ("means", Words("What it sets.")),
            ("source", Words("Where the default comes from.")),
            ("default?", Whole(1, "The default, where a partnership set another value.")),
            ("reason?", Words("Why a partnership set it."))),
        "The thresholds that it was judged by.");

    private static JsonObject Titled(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return schema;
    }
}
