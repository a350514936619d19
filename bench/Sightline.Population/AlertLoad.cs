using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Population;

/// <summary>How many signals the families of a made-up authority raise, by pattern, at the defaults and at two other settings, and how much of what must be seen was seen.</summary>
public sealed class AlertLoad
{
    private readonly Lock _gate = new();

    private AlertLoad(MadeUpAuthority authority) => Authority = authority;

    /// <summary>The authority.</summary>
    public MadeUpAuthority Authority { get; }

    /// <summary>What ordinary families raise.</summary>
    public LoadOf Ordinary { get; } = new();

    /// <summary>What neglected families raise.</summary>
    public LoadOf Neglected { get; } = new();

    /// <summary>What ordinary families raise about children while they are open to social care.</summary>
    public LoadOf OpenCases { get; } = new();

    /// <summary>Entries in all.</summary>
    public long Entries { get; private set; }

    /// <summary>Patterns that a course must bring, and those of them that were seen in time.</summary>
    public (int Expected, int Seen) Truth { get; private set; }

    /// <summary>Replays every family.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="progress">Is told how many families are done; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The load; the same at every run.</returns>
    public static AlertLoad Of(MadeUpAuthority authority, Action<int>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var load = new AlertLoad(authority);
        var settings = Enum.GetValues<Setting>().ToDictionary(s => s, SettingsOf);
        var done = 0;
        Parallel.For(0, authority.Families, new ParallelOptions { CancellationToken = stop }, number =>
        {
            load.Add(authority.Family(number), settings);
            if (Interlocked.Increment(ref done) % 50 == 0)
            {
                progress?.Invoke(done);
            }
        });
        return load;
    }

    /// <summary>The value of a pattern's main threshold, the first of its descriptor, at a setting.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="setting">The setting.</param>
    /// <returns>The value; null where the pattern has no threshold.</returns>
    public static int? ValueOf(PatternDescriptor pattern, Setting setting)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Thresholds.Count == 0)
        {
            return null;
        }

        var main = pattern.Thresholds[0];
        var isSmall = main.Default < 10;
        return setting switch
        {
            Setting.Lower => Math.Max(main.Least, isSmall ? main.Default - 1 : main.Default * 2 / 3),
            Setting.Higher => Math.Min(main.Most, isSmall ? main.Default + 1 : main.Default * 3 / 2),
            _ => main.Default,
        };
    }

    private static PatternSettings SettingsOf(Setting setting) => new(PatternCatalogue.All
        .Where(p => setting != Setting.Default && p.Descriptor.Thresholds.Count > 0)
        .Select(p => PatternLimits.DefaultOf(p.Descriptor).With(p.Descriptor.Thresholds[0], ValueOf(p.Descriptor, setting)!.Value, "What another setting would cost.")));

    private void Add(MadeUpFamily family, Dictionary<Setting, PatternSettings> settings)
    {
        var line = FamilyLine.Of(family.Register, family.Entries);
        var raised = new Dictionary<Setting, List<Episode>>();
        View? view = null;
        foreach (var (setting, values) in settings)
        {
            var replay = new Replay(line, Reader.All, values);
            replay.RunTo(FamilyShape.Last);
            raised[setting] = [.. replay.Episodes];
            view = replay.View;
        }

        var days = family.Register.People.Where(p => p.IsSubjectChild).Sum(p => DaysOf(p.Born!.Latest));
        var open = OpenTimes(view!, line);
        lock (_gate)
        {
            Entries += family.Entries.Count;
            var of = family.Course == Course.Ordinary ? Ordinary : Neglected;
            of.Add(days, raised);
            if (family.Course == Course.Ordinary && open.Count > 0)
            {
                OpenCases.Add(open.Sum(o => o.To.DayNumber - o.From.DayNumber), raised.ToDictionary(r => r.Key, r => r.Value.FindAll(e => open.Exists(o => e.Subjects.Has(o.Child) && e.From >= o.From && e.From <= o.To))));
            }

            var seen = family.Truth.Count(t => raised[Setting.Default].Exists(e => string.Equals(e.Pattern.Descriptor.Id, t.Pattern, StringComparison.Ordinal) && e.From <= t.DueOn.AddDays(7)));
            Truth = (Truth.Expected + family.Truth.Count, Truth.Seen + seen);
        }
    }

    private static int DaysOf(DateOnly born) => Math.Max(0, FamilyShape.Last.DayNumber - Math.Max(born.DayNumber, FamilyShape.First.DayNumber));

    private static List<(FamilyMember Child, DateOnly From, DateOnly To)> OpenTimes(View view, FamilyLine line) =>
    [
        .. from child in line.Members.All
           where child.IsSubjectChild
           from period in view.Statuses.Of(child)
           where period.Level is StatusLevel.ChildInNeed or StatusLevel.ChildProtectionPlan
           select (child, period.From, period.To ?? FamilyShape.Last),
    ];
}

/// <summary>A setting of a pattern's main threshold.</summary>
public enum Setting
{
    /// <summary>A third lower than the default, or one less.</summary>
    Lower,

    /// <summary>The default.</summary>
    Default,

    /// <summary>Half as high again, or one more.</summary>
    Higher,
}

/// <summary>What some families raise.</summary>
public sealed class LoadOf
{
    private readonly Dictionary<(string Pattern, Setting Setting), int> _signals = [];

    // Whole days, so that the order in which families are done changes no digit.
    private long _childDays;

    /// <summary>Families counted.</summary>
    public int Families { get; private set; }

    /// <summary>Weeks of children's lives counted.</summary>
    public double ChildWeeks => _childDays / 7.0;

    /// <summary>Signals raised of a pattern at a setting; children of whom the same is raised on one day stand in one.</summary>
    /// <param name="pattern">The pattern's id.</param>
    /// <param name="setting">The setting.</param>
    /// <returns>How many.</returns>
    public int Signals(string pattern, Setting setting) => _signals.GetValueOrDefault((pattern, setting));

    /// <summary>Signals per 1,000 children a week.</summary>
    /// <param name="pattern">The pattern's id.</param>
    /// <param name="setting">The setting.</param>
    /// <returns>The rate; 0 where no child was counted.</returns>
    public double PerThousandChildrenAWeek(string pattern, Setting setting) => ChildWeeks > 0 ? Signals(pattern, setting) / ChildWeeks * 1000 : 0;

    internal void Add(int childDays, Dictionary<Setting, List<Episode>> raised)
    {
        Families++;
        _childDays += childDays;
        foreach (var (setting, episodes) in raised)
        {
            foreach (var signal in episodes.Select(e => (e.Pattern.Descriptor.Id, e.From, Row: e.Key.IsOfPerson ? -1 : e.Key.Row)).Distinct())
            {
                _signals[(signal.Id, setting)] = Signals(signal.Id, setting) + 1;
            }
        }
    }
}
