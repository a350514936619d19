using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Language.Tables;

namespace Sightline.Application.Mapping;

/// <summary>
/// What a person settled about the agencies' columns, as a file that is kept for next time:
/// <c>{"mappings": [{"file"|"agency", "headingRow", "from", "to", "columns": [{"heading", "role", "confidence"}]}]}</c>.
/// </summary>
public static class MappingFile
{
    private const int LargestFile = 16 << 20;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a mapping file. A mapping file that is wrong is refused whole, because half of what a person settled is not what the person settled.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>The mappings, or why there are none.</returns>
    public static Reading<IReadOnlyList<SavedMapping>> Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestFile })
            {
                return Reading<IReadOnlyList<SavedMapping>>.Not("The mapping file is too large to be one.");
            }

            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Mappings(json.RootElement);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<IReadOnlyList<SavedMapping>>.Not("The mapping file cannot be opened: check its name, and that you may read it.");
        }
        catch (JsonException e)
        {
            return Reading<IReadOnlyList<SavedMapping>>.Not($"The mapping file is not JSON: look at line {(e.LineNumber ?? 0) + 1}.");
        }
    }

    /// <summary>Writes a mapping file.</summary>
    /// <param name="mappings">What is settled or proposed.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(IReadOnlyList<SavedMapping> mappings, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        using var json = new Utf8JsonWriter(stream, Readable);
        json.WriteStartObject();
        json.WriteStartArray("mappings");
        foreach (var mapping in mappings)
        {
            json.WriteStartObject();
            WriteOwner(json, mapping);
            json.WriteStartArray("columns");
            foreach (var column in mapping.Columns)
            {
                json.WriteStartObject();
                json.WriteString("heading", column.Heading);
                json.WriteString("role", Kebab.Of(column.Role));
                json.WriteNumber("confidence", Math.Round((decimal)column.Confidence, 2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Finds what was settled about a file: by its name, else by its agency.</summary>
    /// <param name="mappings">What was settled.</param>
    /// <param name="file">The file, relative to the case folder.</param>
    /// <param name="agencyId">The agency's id.</param>
    /// <returns>The mapping; null where nothing was settled.</returns>
    public static SavedMapping? For(IReadOnlyList<SavedMapping> mappings, string file, string agencyId) =>
        mappings.FirstOrDefault(m => string.Equals(m.File, file, StringComparison.Ordinal))
        ?? mappings.FirstOrDefault(m => m.File is null && string.Equals(m.Agency, agencyId, StringComparison.Ordinal));

    private static void WriteOwner(Utf8JsonWriter json, SavedMapping mapping)
    {
        if (mapping.File is not null)
        {
            json.WriteString("file", mapping.File);
        }

        if (mapping.Agency is not null)
        {
            json.WriteString("agency", mapping.Agency);
        }

        if (mapping.HeadingRow is { } row)
        {
            json.WriteNumber("headingRow", row);
        }

        foreach (var (name, day) in new[] { ("from", mapping.From), ("to", mapping.To) })
        {
            if (day is { } known)
            {
                json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        }
    }

    private static Reading<IReadOnlyList<SavedMapping>> Mappings(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("mappings", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return Reading<IReadOnlyList<SavedMapping>>.Not("The mapping file has no list of mappings: 'sightline mapping propose' writes one.");
        }

        var mappings = new List<SavedMapping>();
        foreach (var item in list.EnumerateArray())
        {
            var mapping = item.ValueKind == JsonValueKind.Object ? Mapping(item, mappings.Count + 1) : Reading<SavedMapping>.Not($"Mapping {mappings.Count + 1} of the mapping file is not an object.");
            if (!mapping.HasValue)
            {
                return Reading<IReadOnlyList<SavedMapping>>.Not(mapping.Reason);
            }

            mappings.Add(mapping.Value);
        }

        return Reading<IReadOnlyList<SavedMapping>>.Of(mappings);
    }

    private static Reading<SavedMapping> Mapping(JsonElement item, int number)
    {
        var (file, agency) = (Text(item, "file"), Text(item, "agency"));
        if (file is null && agency is null)
        {
            return Reading<SavedMapping>.Not($"Mapping {number} of the mapping file names neither a file nor an agency.");
        }

        if (!item.TryGetProperty("columns", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return Reading<SavedMapping>.Not($"Mapping {number} of the mapping file has no list of columns.");
        }

        var columns = new List<ColumnMeaning>();
        foreach (var column in list.EnumerateArray())
        {
            if (column.ValueKind != JsonValueKind.Object || Kebab.Read<CellRole>(Text(column, "role")) is not { } role)
            {
                return Reading<SavedMapping>.Not($"Column {columns.Count + 1} of mapping {number} has no role of the vocabulary (docs/reference/vocabulary.md, Columns).");
            }

            columns.Add(new ColumnMeaning(Text(column, "heading") ?? string.Empty, role, Confidence: 1));
        }

        return Days(item, number, new SavedMapping { File = file, Agency = agency, HeadingRow = Row(item), Columns = columns });
    }

    private static Reading<SavedMapping> Days(JsonElement item, int number, SavedMapping mapping)
    {
        foreach (var name in new[] { "from", "to" })
        {
            if (Text(item, name) is not { } text)
            {
                continue;
            }

            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return Reading<SavedMapping>.Not($"Mapping {number} of the mapping file has a day that is not written as 2014-03-31.");
            }

            mapping = string.Equals(name, "from", StringComparison.Ordinal) ? mapping with { From = day } : mapping with { To = day };
        }

        return Reading<SavedMapping>.Of(mapping);
    }

    private static int? Row(JsonElement item) => item.TryGetProperty("headingRow", out var v) && v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out var row) && row >= 0 ? row : null;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
