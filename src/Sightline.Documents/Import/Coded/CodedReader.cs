using System.Globalization;
using System.Text.Json;
using Sightline.Documents.Import.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Documents.Import.Coded;

/// <summary>Reads what a person settled about rows, <c>{"entries": […]}</c>, each entry keyed by file and row.</summary>
public static class CodedReader
{
    private const string Correct = "Correct it in the file.";

    /// <summary>Reads a file of settled rows.</summary>
    /// <param name="relativePath">The file, as problems name it.</param>
    /// <param name="fullPath">Where it is on disk.</param>
    /// <returns>What was settled, by row, and the problems.</returns>
    public static (IReadOnlyDictionary<RowReference, ConfirmedReading> Readings, IReadOnlyList<Problem> Problems) Read(string relativePath, string fullPath) =>
        Read(relativePath, () => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    /// <summary>Reads settled rows from a stream.</summary>
    /// <param name="relativePath">What the file is called.</param>
    /// <param name="stream">Its bytes; seekable, and left open.</param>
    /// <returns>What was settled, by row, and the problems.</returns>
    public static (IReadOnlyDictionary<RowReference, ConfirmedReading> Readings, IReadOnlyList<Problem> Problems) Read(string relativePath, Stream stream) =>
        Read(relativePath, () => new BorrowedStream(stream));

    private static (IReadOnlyDictionary<RowReference, ConfirmedReading> Readings, IReadOnlyList<Problem> Problems) Read(string path, Func<Stream> open)
    {
        var readings = new Dictionary<RowReference, ConfirmedReading>();
        var notes = new JsonNotes(path, "coded");
        using var document = JsonFile.Read(open, notes);
        if (document is null)
        {
            return (readings, notes.Problems);
        }

        var root = new JsonItem(document.RootElement, string.Empty, notes);
        if (root.Field("entries") is null)
        {
            notes.Say("no-entries", "The file has no list of entries.", "Check that it is the file which is meant.");
        }

        foreach (var item in root.Items("entries"))
        {
            if (RowOf(item) is { } row && !readings.TryAdd(row, Entry(item, row)))
            {
                notes.Say("doubled-row", $"{item.Place} is about a row that another entry before it is about; it was left out.", "Keep one entry for each row.", row.Row);
            }
        }

        return (readings, notes.Problems);
    }

    private static RowReference? RowOf(JsonItem item)
    {
        var file = item.Text("file")?.Replace('\\', '/');
        if (file is not null && item.Field("row") is { ValueKind: JsonValueKind.Number } field && field.TryGetInt32(out var row) && row > 0)
        {
            return new RowReference(file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file, row);
        }

        item.Notes.Say("no-row", $"{item.Place} does not say about which file and row it is; it was left out.", Correct);
        return null;
    }

    private static ConfirmedReading Entry(JsonItem item, RowReference row) => new(
        row,
        Happened(item),
        [.. item.Items("codes").Select(Code).OfType<EntryCode>()],
        item.Texts("concerning"),
        item.Texts("seen"),
        item.Texts("seenAlone"),
        item.Texts("notSeen"),
        item.Text("author"),
        [.. item.Items("told").Select(Told).OfType<Told>()],
        item.Date("recorded"),
        Themes(item));

    private static When? Happened(JsonItem item)
    {
        if (item.Field("happened") is not { } field)
        {
            return null;
        }

        var happened = new JsonItem(field, item.At("happened"), item.Notes);
        var from = happened.Date("from");
        var to = happened.Date("to") ?? from;
        var precision = happened.Word<Precision>("precision");
        if (from is null || to is null || to < from)
        {
            item.Notes.Say("date", $"{happened.Place} should have a first and a last day, in that order; the row was left undated.", Correct);
            return null;
        }

        if (precision is null && happened.Field("precision") is null)
        {
            item.Notes.Say("no-precision", $"{happened.Place} does not say how exact it is; it was taken for days.", Correct);
        }

        if (precision is Precision.Time)
        {
            return At(happened, from.Value, to.Value);
        }

        return new When(from.Value, to.Value, precision ?? (from == to ? Precision.Day : Precision.Range));
    }

    // Those who code by hand often mark that a time is given without copying it; then the day is what is settled.
    private static When At(JsonItem happened, DateOnly from, DateOnly to)
    {
        var text = happened.Text("time");
        if (text is null)
        {
            return new When(from, to, from == to ? Precision.Day : Precision.Range);
        }

        if (TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return new When(from, to, Precision.Time, time);
        }

        happened.Notes.Say("time", $"{happened.At("time")} should be a time as HH:MM; the day was kept.", Correct);
        return new When(from, to, from == to ? Precision.Day : Precision.Range);
    }

    private static EntryCode? Code(JsonItem item)
    {
        if (item.Word<EntryKind>("kind") is not { } kind)
        {
            if (item.Field("kind") is null)
            {
                item.Notes.Say("no-kind", $"{item.Place} has no kind; it was left out.", Correct);
            }

            return null;
        }

        var code = new EntryCode(kind, item.Word<EntryType>("type"), item.Word<EntryOutcome>("outcome"), Evidence(item), Figure(item));
        if (!CodeVocabulary.Has(code))
        {
            item.Notes.Say("mismatch", $"{item.Place} has a type or an outcome that does not go with its kind; it was kept as it is.", "Choose the type and outcome from those of the kind.");
        }

        return code;
    }

    private static List<TextSpan> Evidence(JsonItem item)
    {
        var spans = new List<TextSpan>();
        foreach (var span in item.Items("evidence"))
        {
            if (span.Field("start") is { ValueKind: JsonValueKind.Number } s && s.TryGetInt32(out var start)
                && span.Field("end") is { ValueKind: JsonValueKind.Number } e && e.TryGetInt32(out var end)
                && start >= 0 && end > start)
            {
                spans.Add(new TextSpan(start, end));
            }
            else
            {
                item.Notes.Say("field", $"{span.Place} should have a start and an end after it; it was left out.", Correct);
            }
        }

        return spans;
    }

    private static AttendanceFigure? Figure(JsonItem item)
    {
        if (item.Field("figure") is not { } field)
        {
            return null;
        }

        if (PerCent(field) is { } perCent)
        {
            return new AttendanceFigure(perCent, new Dictionary<string, decimal>(StringComparer.Ordinal));
        }

        var byChild = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var isWhole = field.ValueKind == JsonValueKind.Object;
        if (isWhole)
        {
            foreach (var child in field.EnumerateObject())
            {
                var own = PerCent(child.Value);
                isWhole &= own is not null;
                if (own is not null)
                {
                    byChild[child.Name] = own.Value;
                }
            }
        }

        if (!isWhole)
        {
            item.Notes.Say("figure", $"{item.At("figure")} should be a figure from 0 to 100, or one for each child; what is none was left out.", Correct);
        }

        return byChild.Count > 0 ? new AttendanceFigure(PerCent: null, byChild) : null;
    }

    private static decimal? PerCent(JsonElement field) =>
        field.ValueKind == JsonValueKind.Number && field.TryGetDecimal(out var figure) && figure is >= 0 and <= 100 ? figure : null;

    private static Told? Told(JsonItem item)
    {
        if (item.Text("agency") is { } agency)
        {
            return new Told(agency, item.Date("on"));
        }

        item.Notes.Say("no-agency", $"{item.Place} does not say which agency was told; it was left out.", Correct);
        return null;
    }

    private static List<Theme> Themes(JsonItem item)
    {
        var themes = new List<Theme>();
        foreach (var text in item.Texts("themes"))
        {
            if (Kebab.Read<Theme>(text.ToLowerInvariant()) is { } theme)
            {
                themes.Add(theme);
            }
            else
            {
                item.Notes.Say("word", $"{item.At("themes")} holds a word that is not known here; it was left out.", "Use the themes of the vocabulary.");
            }
        }

        return themes;
    }
}
