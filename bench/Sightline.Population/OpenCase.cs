using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using static Sightline.Domain.Chronology.EntryKind;
using static Sightline.Domain.Chronology.EntryOutcome;
using static Sightline.Domain.Chronology.EntryType;

namespace Sightline.Population;

/// <summary>Work with a family that is open to social care, done as it should be: seen in time, heard, reviewed, with an advocate, a safety plan and a genogram, and actions that are done.</summary>
internal sealed class OpenCase(FamilyShape shape, Chance chance, RowWriter rows)
{
    private const AgencyKind SocialCare = AgencyKind.ChildrensSocialCare;

    private readonly string[] _everybody = [.. shape.Children, "m", .. shape.HasPartner ? new[] { "f" } : []];

    /// <summary>The practitioners who were allocated.</summary>
    public List<Practitioner> Workers { get; } = [];

    /// <summary>Writes a time in need.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="days">How long it is.</param>
    public void InNeed(DateOnly from, int days)
    {
        Begin(from, ChildInNeedOpened);
        var end = Work(from, days, visitEvery: 28, visitSpread: 7);
        Every(from.AddDays(60), end, 80, on => rows.Write(SocialCare, on, _everybody, (Meeting, ChildInNeedReview, Held)));
        Allocate(from, end);
        rows.Write(SocialCare, end, _everybody, (Decision, ChildInNeedClosed, null), (Decision, CaseClosed, null));
    }

    /// <summary>Writes a time on a plan, with a time in need after it.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="days">How long the plan is.</param>
    public void OnPlan(DateOnly from, int days)
    {
        rows.Write(SocialCare, from, _everybody, new Detail { Themes = [Theme.NeglectPhysical] }, (Meeting, InitialConference, Held), (Decision, PlanStarted, null), (Voice, EntryType.Words, null));
        rows.Write(SocialCare, from.AddDays(1), shape.Children, (Advocacy, RightsBased, Offered));
        Set(from.AddDays(2));
        var end = Work(from, days, visitEvery: 11, visitSpread: 2);
        rows.Write(SocialCare, WorkingDays.After(from, 8, Nation.EnglandAndWales), _everybody, (Meeting, CoreGroup, Held));
        Every(from.AddDays(40), end, 35, on => rows.Write(SocialCare, on, _everybody, (Meeting, CoreGroup, Held)));
        Every(from.AddDays(2), end, 150, on => rows.Write(SocialCare, on, shape.Children, (Document, SafetyPlan, Updated), (Document, Genogram, Updated)));
        Every(from.AddDays(85), end, 170, on =>
        {
            rows.Write(SocialCare, on.AddDays(-5), _everybody, (PlanAction, Done, null));
            rows.Write(SocialCare, on, _everybody, (Meeting, ReviewConference, Held), (Voice, EntryType.Words, null));
        });
        Every(from.AddDays(120), end, 400, on => rows.Write(SocialCare, on, _everybody, (Assessment, NeglectTool, Completed)));
        rows.Write(SocialCare, end, _everybody, (Meeting, ReviewConference, Held), (Decision, PlanEnded, null), (Decision, ChildInNeedOpened, null), (Voice, EntryType.Words, null));
        var closed = Work(end, 120, visitEvery: 28, visitSpread: 7);
        Allocate(from, closed);
        rows.Write(SocialCare, closed, _everybody, (Decision, ChildInNeedClosed, null), (Decision, CaseClosed, null));
    }

    private void Begin(DateOnly from, EntryType decision)
    {
        rows.Write(AgencyKind.School, from.AddDays(-30), _everybody, new Detail { Told = [new Told("childrens-social-care", from.AddDays(-30))] }, (Referral, FrontDoor, Accepted));
        rows.Write(SocialCare, from.AddDays(-29), _everybody, (Referral, FrontDoor, Accepted));
        rows.Write(SocialCare, from, _everybody, new Detail { Seen = shape.Children }, (Assessment, ChildAndFamily, Completed), (Decision, decision, null), (Voice, EntryType.Words, null));
        Set(from.AddDays(2));
    }

    // Two actions in three are for the children.
    private void Set(DateOnly on)
    {
        rows.Write(SocialCare, on, shape.Children, (PlanAction, EntryType.Set, null));
        rows.Write(SocialCare, on, shape.Children, (PlanAction, EntryType.Set, null));
        rows.Write(SocialCare, on, ["m"], (PlanAction, EntryType.Set, null));
    }

    private DateOnly Work(DateOnly from, int days, int visitEvery, int visitSpread)
    {
        var end = from.AddDays(days);
        var isHeard = true;
        for (var on = from.AddDays(chance.Between(3, 8)); on < end; on = on.AddDays(visitEvery - chance.Below(visitSpread)))
        {
            rows.Write(SocialCare, on, _everybody, new Detail { Seen = shape.Children }, isHeard ? [(EntryKind.Visit, Statutory, Completed), (Voice, EntryType.Words, null)] : [(EntryKind.Visit, Statutory, Completed)]);
            isHeard = chance.Happens(0.6) || !isHeard;
        }

        return end;
    }

    private void Allocate(DateOnly from, DateOnly to)
    {
        var change = from.AddDays(chance.Between(60, 300));
        var isChanged = change < to && chance.Happens(NationalRates.SocialWorkersLeave);
        Workers.Add(FamilyShape.Leads("w1", "social worker", SocialCare, shape.Children, from, isChanged ? change : to));
        if (isChanged)
        {
            Workers.Add(FamilyShape.Leads("w2", "social worker", SocialCare, shape.Children, change.AddDays(chance.Between(1, 20)), to));
        }
    }

    private void Every(DateOnly from, DateOnly to, int days, Action<DateOnly> write)
    {
        for (var on = from; on < to; on = on.AddDays(days - chance.Below(7)))
        {
            write(on);
        }
    }
}
