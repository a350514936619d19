using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using static Sightline.Domain.Patterns.PatternSource;

namespace Sightline.Domain.Patterns;

/// <summary>A child is expected where there has been concern about another child, and no pre-birth assessment has begun in time. Twins are one pregnancy.</summary>
public sealed class UnbornIsUnassessed : Pattern
{
    private const int Gestation = 280;
    private const int TwinsApart = 7;

    private static readonly Threshold Weeks = Threshold.Count("weeks", 20, "weeks of pregnancy by which it has begun");
    private static readonly Threshold Known = Threshold.Days("known-for", 28, "days after the pregnancy became known by which it has begun, where that is later");

    /// <inheritdoc/>
    public override PatternDescriptor Descriptor { get; } = new(
        "unborn-unassessed",
        "A baby is expected where there is or was concern about another child, and no pre-birth assessment has begun by week 20, or by 28 days after the pregnancy was known where that is later.",
        "What does the family's history mean for this baby, and who is assessing that before the birth?",
        "A due date that was wrong; an assessment that began and was recorded as something else.",
        [Medway("summary of known background"), Stoke("recommendations: unborn baby procedures"), Stockport("5.7")],
        Weeks,
        Known);

    /// <inheritdoc/>
    public override void Find(View view, PatternLimits limits, Findings found)
    {
        foreach (var child in view.Children.Unborn)
        {
            if (Due(child) is not { } due || FirstKnown(view, child) is not { } known || Concern(view, child) is not { } concern || HasBegun(view, child))
            {
                continue;
            }

            var inTime = due.AddDays((limits[Weeks] * 7) - Gestation);
            var later = ViewClock.Later(known.On, limits[Known]);
            if (view.Clock.HasReached(inTime > later ? inTime : later))
            {
                found.Child(child, [known, concern], who =>
                    $"The pregnancy with {who.Names} has been known since {Who.Day(known.On)}, {Who.Days(known.On, view.Clock.AsKnownOn)}; there has been concern about another child, and no pre-birth assessment has begun.");
            }
        }
    }

    private static LineRow? FirstKnown(View view, FamilyMember child)
    {
        foreach (var row in view.Rows)
        {
            if (row.Concerning.Has(child))
            {
                return row;
            }
        }

        return null;
    }

    private static LineRow? Concern(View view, FamilyMember unborn)
    {
        foreach (var row in view.Rows)
        {
            if (IsOfConcern(row) && IsOfBornBefore(view, row, unborn))
            {
                return row;
            }
        }

        return null;
    }

    // A theme alone is none: one immunisation that was missed is no concern about the family.
    private static bool IsOfConcern(LineRow row) =>
        row.Is(EntryKind.Referral, EntryType.FrontDoor) || OpensSocialWork(row) || row.Is(EntryKind.Decision, EntryType.PoliceProtection) || row.Is(EntryKind.Decision, EntryType.Accommodated)
        || (row.Themes.Overlaps(ThemeSet.Risk) && (row.Is(EntryKind.Incident) || row.Is(EntryKind.Disclosure)));

    private static bool OpensSocialWork(LineRow row) =>
        row.Is(EntryKind.Decision, EntryType.ChildInNeedOpened) || row.Is(EntryKind.Decision, EntryType.PlanStarted) || row.Is(EntryKind.Assessment, EntryType.ChildAndFamily)
        || row.Is(EntryKind.Assessment, EntryType.Section47);

    // Twins of the same pregnancy are no other child; neither is one who is expected later.
    private static bool IsOfBornBefore(View view, LineRow row, FamilyMember unborn)
    {
        foreach (var other in view.Line.Members.Of(row.Concerning & view.Children.All))
        {
            if (other != unborn && !IsOfOnePregnancy(other, unborn) && !view.Children.IsUnborn(other))
            {
                return true;
            }
        }

        return false;
    }

    // Of one of twins is of both.
    private static bool HasBegun(View view, FamilyMember child)
    {
        var pregnancy = view.Line.Members.Of(view.Children.All).Where(c => IsOfOnePregnancy(c, child)).Aggregate(PeopleSet.None, (set, c) => set | PeopleSet.Of(c));
        foreach (var fact in view.Facts(EntryKind.Assessment))
        {
            var hasBegun = fact.Outcome is EntryOutcome.Started or EntryOutcome.Completed or EntryOutcome.NoFurtherAction or null;
            if (fact.Type == EntryType.PreBirth && hasBegun && fact.Concerning.Overlaps(pregnancy))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfOnePregnancy(FamilyMember one, FamilyMember other) =>
        (one.BornOn ?? one.Person.DueOn) is { } born && (other.BornOn ?? other.Person.DueOn) is { } otherBorn && Math.Abs(born.DayNumber - otherBorn.DayNumber) <= TwinsApart;

    private static DateOnly? Due(FamilyMember child) => child.Person.DueOn ?? child.BornOn;
}
