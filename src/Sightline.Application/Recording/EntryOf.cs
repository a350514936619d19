using Sightline.Application.Journal;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.Language.Sayings;

namespace Sightline.Application.Recording;

/// <summary>For whom an entry is recorded.</summary>
/// <param name="AgencyId">The agency whose entry it is.</param>
/// <param name="AgencyKind">What sort of agency it is.</param>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The name of its person; null where it is not known.</param>
public sealed record EntryWriter(string AgencyId, AgencyKind AgencyKind, string AccountId, string? Name);

/// <summary>Makes an entry of what was given: the same thing as a row that came with a file, so that every view, pattern and rule reads both alike.</summary>
public static class EntryOf
{
    /// <summary>Makes it.</summary>
    /// <param name="given">What was given, without a fault.</param>
    /// <param name="register">Who is who in the family.</param>
    /// <param name="by">For whom it is recorded.</param>
    /// <param name="row">By what it is cited.</param>
    /// <param name="recordedOn">The day on which it is recorded.</param>
    /// <returns>The entry.</returns>
    public static Entry Given(EntryAsGiven given, Register register, EntryWriter by, RowReference row, DateOnly recordedOn)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(by);
        var agency = register.Agencies.FirstOrDefault(a => string.Equals(a.Id, by.AgencyId, StringComparison.Ordinal)) ?? new Agency(by.AgencyId, by.AgencyId, by.AgencyKind, Area: null);
        var practitioner = register.Practitioners.FirstOrDefault(p => string.Equals(p.Id, by.AccountId, StringComparison.Ordinal));
        var spoken = given.Children.Where(c => c.IsSpokenTo).Select(c => c.ChildId).Concat(given.Words.Select(w => w.ChildId)).Distinct(StringComparer.Ordinal).ToList();
        var concerning = given.Concerning.Concat(given.Children.Select(c => c.ChildId)).Concat(spoken).Distinct(StringComparer.Ordinal).ToList();
        var account = new WrittenAccount(row, agency, Cells(given, register, concerning));
        return new Entry
        {
            Row = row,
            AgencyId = by.AgencyId,
            Happened = given.Happened,
            RecordedOn = recordedOn,
            Author = by.Name ?? practitioner?.Name,
            Codes = Codes(given),
            Concerning = concerning,
            Seen = [.. given.Children.Where(c => c.IsSeen == true).Select(c => c.ChildId)],
            SeenAlone = [.. given.Children.Where(c => c.IsAlone).Select(c => c.ChildId)],
            NotSeen = [.. given.Children.Where(c => c.IsSeen == false).Select(c => c.ChildId)],
            SpokenTo = spoken,
            Told = [.. given.Told.Select(t => t with { On = t.On ?? recordedOn })],
            Attended = [.. given.Attended.Where(a => !string.Equals(a, by.AgencyId, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)],
            Themes = [.. given.Themes.Distinct()],
            Says = SayingReader.Read(account.Text),
            Practitioners = practitioner is null ? [] : [practitioner.Id],
            Account = account,
            IsConfirmed = true,
        };
    }

    // A child's words are a code of their own, also where nobody chose it: whoever looks for what a child last said finds them.
    private static IReadOnlyList<EntryCode> Codes(EntryAsGiven given)
    {
        var codes = given.Codes.Select(c => c with { Evidence = [] }).DistinctBy(c => (c.Kind, c.Type, c.Outcome)).ToList();
        return given.Words.Count == 0 || codes.Exists(c => c is { Kind: EntryKind.Voice, Type: EntryType.Words })
            ? codes
            : [.. codes, new EntryCode(EntryKind.Voice, EntryType.Words, Outcome: null, [])];
    }

    // Where an entry is about several, it says whose words these are: one column holds them all.
    private static List<(CellRole Role, string Heading, string Text)> Cells(EntryAsGiven given, Register register, List<string> concerning)
    {
        var cells = new List<(CellRole, string, string)>();
        if (!string.IsNullOrWhiteSpace(given.Text))
        {
            cells.Add((CellRole.Narrative, "What happened", Lines(given.Text)));
        }

        foreach (var (child, words) in given.Words)
        {
            var person = register.People.FirstOrDefault(p => string.Equals(p.Id, child, StringComparison.Ordinal));
            var name = concerning.Count > 1 ? person?.Given ?? person?.Label : null;
            cells.Add((CellRole.Voice, "The child's words", name is null ? Lines(words) : $"{name}: {Lines(words)}"));
        }

        return cells;
    }

    // A browser sends two characters for the end of a line.
    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();
}

/// <summary>How entries that were recorded here are told from those that came with files.</summary>
public static class RecordedHere
{
    /// <summary>The sender's system of what somebody recorded in a form here.</summary>
    public const string System = "recorded-here";

    // No file of a case folder has it: their paths are relative.
    private const string Folder = "/recorded-here/";

    /// <summary>The reference of what somebody recorded in a form: the same form sent again is the same thing.</summary>
    /// <param name="accountId">Whose form it is.</param>
    /// <param name="form">The form's id, made when it was opened.</param>
    /// <returns>The reference.</returns>
    public static SourceReference OfForm(string accountId, Guid form) => SourceReference.Of(System, $"{accountId}\n{form:N}", "1");

    /// <summary>By what an entry is cited that came with no file.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <returns>A reference that no row of a file has, the same for every version of the entry.</returns>
    public static RowReference RowOf(SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new RowReference($"{Folder}{source.RecordKey:x32}", 1);
    }

    /// <summary>Whether an entry came with no file.</summary>
    /// <param name="row">By what it is cited.</param>
    /// <returns>True where it was recorded here or sent by another system, one entry at a time.</returns>
    public static bool Is(RowReference row) => row.File is { } file && file.StartsWith(Folder, StringComparison.Ordinal);
}
