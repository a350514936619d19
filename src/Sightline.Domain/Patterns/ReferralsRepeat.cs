using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>The front door hears of a family again and again, counted across the siblings and across authorities.</summary>
public sealed class ReferralsRepeat : Pattern
{
    private static readonly Threshold InAYear = Threshold.Count("in-a-year", 3, "referrals in the months below");
    private static readonly Threshold Back = Threshold.Months("months", 12, "how far back those are counted");
    private static readonly Threshold Ever = Threshold.Count("ever", 5, "referrals in all");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "repeat-referral",
        "The front door was told of the family at least 3 times in 12 months, or at least 5 times in all, whichever sibling it was about.",
        "What do the referrals say when they are read together, and what changed after each?",
        "A notice on a case that is open, or one referral that sender and receiver dated more than a week apart.",
        [Medway("summary of known background: eight referrals"), Stoke("recommendations: threshold decisions")],
        InAYear,
        Back,
        Ever);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        var all = new List<Fact>();
        foreach (var fact in view.Facts(EntryKind.Referral))
        {
            if (fact.Type == EntryType.FrontDoor && !IsNoticeOnOpenCase(view, fact))
            {
                all.Add(fact);
            }
        }

        if (all.Count < Math.Min(limits[InAYear], limits[Ever]))
        {
            return;
        }

        var events = CountedOnce.Of(all, CountedOnce.ReferralDaysApart);
        var recent = events.Count(e => view.Clock.IsWithinMonths(e.On, limits[Back]));
        if (recent < limits[InAYear] && events.Count < limits[Ever])
        {
            return;
        }

        foreach (var child in view.Children.Born)
        {
            if (!view.Statuses.IsAway(child))
            {
                found.Child(child, all.Select(a => a.Row), who =>
                    $"{Who.Count(events.Count, "referral")} to the front door about the family of {who.Names}, {(recent == 0 ? "none" : recent == events.Count ? "all" : recent)} of them in the last {Who.Count(limits[Back], "month")}; the first on {Who.Day(events[0].On)}, the last on {Who.Day(events[^1].On)}.");
            }
        }
    }

    /// <summary>Whether a referral is what the police send on a case that is open: that is sharing. What others send on a referral's heels is its echo.</summary>
    /// <param name="view">The view.</param>
    /// <param name="referral">The referral.</param>
    /// <returns>True where it is.</returns>
    internal static bool IsNoticeOnOpenCase(View view, Fact referral)
    {
        if (view.Line.Agencies[referral.Row.Agency].Kind != Agencies.AgencyKind.Police)
        {
            return false;
        }

        foreach (var child in view.Line.Members.Of(referral.Concerning & view.Children.All))
        {
            foreach (var period in view.Statuses.Of(child))
            {
                var isOpen = period.Level is StatusLevel.ChildInNeed or StatusLevel.ChildProtectionPlan;
                if (isOpen && period.From < referral.On && (period.To is not { } to || referral.On <= to))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
