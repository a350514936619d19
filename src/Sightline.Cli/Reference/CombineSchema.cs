using System.Text.Json;
using System.Text.Json.Nodes;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Cli.Reference;

/// <summary>The JSON schema of what <c>sightline combine --json</c> answers.</summary>
internal static class CombineSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the schema.</summary>
    /// <returns>JSON.</returns>
    public static string Make()
    {
        var row = (Name: "row", Schema: Number("1 is the file's first row of data; headings are not counted.", least: 1));
        var file = (Name: "file", Schema: Text("The file, relative to the case folder, with forward slashes."));
        var entry = Object(
            file,
            row,
            ("agency", Text("The agency's id.")),
            ("happened", OrNull(Object(
                ("from", Day("The first day that it could have been.")),
                ("to", Day("The last day that it could have been, included.")),
                ("precision", Words<Precision>()),
                ("time?", Text("The time of day, HH:mm; where the precision is time."))))),
            ("recorded", OrNull(Day("When the agency wrote it down; null where the record does not say."))),
            ("author", OrNull(Text("The professional who wrote it, by name or role."))),
            ("codes", List(Code())),
            ("concerning", Ids("Whom it is about, the one it is mostly about first.")),
            ("seen", Ids("The children who were seen.")),
            ("seenAlone", Ids("The children who were seen without a carer.")),
            ("notSeen", Ids("The children of whom the record says that they were not seen.")),
            ("told", List(Object(("agency", Text("The agency that was told.")), ("on", OrNull(Day("Since when it knows.")))))),
            ("attended", Ids("The agencies that sat in the meeting.")),
            ("themes", List(Words<Theme>())),
            ("text", Text("What the row tells, as it was written.")),
            ("sameEventAs", List(Object(Copy(file), Copy(row), ("differs?", List(Text("In what the two accounts differ, a sentence.")))))),
            ("confirmed", new JsonObject { ["type"] = "boolean", ["description"] = "Whether a person settled the reading of this row." }));
        var problem = Object(
            ("file", OrNull(Text("The file; null where it is about no one file."))),
            ("row", OrNull(Number("The row; null where it is about the whole file.", least: 1))),
            ("code", Text("A stable name of the sort of problem.")),
            ("problem", Text("What is wrong.")),
            ("todo", Text("What to do about it.")));
        var counts = Object([.. new[] { "files", "filesUnread", "rowsInFiles", "entries", "undated", "notData" }.Select(n => (n, (JsonNode)Number(null, least: 0)))]);
        counts["description"] = "rowsInFiles = entries + notData.";
        var schema = Object(
            ("marking", Text("The protective marking.")),
            ("family", Text("What the family is called.")),
            ("madeAt", new JsonObject { ["type"] = "string", ["format"] = "date-time" }),
            ("entries", List(entry)),
            ("problems", List(problem)),
            ("counts", counts));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "What sightline combine --json answers");
        return schema.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Code()
    {
        var code = Object(
            ("kind", Words<EntryKind>()),
            ("type", OrNull(Words<EntryType>())),
            ("outcome", OrNull(Words<EntryOutcome>())),
            ("figure?", new JsonObject
            {
                ["description"] = "For attendance figures: per cent, one for the row or one for each child; null where the words give none.",
                ["anyOf"] = new JsonArray(
                    new JsonObject { ["type"] = "number" },
                    new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "number" } },
                    new JsonObject { ["type"] = "null" }),
            }),
            ("evidence", List(Object(("start", Number("The first character of the text, from 0.", least: 0)), ("end", Number("One past the last.", least: 0))))));
        code["description"] = "Which types and outcomes go with which kind is in vocabulary.md.";
        return code;
    }

    private static (string Name, JsonNode Schema) Copy((string Name, JsonObject Schema) member) => (member.Name, member.Schema.DeepClone());

    private static JsonObject Object(params (string Name, JsonNode Schema)[] members)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, schema) in members)
        {
            properties[name.TrimEnd('?')] = schema;
            if (!name.EndsWith('?'))
            {
                required.Add(name);
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    private static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject OrNull(JsonNode schema) => new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };

    private static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    private static JsonObject Day(string description) => new() { ["type"] = "string", ["format"] = "date", ["description"] = description };

    private static JsonObject Ids(string description) => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = description };

    private static JsonObject Number(string? description, int least)
    {
        var number = new JsonObject { ["type"] = "integer", ["minimum"] = least };
        if (description is not null)
        {
            number["description"] = description;
        }

        return number;
    }

    private static JsonObject Words<T>()
        where T : struct, Enum => new() { ["enum"] = new JsonArray([.. Enum.GetValues<T>().Select(w => (JsonNode)Kebab.Of(w))]) };
}
