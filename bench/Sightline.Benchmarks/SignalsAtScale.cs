using System.Diagnostics;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.People;
using Sightline.Population;

namespace Sightline.Benchmarks;

/// <summary>How fast all patterns read a made-up population, streamed family by family; making the families is not counted, laying out each line and looking at it is.</summary>
internal static class SignalsAtScale
{
    private const int Batch = 2000;

    private static readonly DateOnly Today = new(2029, 12, 31);

    /// <summary>Reads so many entries with all patterns, on all cores.</summary>
    /// <param name="entries">How many entries at least.</param>
    /// <returns>Entries and families read, the seconds that it took, and the findings, so that nothing is left out.</returns>
    public static (long Entries, int Families, double Seconds, long Findings) AllPatterns(long entries)
    {
        var (read, families, findings, seconds) = (0L, 0, 0L, 0.0);
        while (read < entries)
        {
            var batch = Made(families, (int)Math.Min(Batch, Math.Max(2, (entries - read) / 70)));
            var watch = Stopwatch.StartNew();
            Parallel.ForEach(batch, family => Interlocked.Add(ref findings, Look(family)));
            seconds += watch.Elapsed.TotalSeconds;
            read += batch.Sum(f => (long)f.Entries.Count);
            families += batch.Length;
        }

        return (read, families, seconds, findings);
    }

    /// <summary>'Not seen' alone, beside a plain scan that finds when each child was last seen in the same rows. Both over lines that are laid out.</summary>
    /// <param name="families">How many families.</param>
    /// <returns>Seconds of each, the better of five runs.</returns>
    public static (double NotSeen, double Scan) NotSeenBesideAScan(int families)
    {
        var views = Made(0, families).Select(f => FamilyLine.Of(f.Register, f.Entries).ViewOn(Today, Reader.All)).ToArray();
        var pattern = PatternCatalogue.Find("not-seen")!;
        var limits = PatternLimits.DefaultOf(pattern.Descriptor);
        return (Best(() => views.Sum(v => Found(pattern, limits, v))), Best(() => views.Sum(LastSeen)));
    }

    /// <summary>What one new entry costs in a family of many: all patterns asked again, on the day on which it becomes known.</summary>
    /// <param name="entries">How many entries the family has.</param>
    /// <returns>The median and the 95th percentile, in milliseconds.</returns>
    public static (double Median, double NinetyFifth) OneNewEntry(int entries)
    {
        var times = new List<double>();
        var family = OfSize(entries + 200, daysApart: 400, from: 120);
        for (var run = 0; run < 6; run++)
        {
            var line = FamilyLine.Of(family.Register, family.Entries);
            var days = family.Entries.Select(e => Knowledge.RecordedOn(e)!.Value).Order().ToList();
            var replay = new Replay(line, Reader.All, PatternSettings.Default);
            replay.RunTo(days[entries].AddDays(-1));
            foreach (var day in days.Skip(entries).Distinct())
            {
                var watch = Stopwatch.StartNew();
                replay.RunTo(day);
                times.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        // The first runs warm up.
        var warm = times.Skip(times.Count / 2).Order().ToList();
        return (warm[warm.Count / 2], warm[(int)(warm.Count * 0.95)]);
    }

    /// <summary>A back-test of one family, every day of its years, each agency's own view too.</summary>
    /// <param name="entries">How many entries.</param>
    /// <returns>The first time, as at a prompt, and the best of five, in milliseconds; the years; the agencies.</returns>
    public static (double First, double Best, double Years, int Agencies) OneBacktest(int entries)
    {
        var family = OfSize(entries, daysApart: 1096, from: 104);
        var line = FamilyLine.Of(family.Register, family.Entries);
        var watch = Stopwatch.StartNew();
        var backtest = Backtest.Of(line, PatternSettings.Default);
        var first = watch.Elapsed.TotalMilliseconds;
        return (first, Best(() => Backtest.Of(line, PatternSettings.Default).Signals.Count) * 1000, (backtest.To.DayNumber - backtest.From.DayNumber) / 365.25, line.Agencies.Count(a => family.Entries.Any(e => string.Equals(e.AgencyId, a.Id, StringComparison.Ordinal))));
    }

    private static MadeUpFamily[] Made(int from, int count)
    {
        var authority = new MadeUpAuthority(from + count, Seed: 1);
        var families = new MadeUpFamily[count];
        Parallel.For(0, count, i => families[i] = authority.Family(from + i));
        return families;
    }

    private static long Look(MadeUpFamily family)
    {
        var view = FamilyLine.Of(family.Register, family.Entries).ViewOn(Today, Reader.All);
        return PatternCatalogue.All.Sum(p => Found(p, PatternSettings.Default.Of(p.Descriptor), view));
    }

    private static long Found(Pattern pattern, PatternLimits limits, View view)
    {
        var found = new Findings(view);
        pattern.Find(view, limits, found);
        return found.All.Count;
    }

    private static long LastSeen(View view)
    {
        var last = new int[view.Line.Members.All.Count];
        foreach (var row in view.Rows)
        {
            foreach (var child in row.Seen.Indexes())
            {
                last[child] = Math.Max(last[child], row.On.DayNumber);
            }
        }

        return last.Count(l => l > 0 && Today.DayNumber - l >= 90);
    }

    // A family that is open to social care, its three years laid end to end, or over each other, until it is of the size.
    private static MadeUpFamily OfSize(int entries, int daysApart, int from)
    {
        var family = new MadeUpAuthority(100_000, Seed: 1).All().First(f => f.IsOpen && f.Register.People.Count > 4 && f.Entries.Count > from && f.Entries.Count < from + 40);
        var all = new List<Entry>();
        for (var round = 0; all.Count < entries; round++)
        {
            all.AddRange(family.Entries.Select(e => Later(e, round, daysApart)));
        }

        return family with { Entries = [.. all.OrderBy(e => e.Happened!.Earliest).Take(entries)], Register = family.Register with { Period = null } };
    }

    private static Entry Later(Entry entry, int round, int daysApart) => entry with
    {
        Row = new RowReference(entry.Row.File, entry.Row.Row + (round * 10_000)),
        Happened = Domain.Time.When.On(entry.Happened!.Earliest.AddDays(round * daysApart)),
        RecordedOn = entry.RecordedOn?.AddDays(round * daysApart),
    };

    private static double Best(Func<long> work)
    {
        var best = double.MaxValue;
        for (var run = 0; run < 5; run++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(work());
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }
}
