using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Chronology.Timeline;

/// <summary>
/// Everything that all agencies ever wrote of one family, with its register, made ready to be looked at as anyone knew it on any day. It is not itself a view:
/// <see cref="ViewOn"/> is the only way to read it, and it names the day and the reader.
/// </summary>
public sealed class FamilyLine
{
    private readonly Dictionary<string, int> _agencies = new(StringComparer.Ordinal);

    private FamilyLine(Register register, IReadOnlyList<Entry> entries, Nation nation)
    {
        Register = register;
        Nation = nation;
        Members = new FamilyMembers(register.People);
        var agencies = new List<Agency>();
        foreach (var agency in register.Agencies.Concat(entries.Select(e => e.Account.Agency)))
        {
            if (_agencies.TryAdd(agency.Id, agencies.Count))
            {
                agencies.Add(agency);
            }
        }

        Agencies = agencies;
        Rows = RowsOf(entries);
        Undated = entries.Count - Rows.Count;
        Facts = new RegisterFacts(register, Members, _agencies);
        LastDay = LastDayOf(register, Rows);
        BoundaryDays = [.. Boundaries().Where(d => d > DateOnly.MinValue && d < DateOnly.MaxValue).Distinct().Order()];
    }

    /// <summary>Who is who.</summary>
    public Register Register { get; }

    /// <summary>Whose bank holidays count.</summary>
    public Nation Nation { get; }

    /// <summary>Everybody on the line.</summary>
    public FamilyMembers Members { get; }

    /// <summary>Every agency that the register or an entry names.</summary>
    public IReadOnlyList<Agency> Agencies { get; }

    /// <summary>The last day of the record: of the register's period, of the rows or of the harm, whichever is latest; the earliest there is where there is none.</summary>
    public DateOnly LastDay { get; }

    /// <summary>How many entries have no date, and so stand on no view.</summary>
    public int Undated { get; }

    /// <summary>The register's facts.</summary>
    internal RegisterFacts Facts { get; }

    /// <summary>Every dated row, in the order of what happened.</summary>
    internal IReadOnlyList<LineRow> Rows { get; }

    /// <summary>The days on which something in the register begins, ends or becomes known, and birthdays that count; in order.</summary>
    internal IReadOnlyList<DateOnly> BoundaryDays { get; }

    /// <summary>Makes a line.</summary>
    /// <param name="register">Who is who.</param>
    /// <param name="entries">The entries, in any order; those without a date are counted and not on the line.</param>
    /// <param name="nation">Whose bank holidays count where working days are counted.</param>
    /// <returns>The line; the same for the same entries in another order.</returns>
    public static FamilyLine Of(Register register, IReadOnlyList<Entry> entries, Nation nation = Nation.EnglandAndWales)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(entries);
        return new FamilyLine(register, entries, nation);
    }

    /// <summary>The line as a reader knew it on a day: what had been written down and was known to the reader by then.</summary>
    /// <param name="asKnownOn">The day.</param>
    /// <param name="to">The reader.</param>
    /// <returns>The view.</returns>
    public View ViewOn(DateOnly asKnownOn, Reader to)
    {
        var view = new View(this, to);
        view.MoveTo(asKnownOn);
        return view;
    }

    /// <summary>An agency's place on the line.</summary>
    /// <param name="agencyId">The agency.</param>
    /// <returns>Its place; -1 where the line does not have it.</returns>
    public int IndexOf(string agencyId) => _agencies.GetValueOrDefault(agencyId, -1);

    private List<LineRow> RowsOf(IReadOnlyList<Entry> entries)
    {
        var dated = new List<(Entry Entry, DateOnly On)>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Happened is { } happened)
            {
                var recorded = Knowledge.RecordedOn(entry)!.Value;
                dated.Add((entry, happened.Latest < recorded ? happened.Latest : recorded));
            }
        }

        dated.Sort(static (a, b) => Compare(a, b));
        var rows = new List<LineRow>(dated.Count);
        foreach (var (entry, _) in dated)
        {
            rows.Add(new LineRow(rows.Count, entry, _agencies[entry.AgencyId is var id && _agencies.ContainsKey(id) ? id : entry.Account.Agency.Id], Members));
        }

        return rows;
    }

    private static DateOnly LastDayOf(Register register, IReadOnlyList<LineRow> rows)
    {
        var last = register.Period?.To ?? DateOnly.MinValue;
        foreach (var row in rows)
        {
            // A row dated far beyond the period that the register gives says nothing about how long the record is.
            var isWithin = register.Period is not { } period || row.RecordedOn.DayNumber <= period.To.DayNumber + 366;
            last = isWithin && row.RecordedOn > last ? row.RecordedOn : last;
        }

        return register.Harm is { } harm && harm.On > last ? harm.On : last;
    }

    private static int Compare((Entry Entry, DateOnly On) a, (Entry Entry, DateOnly On) b)
    {
        var order = a.On.CompareTo(b.On);
        order = order != 0 ? order : a.Entry.Happened!.Earliest.CompareTo(b.Entry.Happened!.Earliest);
        order = order != 0 ? order : string.CompareOrdinal(a.Entry.Row.File, b.Entry.Row.File);
        return order != 0 ? order : a.Entry.Row.Row.CompareTo(b.Entry.Row.Row);
    }

    private IEnumerable<DateOnly> Boundaries()
    {
        foreach (var fact in Facts.All)
        {
            yield return fact.From;
            yield return fact.To < DateOnly.MaxValue ? fact.To.AddDays(1) : fact.To;
            if (fact.Known?.On is { } known)
            {
                yield return known;
            }
        }

        foreach (var row in Rows)
        {
            if (row.Entry.SupersededOn is { } superseded)
            {
                yield return superseded;
            }
        }

        foreach (var member in Members.All.Where(m => m.IsSubjectChild))
        {
            if (member.BornOn is { } born && born.Year < 9900)
            {
                yield return born;
                yield return born.AddYears(5);
                yield return born.AddYears(18);
            }

            if (member.Person.DiedOn is { } died && died < DateOnly.MaxValue)
            {
                yield return died.AddDays(1);
            }
        }

        foreach (var document in Register.Documents)
        {
            if (document.UpdatedOn is { } updated)
            {
                yield return updated;
            }

            if (document.Known?.On is { } known)
            {
                yield return known;
            }
        }
    }
}
