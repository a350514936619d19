using Sightline.Documents.Export.Disclosure;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Documents.Export.Page;

/// <summary>A chronology with what every part of the page asks of it: numbered entries, names, sightings, first and last day, and what may be shown.</summary>
internal sealed class PageRecord
{
    private readonly Dictionary<string, string> _agencies = new(StringComparer.Ordinal);

    /// <summary>Prepares a chronology for the page.</summary>
    /// <param name="document">The chronology.</param>
    public PageRecord(ChronologyDocument document)
    {
        Document = document;
        Filter = new DisclosureFilter(document.Register, document.Shows);
        Names = new PeopleNames(document.Register);
        Ids = new NamedIds(document.Register, Names);
        Ages = new ChildAges(document.Register);
        Children = [.. document.Register.People.Where(person => person.IsSubjectChild).DistinctBy(person => person.Id, StringComparer.Ordinal)];
        Entries = ReadingOrder.Of(document.Entries);
        Sightings = new Sightings(Children, Entries);
        AgencyIds = [.. Entries.Select(one => one.Entry.AgencyId).Distinct(StringComparer.Ordinal)];
        Kinds = [.. Entries.SelectMany(one => one.Entry.Codes).Select(code => code.Kind).Distinct().Order()];
        foreach (var agency in document.Register.Agencies.Concat(document.Entries.Select(entry => entry.Account.Agency)))
        {
            _agencies.TryAdd(agency.Id, Filter.Words(agency.Name));
        }

        foreach (var happened in document.Entries.Select(entry => entry.Happened))
        {
            FirstDay = happened is null || FirstDay < happened.Earliest ? FirstDay : happened.Earliest;
            LastDay = happened is null || LastDay > happened.Latest ? LastDay : happened.Latest;
        }
    }

    /// <summary>The chronology.</summary>
    public ChronologyDocument Document { get; }

    /// <summary>What may be shown.</summary>
    public DisclosureFilter Filter { get; }

    /// <summary>What people are called.</summary>
    public PeopleNames Names { get; }

    /// <summary>Names in place of ids, in problems and differences.</summary>
    public NamedIds Ids { get; }

    /// <summary>How old the children were.</summary>
    public ChildAges Ages { get; }

    /// <summary>The children whom the record is about, in the register's order.</summary>
    public IReadOnlyList<Person> Children { get; }

    /// <summary>The entries in the order in which every document tells them.</summary>
    public IReadOnlyList<NumberedEntry> Entries { get; }

    /// <summary>When the children were seen.</summary>
    public Sightings Sightings { get; }

    /// <summary>The agencies that have an entry, in the order of their first one.</summary>
    public IReadOnlyList<string> AgencyIds { get; }

    /// <summary>The kinds that occur, in the vocabulary's order.</summary>
    public IReadOnlyList<EntryKind> Kinds { get; }

    /// <summary>The first day of the first dated entry; null where none has a date.</summary>
    public DateOnly? FirstDay { get; }

    /// <summary>The last day of any dated entry: the end of the record; null where none has a date.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>The day on which the page was made.</summary>
    public DateOnly MadeOn => DateOnly.FromDateTime(Document.MadeAt.DateTime);

    /// <summary>An agency's name.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The name; the id where nothing names it.</returns>
    public string AgencyName(string id) => _agencies.GetValueOrDefault(id, id);
}
