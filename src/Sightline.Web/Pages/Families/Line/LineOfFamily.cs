using Sightline.Application.Reading;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.SameEvents;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Web.Pages.Families.Line.Drawing;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>An agency with its place, by which an address names it.</summary>
/// <param name="Place">The place, 1 and up.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
internal sealed record AgencyOnLine(int Place, string Id, string Name)
{
    /// <summary>How many of its entries are not visible; null where that is not said.</summary>
    public int? NotVisible { get; init; }
}

/// <summary>A child with its place, by which an address names it.</summary>
/// <param name="Place">The place, 1 and up.</param>
/// <param name="Member">The child.</param>
/// <param name="Name">What the child is called.</param>
/// <param name="Gaps">The times in which nobody saw the child.</param>
internal sealed record ChildOnLine(int Place, FamilyMember Member, string Name, IReadOnlyList<ChildGap> Gaps);

/// <summary>An entry with its number, by which it is cited, and why it is visible.</summary>
/// <param name="Number">The number, 1 and up, among all that are visible.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Others">The other accounts of the same event that are visible too.</param>
/// <param name="Why">Why it is visible.</param>
/// <param name="ReadAs">What it was read as, in words.</param>
internal sealed record EntryOnLine(int Number, Entry Entry, IReadOnlyList<OtherAccount> Others, EntryDecision Why, string ReadAs);

/// <summary>A signal for the lane of signals: what it says, since when and until when; whoever raises signals gives them.</summary>
/// <param name="Label">What it says, in a few words.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it goes on.</param>
internal sealed record SignalOnLine(string Label, DateOnly From, DateOnly? To);

/// <summary>Who looks at a line, and when.</summary>
/// <param name="AgencyId">The own agency.</param>
/// <param name="LooksOn">The day on which it is.</param>
internal sealed record LineViewer(string AgencyId, DateOnly LooksOn);

/// <summary>A family's line as it is shown: what is visible to whoever looks, as it was known on a day, and of that what was chosen.</summary>
internal sealed class LineOfFamily
{
    private LineOfFamily(ShownRecord record, LineChoices choices, LineViewer viewer)
    {
        (Record, Choices, Viewer) = (record, choices, viewer);
        KnownOn = choices.KnownOn is { } day && day < viewer.LooksOn ? day : viewer.LooksOn;
        Words = new EntryWords(record.Register);
        Agencies = AgenciesOf(record, Words, IsPast && !SeesAll);
        Reader = choices.KnownTo is { } place && MayAskAs(place) ? new Reader(Agencies[place - 1].Id) : Reader.All;
        var (standing, reasons) = Standing(record, Reader, KnownOn);
        All = [.. ReadingOrder.Of(standing).Select(n => new EntryOnLine(n.Number, n.Entry, n.SameEventAs, reasons[n.Entry.Row], Words.ReadAs(n.Entry)))];
        View = FamilyLine.Of(record.Register, standing).ViewOn(KnownOn, Reader);
        var limits = PatternSettings.Default.Of(new ChildNotSeen().Descriptor);
        var notSeen = ChildGaps.NotSeen(View, limits);
        Children = [.. View.Line.Members.All.Where(m => m.IsSubjectChild).Select((m, i) => new ChildOnLine(i + 1, m, Words.Names.Of(m.Id), ChildGaps.Of(View, m, limits, notSeen)))];
    }

    /// <summary>What may be shown.</summary>
    public ShownRecord Record { get; }

    /// <summary>What was chosen.</summary>
    public LineChoices Choices { get; }

    /// <summary>Who looks.</summary>
    public LineViewer Viewer { get; }

    /// <summary>As known on which day.</summary>
    public DateOnly KnownOn { get; }

    /// <summary>As known to whom.</summary>
    public Reader Reader { get; }

    /// <summary>Entries in words.</summary>
    public EntryWords Words { get; }

    /// <summary>Every agency of the register or of an entry that is visible.</summary>
    public IReadOnlyList<AgencyOnLine> Agencies { get; }

    /// <summary>The children whose record it is.</summary>
    public IReadOnlyList<ChildOnLine> Children { get; }

    /// <summary>Every visible entry that stood and was known, in reading order.</summary>
    public IReadOnlyList<EntryOnLine> All { get; }

    /// <summary>Of these, those that were chosen.</summary>
    public IReadOnlyList<EntryOnLine> Shown { get; private set; } = [];

    /// <summary>The line as known then.</summary>
    public View View { get; }

    /// <summary>Whether it is a day that is past.</summary>
    public bool IsPast => KnownOn < Viewer.LooksOn;

    /// <summary>Whether every agency's record is visible, as it is for a review.</summary>
    public bool SeesAll => Record.Decision.Basis == RelationshipBasis.ReviewAppointment;

