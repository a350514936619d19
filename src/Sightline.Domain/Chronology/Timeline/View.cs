using System.Runtime.InteropServices;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// A family's line as one reader knew it on one day. What was written down later, or was not known to the reader, is not there; nothing here can ask for it.
/// </summary>
public sealed class View
{
    private static readonly int Kinds = Enum.GetValues<EntryKind>().Length;

    private readonly List<LineRow> _coming;
    private readonly DateOnly[] _comingOn;
    private readonly DateOnly[] _goingOn;
    private readonly List<LineRow> _rows = [];
    private readonly List<LineRow> _neglect = [];
    private readonly List<LineRow> _risk = [];
    private readonly List<LineRow> _said = [];
    private readonly List<LineRow> _sharedNames = [];
    private readonly List<Fact>[] _facts = new List<Fact>[Kinds];
    private int _come;
    private int _gone;

    internal View(FamilyLine line, Reader reader)
    {
        Line = line;
        Reader = reader;
        for (var i = 0; i < Kinds; i++)
        {
            _facts[i] = [];
        }

        var coming = new List<(DateOnly On, LineRow Row)>(line.Rows.Count);
        foreach (var row in line.Rows)
        {
            if (reader.AgencyId is null)
            {
                coming.Add((row.RecordedOn, row));
            }
            else if (reader.Since(row.Entry) is { } since)
            {
                coming.Add((since, row));
            }
        }

        coming.Sort(static (a, b) => a.On != b.On ? a.On.CompareTo(b.On) : a.Row.Index.CompareTo(b.Row.Index));
        _coming = [.. coming.Select(c => c.Row)];
        _comingOn = [.. coming.Select(c => c.On)];
        _goingOn = [.. _coming.Select(r => r.Entry.SupersededOn).OfType<DateOnly>().Order()];
        Sightings = new Sightings(line);
        Homes = new Homes(line, reader, Clock);
        Statuses = new Statuses(line, Homes);
        Workers = new Workers(line, Homes, Clock);
        Children = new Children(line, Sightings, Clock);
    }

    /// <summary>The whole line, which a rule cannot ask for what the reader did not know.</summary>
    public FamilyLine Line { get; }

    /// <summary>Who looks.</summary>
    public Reader Reader { get; }

    /// <summary>The day, and what its passing changes.</summary>
    public ViewClock Clock { get; } = new();

    /// <summary>The children, born and unborn.</summary>
    public Children Children { get; }

    /// <summary>When each person was first and last named and seen.</summary>
    public Sightings Sightings { get; }

    /// <summary>Who lives with whom, and who is whose parent.</summary>
    public Homes Homes { get; }

    /// <summary>Early help, child in need, plans, pre-proceedings, care.</summary>
    public Statuses Statuses { get; }

    /// <summary>Who is responsible, and who is away.</summary>
    public Workers Workers { get; }

    /// <summary>Every row, by the day by which it counts.</summary>
    public ReadOnlySpan<LineRow> Rows => CollectionsMarshal.AsSpan(_rows);

    /// <summary>Every row with one of the six aspects of neglect, by the day by which it counts.</summary>
    public ReadOnlySpan<LineRow> NeglectRows => CollectionsMarshal.AsSpan(_neglect);

    /// <summary>Every row with a risk theme, an incident or a disclosure, by the day by which it counts.</summary>
    public ReadOnlySpan<LineRow> RiskRows => CollectionsMarshal.AsSpan(_risk);

    /// <summary>Every row whose words say something beside its codes, by the day by which it counts.</summary>
    public ReadOnlySpan<LineRow> SaidRows => CollectionsMarshal.AsSpan(_said);

    /// <summary>Every row that names only a forename that several adults share, by the day by which it counts.</summary>
    public ReadOnlySpan<LineRow> SharedNameRows => CollectionsMarshal.AsSpan(_sharedNames);

    /// <summary>The day on which the next row becomes known; null where none does.</summary>
    internal DateOnly? NextRowOn => _come < _comingOn.Length ? _comingOn[_come] : null;

    /// <summary>Every fact of a kind, by the day by which it counts.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The facts, oldest first.</returns>
    public ReadOnlySpan<Fact> Facts(EntryKind kind) => CollectionsMarshal.AsSpan(_facts[(int)kind]);

    /// <summary>The facts of a kind within so many calendar months back.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="months">How many, 0 to 120.</param>
    /// <returns>The facts, oldest first.</returns>
    public ReadOnlySpan<Fact> FactsWithin(EntryKind kind, int months)
    {
        var all = Facts(kind);
        var start = Clock.Start(months);
        var first = all.Length;
        while (first > 0 && all[first - 1].On > start)
        {
            first--;
        }

        if (first < all.Length)
        {
            Clock.NoteEndOfMonths(all[first].On, months);
        }

        return all[first..];
    }

