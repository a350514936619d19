using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>What a pattern says of a family on a day: whom it is about, since when, the entries that show it, and a question worth asking. A person answers it.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Subjects">Whom it is about: children, or an adult with the children beside.</param>
/// <param name="RaisedOn">Since when it has held without a break.</param>
/// <param name="Evidence">The rows that show it, in the order of the line.</param>
/// <param name="Says">One plain sentence with the numbers in it.</param>
/// <param name="Thresholds">The thresholds as they were applied.</param>
public sealed record Signal(
    PatternDescriptor Pattern,
    IReadOnlyList<FamilyMember> Subjects,
    DateOnly RaisedOn,
    IReadOnlyList<LineRow> Evidence,
    string Says,
    IReadOnlyList<SetThreshold> Thresholds)
{
    /// <summary>The row that began it, where it is about one event; null where a person has one signal of the pattern at most.</summary>
    public LineRow? BeganWith { get; init; }

    /// <summary>The signals of a line as a reader knew it on a day. Children of whom the same is said since the same day stand in one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="asKnownOn">The day.</param>
    /// <param name="to">The reader.</param>
    /// <param name="settings">The thresholds.</param>
    /// <returns>The signals: the patterns in the catalogue's order, the oldest first.</returns>
    public static IReadOnlyList<Signal> Of(FamilyLine line, DateOnly asKnownOn, Reader to, PatternSettings settings)
    {
        var replay = new Replay(line, to, settings);
        replay.RunTo(asKnownOn);
        return Of(replay, settings);
    }

    /// <summary>The signals that a replay leaves open on the day that it has reached.</summary>
    /// <param name="replay">The replay.</param>
    /// <param name="settings">The thresholds that it was made with.</param>
    /// <returns>The signals.</returns>
    public static IReadOnlyList<Signal> Of(Replay replay, PatternSettings settings)
    {
        ArgumentNullException.ThrowIfNull(replay);
        ArgumentNullException.ThrowIfNull(settings);
        var members = replay.View.Line.Members;
        var together = replay.Open().GroupBy(e => (e.Pattern, e.From, Says: e.Key.IsOfPerson ? e.Says(Open) : string.Empty, Key: e.Key.IsOfPerson ? default : e.Key));
        var signals = new List<Signal>();
        foreach (var group in together)
        {
            var subjects = members.Of(group.Aggregate(PeopleSet.None, static (set, e) => set | e.Subjects)).ToList();
            var rows = new SortedDictionary<int, LineRow>();
            foreach (var row in group.SelectMany(e => e.Evidence))
            {
                rows[row.Index] = row;
            }

            var descriptor = group.Key.Pattern.Descriptor;
            var first = group.First();
            signals.Add(new Signal(descriptor, subjects, group.Key.From, [.. rows.Values], first.Says(Who.Of(subjects)), settings.Of(descriptor).All())
            {
                BeganWith = first.Key.Row >= 0 && first.Key.Row < replay.View.Line.Rows.Count ? replay.View.Line.Rows[first.Key.Row] : null,
            });
        }

        return signals;
    }

    /// <summary>Stands for subjects that are filled in later.</summary>
    internal static Who Open => new("\u0001", IsOne: false);
}
