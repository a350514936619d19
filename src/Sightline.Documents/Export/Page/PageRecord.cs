using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>A chronology with what every part of the page asks of it: numbers, names, first and last day.</summary>
internal sealed class PageRecord
{
    private readonly Dictionary<RowReference, int> _numbers = [];
    private readonly Dictionary<string, Agency> _agencies;

    /// <summary>Prepares a chronology for the page.</summary>
    /// <param name="document">The chronology.</param>
    public PageRecord(ChronologyDocument document)
    {
        Document = document;
        Names = new ChildNames(document.Register);
        _agencies = document.Register.Agencies.GroupBy(agency => agency.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        AgencyIds = [.. document.Entries.Select(entry => entry.AgencyId).Distinct(StringComparer.Ordinal)];
        Kinds = [.. document.Entries.SelectMany(entry => entry.Codes).Select(code => code.Kind).Distinct().Order()];
        for (var i = 0; i < document.Entries.Count; i++)
        {
            _numbers.TryAdd(document.Entries[i].Row, i + 1);
        }

        var dated = document.Entries.Select(entry => entry.Happened).OfType<When>().ToList();
        if (dated.Count > 0)
        {
            FirstDay = dated.Min(when => when.Earliest);
            LastDay = dated.Max(when => when.Latest);
        }
    }

    /// <summary>The chronology.</summary>
    public ChronologyDocument Document { get; }

    /// <summary>What people are called.</summary>
    public ChildNames Names { get; }

    /// <summary>The agencies that have an entry, in the order of their first one.</summary>
    public IReadOnlyList<string> AgencyIds { get; }

    /// <summary>The kinds that occur, in the vocabulary's order.</summary>
    public IReadOnlyList<EntryKind> Kinds { get; }

    /// <summary>The first day of the first dated entry; null where none has a date.</summary>
    public DateOnly? FirstDay { get; }

    /// <summary>The last day of any dated entry: the end of the record; null where none has a date.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>The number that an entry has on the page.</summary>
    /// <param name="row">The entry's row.</param>
    /// <returns>The number, from 1; null where the page has no such row.</returns>
    public int? NumberOf(RowReference row) => _numbers.TryGetValue(row, out var number) ? number : null;

    /// <summary>An agency's name.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The name; the id where the register does not know it.</returns>
    public string AgencyName(string id) => _agencies.TryGetValue(id, out var agency) ? agency.Name : id;

    /// <summary>When the page was made, in the words that stand on it.</summary>
    public string MadeAtWords => $"{DateWords.Day(DateOnly.FromDateTime(Document.MadeAt.DateTime))} at {Document.MadeAt.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}";
}
