using System.Globalization;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Wording;

/// <summary>The columns of a chronology where a row is one entry and a cell is one thing: a sheet, or a file of values.</summary>
public static class FlatColumns
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>The columns in order; those that are printed come first.</summary>
    public static readonly IReadOnlyList<FlatColumn> All =
    [
        new("No.", e => e.Number.ToString(CultureInfo.InvariantCulture), 6, IsPrinted: true),
        new("Date", e => e.Date, 17, IsPrinted: true, Exact),
        new("Children’s ages then", e => string.Join('\n', e.Ages), 17, IsPrinted: true),
        new("Agency", e => e.Agency, 16, IsPrinted: true),
        new("Source", e => e.Source, 16, IsPrinted: true),
        new("What happened", e => Lines(e.Happened), 50, IsPrinted: true),
        new("Who was seen", e => string.Join('\n', e.Seen), 15, IsPrinted: true),
        new("Response and outcome", e => Lines(e.Response), 28, IsPrinted: true),
        new("Same event as", e => string.Join('\n', e.SameEventAs.Select(Account)), 20, IsPrinted: true),
        new("Analysis", _ => string.Empty, 22, IsPrinted: true),
        new("Author", e => e.Author, 18, IsPrinted: false),
        new("Recorded", e => e.Entry.RecordedOn?.ToString(Iso, CultureInfo.InvariantCulture) ?? string.Empty, 14, IsPrinted: false, e => Start(e.Entry.RecordedOn)),
        new("Earliest day", e => e.Entry.Happened?.Earliest.ToString(Iso, CultureInfo.InvariantCulture) ?? string.Empty, 14, IsPrinted: false, e => Start(e.Entry.Happened?.Earliest)),
        new("Latest day", e => e.Entry.Happened?.Latest.ToString(Iso, CultureInfo.InvariantCulture) ?? string.Empty, 14, IsPrinted: false, e => Start(e.Entry.Happened?.Latest)),
        new("Concerning", e => e.Concerning, 20, IsPrinted: false),
        new("Kinds", e => e.Kinds, 28, IsPrinted: false),
        new("Themes", e => e.Themes, 22, IsPrinted: false),
        new("Told", e => e.Told, 22, IsPrinted: false),
        new("Attended", e => e.Attended, 22, IsPrinted: false),
        new("Standing", e => e.Entry.IsConfirmed ? "confirmed" : "proposal", 12, IsPrinted: false),
    ];

    private static string Lines(IEnumerable<WordedPart> parts) => string.Join('\n', parts.Select(p => p.ToString()));

    private static string Account(WordedAccount account) => account.Differs.Count == 0 ? account.Says : account.Says + ". " + string.Join(' ', account.Differs);

    private static DateTime? Exact(WordedEntry entry) => entry.Entry.Happened switch
    {
        { Precision: Precision.Day } when1 when when1.Earliest == when1.Latest => Start(when1.Earliest),
        { Precision: Precision.Time, TimeOfDay: { } time } when2 => when2.Earliest.ToDateTime(time, DateTimeKind.Unspecified),
        _ => null,
    };

    private static DateTime? Start(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified);
}

/// <summary>One column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Words">What it says of an entry; empty where there is nothing to say.</param>
/// <param name="Width">Its width on a sheet, in letters.</param>
/// <param name="IsPrinted">Whether it is on the printed page too.</param>
/// <param name="Moment">The exact day, or day and time, of an entry where the column holds one; null elsewhere.</param>
public sealed record FlatColumn(string Heading, Func<WordedEntry, string> Words, int Width, bool IsPrinted, Func<WordedEntry, DateTime?>? Moment = null);
