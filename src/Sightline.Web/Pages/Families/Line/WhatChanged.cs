using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>How an entry is different on a later day.</summary>
internal enum ChangeSort
{
    /// <summary>It became known.</summary>
    BecameKnown,

    /// <summary>It was known, and is visible only now.</summary>
    BecameVisible,

    /// <summary>It was corrected.</summary>
    Corrected,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>It still stands, and is not visible any more.</summary>
    NoLongerVisible,
}

/// <summary>An entry that is different on a later day.</summary>
/// <param name="Sort">How.</param>
/// <param name="Before">What stood before; null where nothing did.</param>
/// <param name="After">What stands after; null where nothing does.</param>
/// <param name="On">Since when; null where that is not known.</param>
internal sealed record EntryChange(ChangeSort Sort, Entry? Before, Entry? After, DateOnly? On);

/// <summary>What became known, was corrected or withdrawn between two days, as far as it is visible: the record is opened as known on each, and the two are set side by side.</summary>
internal static class WhatChanged
{
    /// <summary>Sets two days side by side.</summary>
    /// <param name="before">What may be shown as known on the earlier day.</param>
    /// <param name="beforeOn">The earlier day.</param>
    /// <param name="after">What may be shown as known on the later day.</param>
    /// <param name="afterOn">The later day.</param>
    /// <param name="reader">As known to whom.</param>
    /// <param name="ownAgencyId">The agency of whoever looks: what it was told it reads from that day on.</param>
    /// <returns>The changes, by the day of each.</returns>
    public static IReadOnlyList<EntryChange> Of(ShownRecord before, DateOnly beforeOn, ShownRecord after, DateOnly afterOn, Reader reader, string ownAgencyId)
    {
        var then = ByRow(before, reader, beforeOn);
        var now = ByRow(after, reader, afterOn);
        var gone = after.Entries.Select(e => e.Entry).Where(e => e.SupersededOn > beforeOn).GroupBy(e => e.Row).ToDictionary(g => g.Key, g => g.Max(e => e.SupersededOn));
        var told = after.Entries.Where(e => e.Why.Because == VisibleBecause.Told).Select(e => e.Entry.Row).ToHashSet();
        var changes = new List<EntryChange>();
        foreach (var (row, entry) in now)
        {
            if (!then.TryGetValue(row, out var old))
            {
                var since = reader.AgencyId is null && told.Contains(row) ? Knowledge.Since(entry, ownAgencyId) : reader.Since(entry);
                changes.Add(new EntryChange(since <= beforeOn ? ChangeSort.BecameVisible : ChangeSort.BecameKnown, Before: null, entry, since <= beforeOn ? null : since));
            }
            else if (!string.Equals(EntryContent.Of(old), EntryContent.Of(entry), StringComparison.Ordinal))
            {
                changes.Add(new EntryChange(ChangeSort.Corrected, old, entry, gone.GetValueOrDefault(row)));
            }
        }

        foreach (var (row, entry) in then)
        {
            if (!now.ContainsKey(row))
            {
                var isGone = gone.TryGetValue(row, out var on);
                changes.Add(new EntryChange(isGone ? ChangeSort.Withdrawn : ChangeSort.NoLongerVisible, entry, After: null, on));
            }
        }

        return [.. changes.OrderBy(c => c.On is null).ThenBy(c => c.On).ThenBy(c => (c.After ?? c.Before)!.Happened?.Earliest)];
    }

    private static Dictionary<RowReference, Entry> ByRow(ShownRecord record, Reader reader, DateOnly on)
    {
        var rows = new Dictionary<RowReference, Entry>();
        foreach (var entry in record.Entries.Select(e => e.Entry).Where(e => e.SupersededOn is null && (reader.AgencyId is null || reader.Since(e) <= on)))
        {
            rows.TryAdd(entry.Row, entry);
        }

        return rows;
    }
}
