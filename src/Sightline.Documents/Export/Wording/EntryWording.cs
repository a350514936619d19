using System.Globalization;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Wording;

/// <summary>Puts entries into the words that every document shows.</summary>
public sealed class EntryWording
{
    private readonly DisclosureFilter filter;
    private readonly PeopleNames people;
    private readonly NamedIds ids;
    private readonly ChildAges ages;
    private readonly Dictionary<string, string> agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>Makes the wording of one document.</summary>
    /// <param name="document">The document.</param>
    public EntryWording(ChronologyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        filter = new DisclosureFilter(document.Register, document.Shows);
        people = new PeopleNames(document.Register);
        ids = new NamedIds(document.Register, people);
        ages = new ChildAges(document.Register);
        foreach (var agency in document.Register.Agencies)
        {
            agencies.TryAdd(agency.Id, filter.Words(agency.Name));
        }

        // Without its folder where that tells every file from every other.
        var paths = document.Entries.Select(e => e.Row.File).Distinct(StringComparer.Ordinal).ToList();
        var isNameEnough = paths.Select(Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == paths.Count;
        foreach (var path in paths)
        {
            files.Add(path, filter.Words(isNameEnough ? Name(path) : path));
        }

        static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];
    }

    /// <summary>Every entry of a document, in reading order.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The dated entries and the undated ones; made one by one as they are asked for.</returns>
    public static (IEnumerable<WordedEntry> Dated, IEnumerable<WordedEntry> Undated) Of(ChronologyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var wording = new EntryWording(document);
        var numbered = ReadingOrder.Of(document.Entries);
        return (numbered.Where(e => e.Entry.Happened is not null).Select(wording.Of), numbered.Where(e => e.Entry.Happened is null).Select(wording.Of));
    }

    /// <summary>One entry.</summary>
    /// <param name="numbered">The entry with its number.</param>
    /// <returns>The entry in words.</returns>
    public WordedEntry Of(NumberedEntry numbered)
    {
        ArgumentNullException.ThrowIfNull(numbered);
        var entry = numbered.Entry;
        var told = Told(entry);
        return new WordedEntry(
            numbered.Number,
            Date(entry),
            entry.Happened is null ? [] : [.. ages.At(entry.Happened).Select(a => a.ToString())],
            Agency(entry.AgencyId, entry.Account.Agency.Name),
            files.GetValueOrDefault(entry.Row.File) ?? filter.Words(entry.Row.File),
            entry.Row.Row,
            filter.Words(entry.Author) ?? string.Empty,
            entry.RecordedOn is { } on ? WhenWords.Of(on) : string.Empty,
            Happened(entry),
            Seen(entry),
            Response(entry, told),
            [.. numbered.SameEventAs.Select(Account)],
            people.Of(entry.Concerning),
            string.Join("; ", entry.Codes.Select(CodeWords.Of)),
            string.Join(", ", entry.Themes.Select(t => CodeWords.Of(t))),
            told,
            string.Join(", ", entry.Attended.Select(a => Agency(a))),
            numbered.KeepsWithNext,
            entry);
    }

    private string Date(Entry entry)
    {
        if (entry.Happened is not null)
        {
            return WhenWords.Of(entry.Happened);
        }

        var written = filter.Words(entry.Account.Words(CellRole.Date)).Trim();
        return written.Length == 0 ? "Undated" : "Undated; the row says “" + written + "”";
    }

    private List<WordedPart> Happened(Entry entry)
    {
        var parts = new List<WordedPart>();
        foreach (var cell in entry.Account.Cells)
        {
            if (cell.Role is CellRole.Type or CellRole.Narrative or CellRole.Voice or CellRole.Other or CellRole.Place or CellRole.Source)
            {
                var isPlain = cell.Role is CellRole.Type or CellRole.Narrative;
                Add(parts, isPlain ? null : cell.Heading, cell.Text, isTitle: cell.Role == CellRole.Type);
            }
        }

        return parts;
    }

    private List<WordedPart> Response(Entry entry, string told)
    {
        var parts = new List<WordedPart>();
        foreach (var cell in entry.Account.Cells)
        {
            if (cell.Role is CellRole.Outcome or CellRole.Analysis)
            {
                Add(parts, cell.Role == CellRole.Outcome ? null : "Agency’s comment", cell.Text, isTitle: false);
            }
        }

        if (told.Length > 0)
        {
            parts.Add(new WordedPart("Told", told));
        }

        // Every entry says it, and last: a panel must see what was made of a row, and that no person has looked at it yet.
        var codes = entry.Codes.Count == 0 ? "not anything" : string.Join("; ", entry.Codes.Select(c => PlainCodes.Of(c, people)));
        parts.Add(new WordedPart(entry.IsConfirmed ? "Read as (confirmed)" : "Read as (proposed)", codes));
        return parts;
    }

    private void Add(List<WordedPart> parts, string? label, string text, bool isTitle)
    {
        var words = filter.Words(text).Trim();
        if (words.Length > 0)
        {
            parts.Add(new WordedPart(string.IsNullOrWhiteSpace(label) ? null : filter.Words(label).Trim(), words, isTitle));
        }
    }

    private List<string> Seen(Entry entry)
    {
        var lines = new List<string>();
        var withCarer = entry.Seen.Where(s => !entry.SeenAlone.Contains(s, StringComparer.Ordinal)).ToList();
        if (withCarer.Count > 0)
        {
            lines.Add("Seen: " + people.Of(withCarer));
        }

        if (entry.SeenAlone.Count > 0)
        {
            lines.Add("Seen alone: " + people.Of(entry.SeenAlone));
        }

        if (entry.NotSeen.Count > 0)
        {
            lines.Add("Not seen: " + people.Of(entry.NotSeen));
        }

        return lines;
    }

    private string Told(Entry entry) =>
        string.Join("; ", entry.Told.Select(t => t.On is { } on ? Agency(t.AgencyId) + " (" + WhenWords.Of(on) + ")" : Agency(t.AgencyId)));

    private WordedAccount Account(OtherAccount account) => new(
        account is { Number: { } number, Entry: { } other }
            ? string.Create(CultureInfo.InvariantCulture, $"Same event as no. {number} ({Agency(other.AgencyId, other.Account.Agency.Name)})")
            : "Same event as a row that this document does not hold",
        [.. account.Differs.Select(d => filter.Words(ids.Agencies(d)))]);

    private string Agency(string id, string? name = null) => agencies.TryGetValue(id, out var known) ? known : filter.Words(name) ?? id;
}
