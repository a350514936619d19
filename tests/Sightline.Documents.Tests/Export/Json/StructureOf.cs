using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sightline.Documents.Tests.Export.Json;

/// <summary>As much of JSON Schema as the project's schemas use; a member that the schema does not state is a fault here.</summary>
internal static class StructureOf
{
    /// <summary>What in a value is not as the schema states.</summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="path">Where the value stands.</param>
    /// <returns>A line for each.</returns>
    public static IEnumerable<string> Faults(JsonNode? value, JsonNode schema, string path = "$")
    {
        if (schema["const"] is { } constant && !JsonNode.DeepEquals(value, constant))
        {
            yield return path + ": const";
        }

        if (schema["enum"] is JsonArray words && !words.Any(w => JsonNode.DeepEquals(w, value)))
        {
            yield return path + ": enum";
        }

        if (schema["type"] is { } type && !(type is JsonArray several ? several.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()]).Any(t => Is(value, t)))
        {
            yield return path + ": type";
        }

        if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && !HasFormat(text.GetValue<string>(), schema["format"]?.GetValue<string>()))
        {
            yield return path + ": format";
        }

        foreach (var fault in value switch { JsonArray a => Items(a, schema, path), JsonObject o => Members(o, schema, path), _ => [] })
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Items(JsonArray items, JsonNode schema, string path) =>
        items.SelectMany((item, i) => Faults(item, schema["items"]!, $"{path}[{i}]"));

    private static IEnumerable<string> Members(JsonObject members, JsonNode schema, string path)
    {
        var stated = schema["properties"] as JsonObject;
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>()).Where(r => !members.ContainsKey(r)))
        {
            yield return $"{path}.{name}: missing";
        }

        foreach (var (name, value) in members)
        {
            var member = stated?[name] ?? schema["additionalProperties"];
            foreach (var fault in member is null ? [$"{path}.{name}: not stated"] : Faults(value, member, $"{path}.{name}"))
            {
                yield return fault;
            }
        }
    }

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<decimal>() % 1 == 0,
        _ => throw new InvalidOperationException("The check does not know the type " + type + "."),
    };

    private static bool HasFormat(string text, string? format) => format switch
    {
        null => true,
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => throw new InvalidOperationException("The check does not know the format " + format + "."),
    };
}
