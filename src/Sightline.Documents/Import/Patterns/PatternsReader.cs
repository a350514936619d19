using System.Globalization;
using System.Text.Json;
using Sightline.Documents.Import.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Import.Patterns;

/// <summary>
/// Reads <c>patterns.json</c>, the thresholds of a partnership: <c>{"not-seen": {"under-five": {"value": 60, "reason": "…"}}}</c>.
/// What cannot be taken is said once, where it stands, and the default stands in its place.
/// </summary>
public static class PatternsReader
{
    private const string Correct = "Correct it in the file; docs/reference/patterns.md lists the patterns and their thresholds.";

    /// <summary>Reads a file of thresholds.</summary>
    /// <param name="relativePath">The file, as problems name it.</param>
    /// <param name="fullPath">Where it is on disk.</param>
    /// <returns>The settings, and the problems.</returns>
    public static (PatternSettings Settings, IReadOnlyList<Problem> Problems) Read(string relativePath, string fullPath) =>
        Read(relativePath, () => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    /// <summary>Reads thresholds from a stream.</summary>
    /// <param name="relativePath">What the file is called.</param>
    /// <param name="stream">Its bytes; seekable, and left open.</param>
    /// <returns>The settings, and the problems.</returns>
    public static (PatternSettings Settings, IReadOnlyList<Problem> Problems) Read(string relativePath, Stream stream) => Read(relativePath, () => new BorrowedStream(stream));

    private static (PatternSettings Settings, IReadOnlyList<Problem> Problems) Read(string path, Func<Stream> open)
    {
        var notes = new JsonNotes(path, "patterns");
        using var document = JsonFile.Read(open, notes);
        if (document is null)
        {
            return (PatternSettings.Default, notes.Problems);
        }

        var changed = new Dictionary<string, PatternLimits>(StringComparer.Ordinal);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (PatternCatalogue.Describe(property.Name) is not { } pattern)
            {
                notes.Say("unknown-pattern", $"Entry {Place(document, property)} of the file is no pattern that is known here; it was left out.", Correct);
            }
            else if (property.Value.ValueKind != JsonValueKind.Object)
            {
                notes.Say("field", $"{pattern.Id} should hold its thresholds by their names; it was left out.", Correct);
            }
            else
            {
                changed[pattern.Id] = Set(pattern, changed.GetValueOrDefault(pattern.Id) ?? PatternLimits.DefaultOf(pattern), property.Value, notes);
            }
        }

        return (new PatternSettings(changed.Values), notes.Problems);
    }

    private static int Place(JsonDocument document, JsonProperty property)
    {
        var place = 1;
        foreach (var other in document.RootElement.EnumerateObject())
        {
            if (other.NameEquals(property.Name))
            {
                break;
            }

            place++;
        }

        return place;
    }

    private static PatternLimits Set(PatternDescriptor pattern, PatternLimits limits, JsonElement values, JsonNotes notes)
    {
        foreach (var property in values.EnumerateObject())
        {
            var threshold = pattern.Thresholds.FirstOrDefault(t => property.NameEquals(t.Name));
            if (threshold is null)
            {
                notes.Say("unknown-threshold", $"{pattern.Id} has no threshold of a name that the file gives; it was left out.", Correct);
                continue;
            }

            var at = $"{pattern.Id}.{threshold.Name}";
            var item = new JsonItem(property.Value, at, notes);
            if (item.Field("value") is not { ValueKind: JsonValueKind.Number } field || !field.TryGetInt32(out var value) || value < threshold.Least || value > threshold.Most)
            {
                notes.Say("threshold", string.Create(CultureInfo.InvariantCulture, $"{at} should have a whole number from {threshold.Least} to {threshold.Most} as its value; {threshold.Default} stands."), Correct);
            }
            else if (item.Text("reason") is not { } reason)
            {
                notes.Say("no-reason", $"{at} is set without a reason, so the default of {threshold.Default} stands.", "Write why the partnership set it: it is shown with every signal.");
            }
            else
            {
                limits = limits.With(threshold, value, reason);
            }
        }

        return limits;
    }
}
