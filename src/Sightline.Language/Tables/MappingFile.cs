using System.Globalization;
using System.Text.Json;
using Sightline.Domain;
using Sightline.Domain.Chronology;

namespace Sightline.Language.Tables;

/// <summary>Reads and writes the file in which a person's decisions about layouts are kept (JSON).</summary>
public static class MappingFile
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostFiles = 10_000;

    private const string DayFirst = "day-first";
    private const string MonthFirst = "month-first";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a mapping file.</summary>
    /// <param name="json">Its bytes.</param>
    /// <returns>What was settled, or the reason why it cannot be read.</returns>
    public static Reading<MappingBook> Read(ReadOnlyMemory<byte> json)
    {
        if (json.Length > MostBytes)
        {
            return Reading<MappingBook>.Not("The mapping file is larger than 4 MB.");
        }

        try
        {
            var start = json.Span.StartsWith(System.Text.Encoding.UTF8.Preamble) ? 3 : 0;
            using var document = JsonDocument.Parse(json[start..]);
            return Book(document.RootElement);
        }
        catch (JsonException e)
        {
            return Reading<MappingBook>.Not($"The mapping file is not well-formed JSON at line {(e.LineNumber ?? 0) + 1}.");
        }
    }

    /// <summary>Writes a mapping file.</summary>
    /// <param name="book">What was settled or is proposed.</param>
    /// <returns>UTF-8 JSON, indented for a person to edit.</returns>
    public static byte[] Write(MappingBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            foreach (var file in book.Files)
            {
                Write(writer, file);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, SavedMapping file)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file.File);
        writer.WriteString("agency", file.Agency);
        if (file.HeadingRow is { } row)
        {
            writer.WriteNumber("headingRow", row);
        }

        writer.WriteString("from", file.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("to", file.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("dateOrder", file.IsMonthFirst ? MonthFirst : DayFirst);
        writer.WriteStartArray("columns");
        foreach (var column in file.Columns)
        {
            writer.WriteStartObject();
            writer.WriteString("heading", column.Heading);
            writer.WriteString("role", Kebab.Of(column.Role));
            writer.WriteNumber("confidence", column.Confidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Reading<MappingBook> Book(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("files", out var files) || files.ValueKind != JsonValueKind.Array)
        {
            return Reading<MappingBook>.Not("The mapping file has no list named 'files'.");
        }

        if (files.GetArrayLength() > MostFiles)
        {
            return Reading<MappingBook>.Not("The mapping file names more than 10,000 files.");
        }

        var mappings = new List<SavedMapping>();
        foreach (var element in files.EnumerateArray())
        {
            var (mapping, reason) = Mapping(element);
            if (mapping is null)
            {
                return Reading<MappingBook>.Not($"In the mapping file, item {mappings.Count + 1} of 'files' {reason}.");
            }

            mappings.Add(mapping);
        }

        return Reading<MappingBook>.Of(new MappingBook(mappings));
    }

    private static (SavedMapping? Mapping, string? Reason) Mapping(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return (null, "is not an object");
        }

        var (file, agency) = (Text(element, "file"), Text(element, "agency"));
        if (file is null && agency is null)
        {
            return (null, "names neither a file nor an agency");
        }

        int? row = null;
        if (element.TryGetProperty("headingRow", out var heading) && heading.ValueKind != JsonValueKind.Null)
        {
            if (heading.ValueKind != JsonValueKind.Number || !heading.TryGetInt32(out var number) || number < 0)
            {
                return (null, "has a 'headingRow' that is not a whole number from 0");
            }

            row = number;
        }

        if (!TryDay(element, "from", out var from) || !TryDay(element, "to", out var to) || to < from)
        {
            return (null, "has a 'from' or 'to' that is not a day as 2014-03-31, or a 'to' before its 'from'");
        }

        var order = Text(element, "dateOrder");
        if (order is not (null or DayFirst or MonthFirst))
        {
            return (null, $"has a 'dateOrder' that is neither {DayFirst} nor {MonthFirst}");
        }

        if (!element.TryGetProperty("columns", out var columns) || columns.ValueKind != JsonValueKind.Array)
        {
            return (null, "has no list named 'columns'");
        }

        var settled = new List<ColumnMeaning>();
        foreach (var column in columns.EnumerateArray())
        {
            var role = column.ValueKind == JsonValueKind.Object ? Kebab.Read<CellRole>(Text(column, "role")) : null;
            if (role is null)
            {
                var roles = string.Join(", ", Enum.GetValues<CellRole>().Select(r => Kebab.Of(r)));
                return (null, $"has in column {settled.Count + 1} a 'role' that is not one of {roles}");
            }

            settled.Add(new ColumnMeaning(Text(column, "heading") ?? string.Empty, role.Value, 1));
        }

        return (new SavedMapping { File = file, Agency = agency, HeadingRow = row, From = from, To = to, IsMonthFirst = order is MonthFirst, Columns = settled }, null);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool TryDay(JsonElement element, string name, out DateOnly? day)
    {
        day = null;
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        var isDay = DateOnly.TryParseExact(
            value.ValueKind == JsonValueKind.String ? value.GetString() : null, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay;
    }
}
