using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child is on a plan and was not offered an advocate, whatever the child's age. An offer for an earlier plan is none for this one.</summary>
public sealed class ChildHasNoAdvocate : Pattern
{
    private static readonly Threshold Before = Threshold.Days("before", 28, "days before the plan began in which an offer counts for it");

    private static readonly Threshold After = Threshold.Days("after", 5, "days after the plan began in which an offer may still be written down");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "no-advocate",
        "The child is on a plan, of whatever age, and no offer of an advocate is on record for it.",
        "Who speaks for this child in the meetings, and which kind of advocate would fit the child's age?",
        "An offer that was made in the meeting and not minuted.",
        [Wales("recommendation 5"), Ava("5.50")],
        Before,
        After);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Born)
        {
            if (!view.Statuses.IsAway(child) && view.Statuses.Now(child, StatusLevel.ChildProtectionPlan) is { } plan
                && view.Clock.HaveDaysPassed(plan.From, limits[After]) && !IsOffered(view, child, plan.From.DayNumber - limits[Before]))
            {
                found.Child(child, [plan.StartedBy], who =>
                    $"{who.Names} {who.Have} been on a child protection plan since {Who.Day(plan.From)}, and no offer of an advocate is on record.");
            }
        }
    }

    private static bool IsOffered(View view, FamilyMember child, int since)
    {
        foreach (var fact in view.Facts(EntryKind.Advocacy))
        {
            if (fact.On.DayNumber >= since && Reaches(view, fact.Row, child))
            {
                return true;
            }
        }

        foreach (var fact in view.Facts(EntryKind.Voice))
        {
            if (fact.Type == EntryType.Advocate && fact.On.DayNumber >= since && Reaches(view, fact.Row, child))
            {
                return true;
            }
        }

        for (var i = view.SaidRows.Length - 1; i >= 0 && view.SaidRows[i].On.DayNumber >= since; i--)
        {
            if (view.SaidRows[i].Says(Saying.AdvocateOffered) && Reaches(view, view.SaidRows[i], child))
            {
                return true;
            }
        }

        return false;
    }

    // A row that names no child speaks of all of them.
    private static bool Reaches(View view, LineRow row, FamilyMember child) => row.Concerning.Has(child) || !row.Concerning.Overlaps(view.Children.All);
}
