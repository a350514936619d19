using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Json;

/// <summary>The parts of which JSON Schemas (draft 2020-12) are made.</summary>
internal static class SchemaParts
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>A schema as indented JSON that ends in a line feed.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The text; the same at every call.</returns>
    public static string TextOf(JsonObject schema) => schema.ToJsonString(Indented) + "\n";

    /// <summary>A problem.</summary>
    /// <returns>The schema.</returns>
    public static JsonObject Problem() => Record(
        "Something doubtful or unread.",
        ("file", OrNull(Words("The file; null where it is about no one file."))),
        ("row", OrNull(Whole(1, "The row; null where it is about the whole file."))),
        ("code", new JsonObject { ["type"] = "string", ["description"] = "A stable name of the sort of problem." }),
        ("problem", Words("What is wrong, in one sentence.")),
        ("todo", Words("What to do about it, in one sentence.")));

    /// <summary>A record of members; a name that ends in a question mark is that of a member that may be absent.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="members">The members.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Record(string description, params (string Name, JsonObject Schema)[] members)
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

        return new JsonObject { ["description"] = description, ["type"] = "object", ["required"] = required, ["properties"] = properties };
    }

    /// <summary>A list.</summary>
    /// <param name="items">What each item is.</param>
    /// <param name="description">What it is.</param>
    /// <returns>The schema.</returns>
    public static JsonObject List(JsonObject items, string description) => new() { ["description"] = description, ["type"] = "array", ["items"] = items };

    /// <summary>A text.</summary>
    /// <param name="description">What it is.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Words(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>An id of the register.</summary>
    /// <param name="description">Whose.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Id(string description) => new() { ["type"] = "string", ["description"] = description + " An id of the register." };

    /// <summary>A text that is always the same.</summary>
    /// <param name="value">The text.</param>
    /// <param name="description">What it is.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Constant(string value, string description) => new() { ["const"] = value, ["description"] = description };

    /// <summary>A text of a known form.</summary>
    /// <param name="format">The form.</param>
    /// <param name="description">What it is.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Formatted(string format, string description) => new() { ["type"] = "string", ["format"] = format, ["description"] = description };

    /// <summary>A whole number.</summary>
    /// <param name="least">The least that it can be.</param>
    /// <param name="description">What it is.</param>
    /// <returns>The schema.</returns>
    public static JsonObject Whole(int least, string description) => new() { ["type"] = "integer", ["minimum"] = least, ["description"] = description };

    /// <summary>One word of a vocabulary.</summary>
    /// <typeparam name="T">The vocabulary.</typeparam>
    /// <param name="description">What it is.</param>
    /// <returns>The schema.</returns>
    public static JsonObject OneOf<T>(string description)
        where T : struct, Enum => new()
        {
            ["enum"] = new JsonArray([.. Enum.GetValues<T>().Select(w => JsonValue.Create(Kebab.Of(w)))]),
            ["description"] = description,
        };

    /// <summary>The same, or null.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The schema.</returns>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
        else
        {
            schema["type"] = Types(schema["type"]!.GetValue<string>(), "null");
        }

        return schema;
    }

    /// <summary>Several types.</summary>
    /// <param name="names">Their names.</param>
    /// <returns>The schema.</returns>
    public static JsonArray Types(params string[] names) => [.. names.Select(n => JsonValue.Create(n))];
}
