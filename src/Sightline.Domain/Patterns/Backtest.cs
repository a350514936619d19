using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>When each pattern could first have been seen in a family's years, from all records together and from each agency's own.</summary>
/// <param name="Line">The line.</param>
/// <param name="From">The first day on which anything was known.</param>
/// <param name="To">The last day looked at.</param>
/// <param name="Signals">Every pattern that held, by whom it is about.</param>
public sealed record Backtest(FamilyLine Line, DateOnly From, DateOnly To, IReadOnlyList<BacktestSignal> Signals)
{
    /// <summary>Replays a family's years day by day.</summary>
    /// <param name="line">The line.</param>
    /// <param name="settings">The thresholds.</param>
    /// <returns>What could have been seen, and when; by first day, then in the catalogue's order.</returns>
    public static Backtest Of(FamilyLine line, PatternSettings settings)
    {
        ArgumentNullException.ThrowIfNull(line);
        var last = line.LastDay;
        var all = Episodes(line, Reader.All, settings, last);
        var alone = line.Agencies.Select(a => (a.Id, Episodes: Episodes(line, new Reader(a.Id), settings, last))).Where(a => a.Episodes.Count > 0).ToList();
        var order = PatternCatalogue.All.Select((p, i) => (p, i)).ToDictionary(x => x.p, x => x.i);
        var signals = Gathered(all)
            .GroupBy(g => (g.Pattern, g.Subjects))
            .Select(g => OfGroup(line, g.Key.Pattern, g.Key.Subjects, [.. g.OrderBy(x => x.From)], alone))
            .OrderBy(s => s.FirstRaisedOn).ThenBy(s => order[s.Of])
            .ToList();
        return new Backtest(line, line.Rows.Count == 0 ? last : line.Rows.Min(r => r.RecordedOn), last, signals);
    }

    private static IReadOnlyList<Episode> Episodes(FamilyLine line, Reader reader, PatternSettings settings, DateOnly last)
    {
        var replay = new Replay(line, reader, settings);
        replay.RunTo(last);
        return replay.Episodes;
    }

    // Children of whom a pattern held for the same time stand in one episode.
    private static IEnumerable<Gathering> Gathered(IReadOnlyList<Episode> episodes)
    {
        foreach (var group in episodes.GroupBy(e => (e.Pattern, e.From, e.To, Key: e.Key.IsOfPerson ? default : e.Key)))
        {
            var subjects = group.Aggregate(PeopleSet.None, static (set, e) => set | e.Subjects);
            yield return new Gathering(group.Key.Pattern, subjects, group.Key.From, group.Key.To, [.. group]);
        }
    }

    private static BacktestSignal OfGroup(FamilyLine line, Pattern pattern, PeopleSet subjects, List<Gathering> times, List<(string Id, IReadOnlyList<Episode> Episodes)> alone)
    {
        var people = line.Members.Of(subjects).ToList();
        var who = Who.Of(people);
        var episodes = times.ConvertAll(t => new BacktestEpisode(
            t.From,
            t.To,
            t.Episodes[0].SaysFirst(who),
            [.. t.Episodes.SelectMany(e => e.FirstEvidence).DistinctBy(r => r.Index).OrderBy(r => r.Index)]));
        var first = times[0];
        var known = new List<KnownAlone>();
        foreach (var (id, own) in alone)
        {
            var on = own.Where(e => e.Pattern == pattern && e.Subjects.Overlaps(subjects) && (e.To is not { } to || to >= first.From) && (first.Episodes[0].Key.IsOfPerson || e.Key.Row == first.Episodes[0].Key.Row))
                .Select(e => e.From > first.From ? e.From : first.From)
                .DefaultIfEmpty(DateOnly.MaxValue).Min();
            if (on < DateOnly.MaxValue)
            {
                known.Add(new KnownAlone(id, on));
            }
        }

        return new BacktestSignal(pattern, people, episodes, [.. known.OrderBy(k => k.On)], line.Register.Harm is { } harm ? harm.On.DayNumber - first.From.DayNumber : null);
    }

    private sealed record Gathering(Pattern Pattern, PeopleSet Subjects, DateOnly From, DateOnly? To, IReadOnlyList<Episode> Episodes);
}

/// <summary>A pattern that held about somebody, with every time at which it did.</summary>
/// <param name="Of">The pattern.</param>
/// <param name="Subjects">Whom it is about.</param>
/// <param name="Episodes">The times, oldest first.</param>
/// <param name="KnownAlone">The agencies that alone knew enough, the earliest first.</param>
/// <param name="LeadDays">Days from the first time to the harm; negative where it came after; null where there is no harm.</param>
public sealed record BacktestSignal(
    Pattern Of,
    IReadOnlyList<FamilyMember> Subjects,
    IReadOnlyList<BacktestEpisode> Episodes,
    IReadOnlyList<KnownAlone> KnownAlone,
    int? LeadDays)
{
    /// <summary>The first day on which it could have been seen from all records together.</summary>
    public DateOnly FirstRaisedOn => Episodes[0].From;
}

/// <summary>An unbroken time in which a pattern held.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null where it still held at the end.</param>
/// <param name="Says">The sentence of the first day.</param>
/// <param name="Evidence">The rows that showed it on the first day.</param>
public sealed record BacktestEpisode(DateOnly From, DateOnly? To, string Says, IReadOnlyList<LineRow> Evidence);

/// <summary>An agency that alone, from what it wrote or was told, could have seen a pattern.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="On">Since when; never before all records together showed it.</param>
public sealed record KnownAlone(string AgencyId, DateOnly On);
