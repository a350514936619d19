using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>Nobody wrote what a child said, felt or showed, while the child was in need or on a plan, or before a conference.</summary>
public sealed class ChildHasNoVoice : Pattern
{
    private static readonly Threshold Silent = Threshold.Days("silent-for", 90, "days without words, feelings or behaviour of the child");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "no-voice",
        "For 90 days in need or on a plan, or before a conference, nobody wrote down what the child said, felt or showed.",
        "What is it like to be this child, and who could find out?",
        "Words that are in a report which was not sent; a baby's behaviour that was written as what the worker saw.",
        [Ava("5.3, 5.52"), Wales("5 Voice of the child"), Stockport("8.3.2.7")],
        Silent);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (view.Statuses.IsAway(child) || view.Statuses.PlanOrInNeed(child) is not { } open)
            {
                continue;
            }

            var since = OpenSince(view, child, open);
            var voice = LastVoice(view, child);
            var quiet = voice is not null && voice.On > since.On ? voice.On : since.On;
            quiet = child.BornOn > quiet ? child.BornOn.Value : quiet;
            var conference = LastConference(view, child, voice, since.On, limits[Silent]);
            if (view.Clock.HaveDaysPassed(quiet, limits[Silent]) || conference is not null)
            {
                var held = conference is null ? string.Empty : $"; a conference was held without any on {Who.Day(conference.On)}";
                found.Child(child, [since, open.StartedBy, voice, conference], who => voice is null
                    ? $"No words, feelings or behaviour of {who.Names} are on record; the case has been open since {Who.Day(since.On)}, {Who.Days(since.On, view.Clock.AsKnownOn)}{held}."
                    : $"The last words, feelings or behaviour of {who.Names} on record are of {Who.Day(voice.On)}, {Who.Days(voice.On, view.Clock.AsKnownOn)} ago{held}.");
            }
        }
    }

    // The days go on when in need becomes a plan; they begin again when a plan becomes in need.
    private static LineRow OpenSince(View view, FamilyMember child, StatusPeriod open)
    {
        if (open.Level == StatusLevel.ChildProtectionPlan)
        {
            foreach (var period in view.Statuses.Of(child))
            {
                if (period.Level == StatusLevel.ChildInNeed && period.To >= open.From)
                {
                    return period.StartedBy;
                }
            }
        }

        return open.StartedBy;
    }

    private static LineRow? LastVoice(View view, FamilyMember child)
    {
        LineRow? last = null;
        foreach (var fact in view.Facts(EntryKind.Voice))
        {
            last = fact.Type != EntryType.Advocate || fact.Row.First == child ? Speaks(fact, child) ? fact.Row : last : last;
        }

        foreach (var fact in view.Facts(EntryKind.Disclosure))
        {
            last = fact.Type == EntryType.ByChild && fact.Row.First == child && !(fact.Row.Index < last?.Index) ? fact.Row : last;
        }

        foreach (var fact in view.Facts(EntryKind.Observation))
        {
            last = fact.Type == EntryType.Behaviour && fact.Concerning.Has(child) && !(fact.Row.Index < last?.Index) ? fact.Row : last;
        }

        return last;
    }

    // Where the row says who was seen, it is they who spoke; else those whom it is about.
    private static bool Speaks(Fact fact, FamilyMember child)
    {
        var speakers = fact.Row.Seen & fact.Concerning;
        return speakers.IsEmpty ? fact.Concerning.Has(child) : speakers.Has(child);
    }

    // A conference belongs to this opening also where it was held a day or two before the decision.
    private static LineRow? LastConference(View view, FamilyMember child, LineRow? voice, DateOnly since, int days)
    {
        var meetings = view.Facts(EntryKind.Meeting);
        for (var i = meetings.Length - 1; i >= 0 && since.DayNumber - meetings[i].On.DayNumber <= CountedOnce.UsualDaysApart; i--)
        {
            var meeting = meetings[i];
            if (meeting.Type is EntryType.InitialConference or EntryType.ReviewConference && meeting.Outcome != EntryOutcome.Cancelled && meeting.Concerning.Has(child) && !(meeting.On < child.BornOn))
            {
                var isHeard = voice is not null && voice.On.DayNumber > meeting.On.DayNumber - days;
                return isHeard ? null : meeting.Row;
            }
        }

        return null;
    }
}
