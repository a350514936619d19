using System.Globalization;
using System.Text.Json;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Import.Json;

/// <summary>One object of a JSON file, and where it stands there. Whatever a field holds gives a value or a problem.</summary>
/// <param name="Element">The object.</param>
/// <param name="Place">Where it stands, such as <c>people[3]</c>; empty for the whole.</param>
/// <param name="Notes">Where it is said what is wrong.</param>
internal readonly record struct JsonItem(JsonElement Element, string Place, JsonNotes Notes)
{
    private const string Correct = "Correct it in the file.";

    /// <summary>The place of a field.</summary>
    /// <param name="name">The field.</param>
    /// <returns>The place.</returns>
    public string At(string name) => Place.Length == 0 ? name : $"{Place}.{name}";

    /// <summary>A field that is there and not null.</summary>
    /// <param name="name">The field.</param>
    /// <returns>What it holds; null where it holds nothing.</returns>
    public JsonElement? Field(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;

    /// <summary>A text.</summary>
    /// <param name="name">The field.</param>
    /// <returns>The text, trimmed; null where it is not there, or empty.</returns>
    public string? Text(string name)
    {
        if (Field(name) is not { } field)
        {
            return null;
        }

        if (field.ValueKind is JsonValueKind.String or JsonValueKind.Number)
        {
            var text = Words(field)?.Trim();
            return text?.Length > 0 ? text : null;
        }

        Notes.Say("field", $"{At(name)} should be a text.", Correct);
        return null;
    }

    /// <summary>A date.</summary>
    /// <param name="name">The field.</param>
    /// <returns>The date; null where it is not there, or is none.</returns>
    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Notes.Say("date", $"{At(name)} should be a date as YYYY-MM-DD; it was left out.", Correct);
        return null;
    }

    /// <summary>One end of a stretch of time, which may be given by its month or its year alone.</summary>
    /// <param name="name">The field.</param>
    /// <param name="isLast">Whether it is the last day, so that a month counts to its end.</param>
    /// <returns>The day; null where it is not there, or is none.</returns>
    public DateOnly? Edge(string name, bool isLast)
    {
        var text = Text(name);
        if (text?.Length == 7 && DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return isLast ? month.AddMonths(1).AddDays(-1) : month;
        }

        return text?.Length == 4 && DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? isLast ? new DateOnly(year.Year, 12, 31) : year
            : Date(name);
    }

    /// <summary>Whether something is so.</summary>
    /// <param name="name">The field.</param>
    /// <returns>True where the field says so.</returns>
    public bool Flag(string name)
    {
        if (Field(name) is not { } field)
        {
            return false;
        }

        if (field.ValueKind is not JsonValueKind.True and not JsonValueKind.False)
        {
            Notes.Say("field", $"{At(name)} should be true or false; it was taken for false.", Correct);
        }

        return field.ValueKind == JsonValueKind.True;
    }

    /// <summary>A word of a vocabulary.</summary>
    /// <typeparam name="T">The vocabulary.</typeparam>
    /// <param name="name">The field.</param>
    /// <returns>The word; null where it is not there, or is not in the vocabulary.</returns>
    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        var word = Kebab.Read<T>(text.ToLowerInvariant());
        if (word is null)
        {
            Notes.Say("word", $"{At(name)} holds a word that is not known here.", $"Use one of: {string.Join(", ", Enum.GetValues<T>().Select(w => Kebab.Of(w)).Take(40))}.");
        }

        return word;
    }

    /// <summary>The objects of a list.</summary>
    /// <param name="name">The field.</param>
    /// <returns>The objects; none where it is not there, or is no list.</returns>
    public IReadOnlyList<JsonItem> Items(string name)
    {
        var items = new List<JsonItem>();
        foreach (var (element, place) in Elements(name))
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                items.Add(new JsonItem(element, place, Notes));
            }
            else
            {
                Notes.Say("field", $"{place} should be an object; it was left out.", Correct);
            }
        }

        return items;
    }

    /// <summary>The texts of a list.</summary>
    /// <param name="name">The field.</param>
    /// <returns>The texts; none where it is not there, or is no list.</returns>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var (element, place) in Elements(name))
        {
            if (element.ValueKind == JsonValueKind.String && Words(element)?.Trim() is { Length: > 0 } text)
            {
                texts.Add(text);
            }
            else
            {
                Notes.Say("field", $"{place} should be a text; it was left out.", Correct);
            }
        }

        return texts;
    }

    // Half of a pair of surrogates, escaped, is good JSON and no text.
    private static string? Words(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : element.GetRawText();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private List<(JsonElement Element, string Place)> Elements(string name)
    {
        if (Field(name) is not { } field)
        {
            return [];
        }

        if (field.ValueKind != JsonValueKind.Array)
        {
            Notes.Say("field", $"{At(name)} should be a list; it was left out.", Correct);
            return [];
        }

        var at = At(name);
        return [.. field.EnumerateArray().Select((e, i) => (e, string.Create(CultureInfo.InvariantCulture, $"{at}[{i + 1}]")))];
    }
}
