using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>
/// Reads a family's line day by day, as one reader knew it, and says when each pattern held. It is the one engine: what is raised today is what a replay up to today
/// leaves open. It asks a pattern again only on a day on which its answer can have changed: a row became known, the register changed, or a time that the pattern asked for had passed.
/// </summary>
public sealed class Replay
{
    private readonly FamilyLine _line;
    private readonly View _view;
    private readonly Findings _found;
    private readonly Running[] _running;
    private readonly List<Episode> _episodes = [];
    private int _boundary;

    /// <summary>Makes a replay that stands before the first day.</summary>
    /// <param name="line">The line.</param>
    /// <param name="to">The reader.</param>
    /// <param name="settings">The thresholds.</param>
    /// <param name="patterns">The patterns; null for all.</param>
    public Replay(FamilyLine line, Reader to, PatternSettings settings, IReadOnlyList<Pattern>? patterns = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _line = line;
        _view = new View(line, to);
        _found = new Findings(_view);
        _running = [.. (patterns ?? PatternCatalogue.All).Select(p => new Running(p, settings.Of(p.Descriptor)))];
    }

    /// <summary>The view on the day up to which it was replayed.</summary>
    public View View => _view;

    /// <summary>Every episode so far, by first day, then in the order of the patterns.</summary>
    public IReadOnlyList<Episode> Episodes => _episodes;

    /// <summary>Whether every pattern is asked on every day: slow, and the same.</summary>
    internal bool AsksEveryDay { get; init; }

    /// <summary>Replays up to a day, that day included; a day before the one reached changes nothing.</summary>
    /// <param name="day">The day.</param>
    public void RunTo(DateOnly day)
    {
        for (var next = NextDay(); next <= day; next = NextDay())
        {
            Step(next);
        }

        if (_view.Clock.AsKnownOn < day)
        {
            _view.MoveTo(day);
        }
    }

    /// <summary>The episodes that hold on the day reached.</summary>
    /// <returns>Them, by first day.</returns>
    public IEnumerable<Episode> Open() => _episodes.Where(e => e.To is null);

    private DateOnly NextDay()
    {
        var next = _view.NextRowOn ?? DateOnly.MaxValue;
        if (_view.Clock.AsKnownOn == DateOnly.MinValue && _view.Rows.IsEmpty)
        {
            // Before anything is known nothing can be found.
            SkipBoundariesBefore(next);
            return next;
        }

        if (AsksEveryDay)
        {
            return _view.Clock.AsKnownOn == DateOnly.MaxValue ? DateOnly.MaxValue : _view.Clock.AsKnownOn.AddDays(1);
        }

        if (_boundary < _line.BoundaryDays.Count && _line.BoundaryDays[_boundary] < next)
        {
            next = _line.BoundaryDays[_boundary];
        }

        foreach (var running in _running)
        {
            next = running.ChangesOn < next ? running.ChangesOn : next;
        }

        return next;
    }

    private void SkipBoundariesBefore(DateOnly day)
    {
        while (_boundary < _line.BoundaryDays.Count && _line.BoundaryDays[_boundary] < day)
        {
            _boundary++;
        }
    }

    private void Step(DateOnly day)
    {
        var isNew = AsksEveryDay || _view.NextRowOn <= day || (_boundary < _line.BoundaryDays.Count && _line.BoundaryDays[_boundary] <= day);
        _view.MoveTo(day);
        while (_boundary < _line.BoundaryDays.Count && _line.BoundaryDays[_boundary] <= day)
        {
            _boundary++;
        }

        foreach (var running in _running)
        {
            if (isNew || running.ChangesOn <= day)
            {
                Ask(running, day);
            }
        }
    }

    private void Ask(Running running, DateOnly day)
    {
        _view.Clock.Forget();
        _found.Clear();
        running.Pattern.Find(_view, running.Limits, _found);
        running.ChangesOn = _view.Clock.ChangesOn;
        if (_found.All.Count == 0 && running.Open.Count == 0)
        {
            return;
        }

        running.Round++;
        foreach (var finding in _found.All)
        {
            if (running.Open.TryGetValue(finding.Key, out var open))
            {
                open.Episode.Take(finding);
            }
            else
            {
                open = new Held(new Episode(running.Pattern, finding, day));
                running.Open.Add(finding.Key, open);
                _episodes.Add(open.Episode);
                open.Episode.Begin();
            }

            open.Round = running.Round;
        }

        foreach (var (key, open) in running.Open)
        {
            if (open.Round != running.Round)
            {
                open.Episode.End(day.AddDays(-1));
                running.Open.Remove(key);
            }
        }
    }

    private sealed class Running(Pattern pattern, PatternLimits limits)
    {
        public Pattern Pattern { get; } = pattern;

        public PatternLimits Limits { get; } = limits;

        public Dictionary<FindingKey, Held> Open { get; } = [];

        public DateOnly ChangesOn { get; set; } = DateOnly.MaxValue;

        public int Round { get; set; }
    }

    private sealed class Held(Episode episode)
    {
        public Episode Episode { get; } = episode;

        public int Round { get; set; }
    }
}