    /// <summary>The entry from which days are counted; null for dates.</summary>
    public EntryOnLine? AlignedOn => Choices.Align is { } number && number <= All.Count && All[number - 1].Entry.Happened is not null ? All[number - 1] : null;

    /// <summary>Puts a line together.</summary>
    /// <param name="record">What may be shown of the record on the day that was chosen.</param>
    /// <param name="choices">What was chosen.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="searched">Words that an entry must hold, each of them; null or empty for any.</param>
    /// <returns>The line.</returns>
    public static LineOfFamily Of(ShownRecord record, LineChoices choices, LineViewer viewer, string? searched = null)
    {
        var line = new LineOfFamily(record, choices, viewer);
        var words = (searched ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        line.Shown = !choices.Narrows && words.Length == 0 ? line.All : [.. line.All.Where(e => line.IsChosen(e.Entry) && Array.TrueForAll(words, w => e.Entry.Account.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))];
        return line;
    }

    /// <summary>The entries of a record that stand and that a reader knows.</summary>
    /// <param name="record">What may be shown.</param>
    /// <param name="reader">The reader.</param>
    /// <param name="on">The day.</param>
    /// <returns>The entries, joined where they are accounts of one event, with why each is visible.</returns>
    public static (IReadOnlyList<Entry> Entries, IReadOnlyDictionary<RowReference, EntryDecision> Why) Standing(ShownRecord record, Reader reader, DateOnly on)
    {
        var reasons = new Dictionary<RowReference, EntryDecision>(record.Entries.Count);
        var standing = new List<Entry>(record.Entries.Count);
        foreach (var (entry, why) in record.Entries)
        {
            if (entry.SupersededOn is null && (reader.AgencyId is null || (entry.Happened is null ? string.Equals(entry.AgencyId, reader.AgencyId, StringComparison.Ordinal) : reader.Since(entry) <= on)) && reasons.TryAdd(entry.Row, why))
            {
                standing.Add(entry);
            }
        }

        // Only what is visible is joined: what a hidden account says of the same event is not told by the difference. The sentences name people by their labels.
        var names = new PeopleNames(record.Register);
        return (SameEventJoin.Join(standing, record.Register with { People = [.. record.Register.People.Select(p => p with { Label = names.Of(p.Id) })] }), reasons);
    }

    /// <summary>Whether the line may be asked for as known to an agency: the own, or in a review any.</summary>
    /// <param name="place">The agency's place.</param>
    /// <returns>True where it may.</returns>
    public bool MayAskAs(int place) => place <= Agencies.Count && (SeesAll || string.Equals(Agencies[place - 1].Id, Viewer.AgencyId, StringComparison.Ordinal));

    /// <summary>Whether an entry is about a child, or says that it was seen or not seen.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="child">The child.</param>
    /// <returns>True where it is.</returns>
    public static bool IsAbout(Entry entry, string child) =>
        Has(entry.Concerning, child) || Has(entry.Seen, child) || Has(entry.SeenAlone, child) || Has(entry.NotSeen, child);

    private static bool Has(IReadOnlyList<string> ids, string id)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (string.Equals(ids[i], id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsChosen(Entry entry) =>
        (Choices.Agencies.Count == 0 || Choices.Agencies.Any(p => p <= Agencies.Count && string.Equals(Agencies[p - 1].Id, entry.AgencyId, StringComparison.Ordinal)))
        && (Choices.Children.Count == 0 || Choices.Children.Any(p => p <= Children.Count && IsAbout(entry, Children[p - 1].Member.Id)))
        && (Choices.Kinds.Count == 0 || entry.Codes.Any(c => Choices.Kinds.Contains(c.Kind)))
        && (Choices.Themes.Count == 0 || entry.Themes.Any(Choices.Themes.Contains))
        && !(entry.Happened?.Latest < Choices.From) && !(entry.Happened?.Earliest > Choices.To);

    // How much is not visible is said for today alone: whoever could ask for each day in turn would learn on which day it was written.
    private static List<AgencyOnLine> AgenciesOf(ShownRecord record, EntryWords words, bool hidesCounts)
    {
        var ids = record.Register.Agencies.Select(a => a.Id).Concat(record.Entries.Select(e => e.Entry.AgencyId));
        ids = hidesCounts ? ids : ids.Concat(record.NotVisible.Keys.Order(StringComparer.Ordinal));
        return [.. ids.Distinct(StringComparer.Ordinal).Select((id, i) => new AgencyOnLine(i + 1, id, NameOf(id)) { NotVisible = hidesCounts ? null : record.NotVisible.GetValueOrDefault(id) })];

        string NameOf(string id) => words.Agency(id, record.Entries.Select(e => e.Entry.Account.Agency).FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal))?.Name);
    }
}
