using Sightline.Domain.Chronology.Timeline;

namespace Sightline.Domain.Patterns;

/// <summary>An unbroken time in which a pattern held about the same subject.</summary>
public sealed class Episode
{
    internal Episode(Pattern pattern, Finding finding, DateOnly from)
    {
        Pattern = pattern;
        Key = finding.Key;
        From = from;
        FirstEvidence = finding.Evidence;
        Take(finding);
    }

    /// <summary>The pattern.</summary>
    public Pattern Pattern { get; }

    /// <summary>By what the finding is known again.</summary>
    public FindingKey Key { get; }

    /// <summary>Whom it is about.</summary>
    public PeopleSet Subjects { get; private set; }

    /// <summary>The first day on which it could have been seen.</summary>
    public DateOnly From { get; }

    /// <summary>The last day on which it held; null where it still does on the last day looked at.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The rows that showed it on the first day.</summary>
    public IReadOnlyList<LineRow> FirstEvidence { get; }

    /// <summary>The rows that showed it on the latest day looked at.</summary>
    public IReadOnlyList<LineRow> Evidence { get; private set; } = [];

    /// <summary>The sentence, for whom it is said; only good on the latest day looked at.</summary>
    internal Func<Who, string> Says { get; private set; } = static _ => string.Empty;

    /// <summary>The sentence of the first day, for one and for several, with their names left open.</summary>
    internal (string ForOne, string ForSeveral) FirstSays { get; private set; }

    internal void Take(Finding finding)
    {
        Subjects |= finding.Subjects;
        Evidence = finding.Evidence;
        Says = finding.Says;
    }

    /// <summary>The sentence of the first day.</summary>
    /// <param name="who">For whom it is said.</param>
    /// <returns>The sentence.</returns>
    public string SaysFirst(Who who) =>
        (who.IsOne ? FirstSays.ForOne : FirstSays.ForSeveral).Replace(Signal.Open.Names, who.Names, StringComparison.Ordinal);

    internal void Begin() => FirstSays = (Says(Signal.Open with { IsOne = true }), Says(Signal.Open));

    internal void End(DateOnly on) => To = on;
}
