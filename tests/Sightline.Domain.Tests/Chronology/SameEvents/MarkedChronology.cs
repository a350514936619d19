using System.Globalization;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.SameEvents;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Chronology.SameEvents;

/// <summary>
/// A sample chronology with the expected answer marked in place. One row a line:
/// <c>mark | agency | day [time] | kind/type=outcome + … | people | seen:… alone:… not-seen:… attended:… told:…</c>.
/// Rows with the same mark are accounts of one event; <c>-</c> is an account of none that another agency wrote down.
/// Everybody in the samples is invented.
/// </summary>
internal static class MarkedChronology
{
    /// <summary>Joins the sample and compares with its marks.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="register">Who is who, where the sample needs it.</param>
    /// <returns>The joined entries.</returns>
    public static IReadOnlyList<Entry> ShouldJoinAsMarked(string sample, Register? register = null)
    {
        var marks = Lines(sample).Select(l => l[0]).ToList();
        var joined = SameEventJoin.Join(Entries(sample), register);
        for (var i = 0; i < joined.Count; i++)
        {
            var expected = Enumerable.Range(0, marks.Count)
                .Where(j => j != i && marks[i].Split(',').Intersect(marks[j].Split(','), StringComparer.Ordinal).Any(m => !string.Equals(m, "-", StringComparison.Ordinal)))
                .Select(j => joined[j].Row);
            joined[i].SameEventAs.Select(s => s.Row).ShouldBe(expected, $"row {i + 1}");
        }

        return joined;
    }

    /// <summary>Reads a sample.</summary>
    /// <param name="sample">The sample.</param>
    /// <returns>Its entries.</returns>
    public static IReadOnlyList<Entry> Entries(string sample) => [.. Lines(sample).Select((cells, i) => Read(cells, i + 1))];

    /// <summary>The sentences that the first joined row says of the difference from the second.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="register">Who is who, where the sample needs it.</param>
    /// <returns>The sentences.</returns>
    public static IReadOnlyList<string> Differences(string sample, Register? register = null) =>
        ShouldJoinAsMarked(sample, register)[0].SameEventAs.ShouldHaveSingleItem().Differs;

    private static IEnumerable<string[]> Lines(string sample) =>
        sample.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|', StringSplitOptions.TrimEntries));

    private static Entry Read(string[] cells, int number)
    {
        var row = new RowReference($"agencies/{cells[1]}.csv", number);
        var kind = Kebab.Read<AgencyKind>(cells[1].Split('#')[0]).ShouldNotBeNull();
        var marks = cells.Length > 5 ? cells[5] : string.Empty;
        return new Entry
        {
            Row = row,
            AgencyId = cells[1],
            Happened = Happened(cells[2]),
            Codes = [.. cells[3].Split('+', StringSplitOptions.TrimEntries).Select(Code)],
            Concerning = People(cells[4]),
            Seen = Marked(marks, "seen"),
            SeenAlone = Marked(marks, "alone"),
            NotSeen = Marked(marks, "not-seen"),
            Attended = Marked(marks, "attended"),
            Told = [.. Marked(marks, "told").Select(a => new Told(a, On: null))],
            Account = new WrittenAccount(row, new Agency(cells[1], cells[1], kind, Area: null), []),
        };
    }

    private static When? Happened(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Split("..") is [var from, var to])
        {
            return new When(Day(from), Day(to), Precision.Range);
        }

        return text.Split(' ') is [var day, var time]
            ? When.At(Day(day), TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture))
            : When.On(Day(text));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static EntryCode Code(string text)
    {
        var (words, outcome) = text.Split('=') is [var w, var o] ? (w, Kebab.Read<EntryOutcome>(o).ShouldNotBeNull()) : (text, (EntryOutcome?)null);
        var (kind, type) = words.Split('/') is [var k, var t] ? (k, Kebab.Read<EntryType>(t).ShouldNotBeNull()) : (words, (EntryType?)null);
        return new EntryCode(Kebab.Read<EntryKind>(kind).ShouldNotBeNull(), type, outcome, []);
    }

    private static string[] People(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Marked(string marks, string word) =>
        [.. marks.Split(' ').Where(m => m.StartsWith(word + ":", StringComparison.Ordinal)).SelectMany(m => m[(word.Length + 1)..].Split(','))];
}