    /// <summary>Rows within so many calendar months back.</summary>
    /// <param name="rows">The rows, by the day by which they count.</param>
    /// <param name="months">How many, 0 to 120.</param>
    /// <returns>The rows, oldest first.</returns>
    public ReadOnlySpan<LineRow> Within(ReadOnlySpan<LineRow> rows, int months)
    {
        var start = Clock.Start(months);
        var first = rows.Length;
        while (first > 0 && rows[first - 1].On > start)
        {
            first--;
        }

        if (first < rows.Length)
        {
            Clock.NoteEndOfMonths(rows[first].On, months);
        }

        return rows[first..];
    }

    /// <summary>Whether a row bears on a child: it is about the child, or about adults alone of whom one lives with the child or is a parent.</summary>
    /// <param name="row">The row.</param>
    /// <param name="child">The child.</param>
    /// <returns>True where it does.</returns>
    public bool Bears(LineRow row, FamilyMember child) => BearingOf(row, child) is not Bearing.None;

    /// <summary>Why a row stands on a child's line.</summary>
    /// <param name="row">The row.</param>
    /// <param name="child">The child.</param>
    /// <returns>The reason; <see cref="Bearing.None"/> where it does not stand there.</returns>
    public Bearing BearingOf(LineRow row, FamilyMember child)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Named.Has(child))
        {
            return Bearing.About;
        }

        if (row.Named.Overlaps(Children.All))
        {
            return Bearing.None;
        }

        return row.Concerning.Overlaps(Homes.ParentsOf(child)) ? Bearing.Parent
            : row.Concerning.Overlaps(Homes.LivingWith(child)) ? Bearing.Household
            : Bearing.None;
    }

    /// <summary>Moves the view on, never back: what has become known by the day comes in.</summary>
    /// <param name="day">The day.</param>
    internal void MoveTo(DateOnly day)
    {
        Clock.MoveTo(day);
        if (_gone < _goingOn.Length && _goingOn[_gone] <= day)
        {
            BeginAgain(day);
        }

        Homes.MoveTo();
        for (; _come < _comingOn.Length && _comingOn[_come] <= day; _come++)
        {
            Take(_coming[_come]);
        }
    }

    // What was corrected or withdrawn leaves no trace in what was gathered from it.
    private void BeginAgain(DateOnly day)
    {
        _rows.Clear();
        _neglect.Clear();
        _risk.Clear();
        _said.Clear();
        _sharedNames.Clear();
        Array.ForEach(_facts, f => f.Clear());
        Sightings.Clear();
        Homes.Clear();
        Statuses.Clear();
        _come = 0;
        while (_gone < _goingOn.Length && _goingOn[_gone] <= day)
        {
            _gone++;
        }
    }

    private void Take(LineRow row)
    {
        if (row.Entry.SupersededOn <= Clock.AsKnownOn)
        {
            return;
        }

        Insert(_rows, row);
        if (row.Themes.Overlaps(ThemeSet.Neglect))
        {
            Insert(_neglect, row);
        }

        if (row.Themes.Overlaps(ThemeSet.Risk) || row.Is(EntryKind.Incident) || row.Is(EntryKind.Disclosure))
        {
            Insert(_risk, row);
        }

        if (row.Entry.Says != Saying.None)
        {
            Insert(_said, row);
        }

        if (row.Entry.NamedByForenameOnly.Count > 1)
        {
            Insert(_sharedNames, row);
        }

        foreach (var fact in row.Facts)
        {
            var list = _facts[(int)fact.Kind];
            var at = list.Count;
            while (at > 0 && list[at - 1].Row.Index > row.Index)
            {
                at--;
            }

            list.Insert(at, fact);
        }

        Sightings.Take(row);
        Homes.Take(row);
        Statuses.Take(row);
    }

    private static void Insert(List<LineRow> rows, LineRow row)
    {
        var at = rows.Count;
        while (at > 0 && rows[at - 1].Index > row.Index)
        {
            at--;
        }

        rows.Insert(at, row);
    }
}

/// <summary>Why a row stands on a child's line.</summary>
public enum Bearing
{
    /// <summary>It does not stand there.</summary>
    None,

    /// <summary>The row is about the child.</summary>
    About,

    /// <summary>The row is about a parent of the child, and about no child.</summary>
    Parent,

    /// <summary>The row is about somebody who lives with the child, and about no child.</summary>
    Household,

    /// <summary>The row is about a brother or sister in the same home, and is grave: an incident, a disclosure or a decision.</summary>
    Sibling,
}
