using System.Runtime.InteropServices;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Wording;

/// <summary>
/// The order in which every document tells the line, and the numbers of its entries: dated entries in the order of life with the accounts of one
/// event one after another where the first of them stands, then the undated ones.
/// </summary>
public static class ReadingOrder
{
    /// <summary>Orders and numbers entries.</summary>
    /// <param name="entries">The entries, dated ones in the order of life.</param>
    /// <returns>All of them, numbered from 1.</returns>
    public static IReadOnlyList<NumberedEntry> Of(IReadOnlyList<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var places = new Dictionary<RowReference, int>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            places.TryAdd(entries[i].Row, i);
        }

        var order = Order(entries, places, out var group);
        var numbers = new int[entries.Count];
        for (var i = 0; i < order.Count; i++)
        {
            numbers[order[i]] = i + 1;
        }

        var numbered = new List<NumberedEntry>(entries.Count);
        for (var i = 0; i < order.Count; i++)
        {
            var entry = entries[order[i]];
            var keeps = i + 1 < order.Count && group[order[i]] == group[order[i + 1]] && entry.Happened is null == entries[order[i + 1]].Happened is null;
            numbered.Add(new NumberedEntry(
                i + 1,
                entry,
                [.. entry.SameEventAs.Select(a => places.TryGetValue(a.Row, out var at) ? new OtherAccount(numbers[at], entries[at], a.Differs) : new OtherAccount(Number: null, Entry: null, a.Differs))],
                keeps));
        }

        return numbered;
    }

    private static List<int> Order(IReadOnlyList<Entry> entries, Dictionary<RowReference, int> places, out int[] group)
    {
        group = new int[entries.Count];
        for (var i = 0; i < group.Length; i++)
        {
            group[i] = i;
        }

        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var account in entries[i].SameEventAs)
            {
                if (places.TryGetValue(account.Row, out var other))
                {
                    Join(group, i, other);
                }
            }
        }

        var members = new Dictionary<int, List<int>>();
        for (var i = 0; i < entries.Count; i++)
        {
            group[i] = First(group, i);
            (CollectionsMarshal.GetValueRefOrAddDefault(members, group[i], out _) ??= []).Add(i);
        }

        var order = new List<int>(entries.Count);
        var told = new HashSet<int>();
        foreach (var isDated in new[] { true, false })
        {
            told.Clear();
            for (var i = 0; i < entries.Count; i++)
            {
                if (entries[i].Happened is not null == isDated && told.Add(group[i]))
                {
                    order.AddRange(members[group[i]].Where(m => entries[m].Happened is not null == isDated));
                }
            }
        }

        return order;
    }

    private static void Join(int[] group, int a, int b)
    {
        var (x, y) = (First(group, a), First(group, b));
        group[Math.Max(x, y)] = Math.Min(x, y);
    }

    private static int First(int[] group, int i)
    {
        while (group[i] != i)
        {
            group[i] = group[group[i]];
            i = group[i];
        }

        return i;
    }
}

/// <summary>An entry with its number in the document.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Entry">The entry.</param>
/// <param name="SameEventAs">The other accounts of the same event.</param>
/// <param name="KeepsWithNext">Whether the next entry is an account of the same event, and so belongs beside it.</param>
public sealed record NumberedEntry(int Number, Entry Entry, IReadOnlyList<OtherAccount> SameEventAs, bool KeepsWithNext);

/// <summary>Another account of the same event.</summary>
/// <param name="Number">Its number in the document; null where the document does not hold it.</param>
/// <param name="Entry">The account; null where the document does not hold it.</param>
/// <param name="Differs">In what the two differ, a plain sentence each.</param>
public sealed record OtherAccount(int? Number, Entry? Entry, IReadOnlyList<string> Differs);
