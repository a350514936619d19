using System.Text.Json.Nodes;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using static Sightline.Documents.Export.Json.SchemaParts;

namespace Sightline.Documents.Export.Json;

/// <summary>The JSON Schema (draft 2020-12) of what <see cref="CombinedJsonWriter"/> writes, made from the domain's own words.</summary>
public static class CombinedSchema
{
    /// <summary>The schema, as indented JSON that ends in a line feed.</summary>
    /// <returns>The text; the same at every call.</returns>
    public static string Text() => TextOf(Schema());

    private static JsonObject Schema()
    {
        var schema = Record(
            "What `sightline combine` gives: every agency's rows on one line. More members may be added; none of these goes away.",
            ("marking", Constant(Marking.Words, "The marking that every output bears.")),
            ("family", Words("What the family is called.")),
            ("madeAt", Formatted("date-time", "When it was made.")),
            ("entries", List(Entry(), "The entries: dated ones in the order of life, then the undated ones in the order of the files.")),
            ("problems", List(Problem(), "All that was doubtful or unread.")),
            ("counts", Counts()));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Combined chronology");
        return schema;
    }

    private static JsonObject Entry() => Record(
        "One row of one agency, and what was read in it: proposals, until a person confirms them.",
        ("file", Words("The file, relative to the case folder, with forward slashes.")),
        ("row", Whole(1, "The row: 1 is the first row of data, headings not counted; a table that starts again counts on.")),
        ("agency", Id("The agency whose record it is.")),
        ("happened", OrNull(Happened())),
        ("recorded", OrNull(Formatted("date", "When the agency wrote it down; null where the record does not say."))),
        ("author", OrNull(Words("The professional who wrote it, by name or role; null where the record does not say."))),
        ("codes", List(Code(), "What kind of thing it is; one row may have several.")),
        ("concerning", List(Id("A person."), "Whom it is about, the one it is mostly about first.")),
        ("seen", List(Id("A child."), "The children who were seen.")),
        ("seenAlone", List(Id("A child."), "The children who were seen without a carer.")),
        ("notSeen", List(Id("A child."), "The children of whom the record says that they were not seen.")),
        ("told", List(Record(
            "An agency that was told.",
            ("agency", Id("The agency.")),
            ("on", OrNull(Formatted("date", "The day from which it knows; null where the record does not say.")))), "The agencies that were told.")),
        ("attended", List(Id("An agency."), "The agencies that sat in the meeting.")),
        ("themes", List(OneOf<Theme>("What it bears on."), "What it bears on.")),
        ("text", Words("What was written, without what is not shown; `evidence` counts in it.")),
        ("sameEventAs", List(Record(
            "Another agency's account of the same event.",
            ("file", Words("Its file.")),
            ("row", Whole(1, "Its row.")),
            ("differs?", List(Words("A sentence."), "In what the two differ; absent where they agree."))), "Other accounts of the same event.")),
        ("confirmed", new JsonObject { ["type"] = "boolean", ["description"] = "Whether a person settled the reading of this row." }));

    private static JsonObject Happened() => Record(
        "When it happened in life; null where the row does not say, or cannot be read.",
        ("from", Formatted("date", "The first day that it could have been.")),
        ("to", Formatted("date", "The last day that it could have been, included.")),
        ("precision", OneOf<Precision>("How exactly the record says it.")),
        ("time?", new JsonObject { ["type"] = "string", ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]$", ["description"] = "The time of day as written; with the precision `time` only." }));

    private static JsonObject Code() => Record(
        "What kind of thing it is, with the words that led there.",
        ("kind", OneOf<EntryKind>("The kind.")),
        ("type", OrNull(OneOf<EntryType>("The type within the kind."))),
        ("outcome", OrNull(OneOf<EntryOutcome>("The outcome."))),
        ("figure?", new JsonObject
        {
            ["description"] = "With `attendance` and `figure` only: the per cent, or one for each child by id; null where the words give none.",
            ["type"] = Types("number", "object", "null"),
            ["minimum"] = 0,
            ["maximum"] = 100,
            ["additionalProperties"] = new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 100 },
        }),
        ("evidence", List(
            Record("A stretch of `text`.", ("start", Whole(0, "The first character, from 0, in UTF-16 units.")), ("end", Whole(0, "One past the last character."))),
            "The words that led to the code; may be empty where a column's meaning led there.")));

    private static JsonObject Counts() => Record(
        "The account of the rows: `rowsInFiles` = `entries` + `notData`.",
        ("files", Whole(0, "Files read.")),
        ("filesUnread", Whole(0, "Files that could not be read.")),
        ("rowsInFiles", Whole(0, "Rows that hold anything at all, headings and titles included.")),
        ("entries", Whole(0, "Rows on the line.")),
        ("undated", Whole(0, "Of these, rows without a date.")),
        ("notData", Whole(0, "Rows that are headings, titles, keys or notes.")));
}
