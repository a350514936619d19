using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using static Sightline.Domain.Chronology.EntryKind;
using static Sightline.Domain.Chronology.EntryOutcome;
using static Sightline.Domain.Chronology.EntryType;

namespace Sightline.Population;

/// <summary>What goes wrong in a neglectful family, along a stated course, with what must be seen of it and by when.</summary>
internal sealed class NeglectfulCourse(FamilyShape shape, Chance chance, RowWriter rows)
{
    private readonly string[] _everybody = [.. shape.Children, "m"];

    /// <summary>What must be seen.</summary>
    public List<ExpectedPattern> Truth { get; } = [];

    /// <summary>Writes a course.</summary>
    /// <param name="course">Which.</param>
    /// <param name="from">Its first day.</param>
    public void Write(Course course, DateOnly from)
    {
        switch (course)
        {
            case Course.HealthMissed:
                HealthMissed(from);
                break;
            case Course.HomeComesAndGoes:
                HomeComesAndGoes(from);
                break;
            case Course.ReferredWithoutHelp:
                ReferredWithoutHelp(from);
                break;
            case Course.PlanDrifts:
                PlanDrifts(from);
                break;
            case Course.YoungCarer:
                YoungCarer(from);
                break;
            case Course.CrisisAfterCrisis:
                CrisisAfterCrisis(from);
                break;
            default:
                break;
        }
    }

    private void HealthMissed(DateOnly from)
    {
        var youngest = new[] { shape.Children[^1] };
        EntryType[] types = [Hospital, SpeechAndLanguage, Dental, Paediatric, Hospital, Optical];
        for (var i = 0; i < types.Length; i++)
        {
            var recorded = rows.Write(AgencyKind.Hospital, from.AddDays(i * 45), youngest, new Detail { NotSeen = youngest, Themes = [Theme.NeglectMedical] }, (Appointment, types[i], WasNotBrought));
            Expect(i == 2, "was-not-brought", recorded);
            Expect(i == 4, "unmeasured-neglect", recorded.AddDays(60));
        }
    }

    private void HomeComesAndGoes(DateOnly from)
    {
        for (var i = 0; i < 7; i++)
        {
            var isBad = i % 2 == 0;
            var agency = isBad ? AgencyKind.Housing : AgencyKind.HealthVisiting;
            var detail = new Detail { Seen = shape.Children, Themes = isBad ? [Theme.NeglectPhysical, Theme.NeglectNutritional] : [] };
            var recorded = rows.Write(agency, from.AddDays(i * 50), _everybody, detail, (Visit, Routine, Completed), (Observation, HomeConditions, isBad ? Concern : Positive));
            Expect(i == 4, "yo-yo-conditions", recorded);
        }
    }

    private void ReferredWithoutHelp(DateOnly from)
    {
        for (var i = 0; i < 6; i++)
        {
            var on = from.AddDays(i * 100);
            var detail = new Detail { Themes = [Theme.NeglectPhysical, Theme.NeglectSupervision], Told = [new Told("childrens-social-care", on)] };
            rows.Write(AgencyKind.School, on, _everybody, detail, (Referral, FrontDoor, EntryOutcome.NoFurtherAction));
            var recorded = rows.Write(AgencyKind.ChildrensSocialCare, on.AddDays(2), _everybody, (Referral, FrontDoor, EntryOutcome.NoFurtherAction));
            Expect(i == 2, "repeat-referral", recorded);
        }
    }

    private void PlanDrifts(DateOnly from)
    {
        const AgencyKind SocialCare = AgencyKind.ChildrensSocialCare;
        var started = rows.Write(SocialCare, from, _everybody, new Detail { Themes = [Theme.NeglectPhysical] }, (Meeting, InitialConference, Held), (Decision, PlanStarted, null));
        Truth.Add(new ExpectedPattern("no-advocate", started.AddDays(5)));
        for (var i = 0; i < 3; i++)
        {
            rows.Write(SocialCare, from.AddDays(3), [i == 0 ? shape.Children[0] : "m"], (PlanAction, EntryType.Set, null));
        }

        Truth.Add(new ExpectedPattern("adult-focused-plan", from.AddDays(10)));
        for (var on = from.AddDays(20); on < from.AddDays(420); on = on.AddDays(chance.Between(18, 40)))
        {
            rows.Write(SocialCare, on, _everybody, new Detail { Seen = shape.Children }, (Visit, Statutory, Completed));
        }

        rows.Write(SocialCare, from.AddDays(88), _everybody, (Meeting, ReviewConference, Held), (PlanAction, SetAgain, null));
        var second = rows.Write(SocialCare, from.AddDays(265), _everybody, (Meeting, ReviewConference, Held), (PlanAction, SetAgain, null));
        Truth.Add(new ExpectedPattern("plan-drift", second));
    }

    private void YoungCarer(DateOnly from)
    {
        var carer = (string[])[shape.Children[0], .. shape.Children.Skip(1), "m"];
        for (var i = 0; i < 5; i++)
        {
            var detail = new Detail { Seen = [carer[0]], Themes = [Theme.YoungCarer, Theme.NeglectEducational] };
            var recorded = rows.Write(AgencyKind.School, from.AddDays(i * 40), carer, detail, (Attendance, EntryType.Absence, null), (Voice, EntryType.Words, null));
            Expect(i == 2, "young-carer", recorded);
        }
    }

    private void CrisisAfterCrisis(DateOnly from)
    {
        EntryType[] types = [DomesticAbuse, IntoxicatedCarer, SelfHarm, DomesticAbuse, HomeAlone];
        for (var i = 0; i < types.Length; i++)
        {
            var detail = new Detail { Themes = [Theme.DomesticAbuse, Theme.ParentalSubstanceUse] };
            var recorded = rows.Write(i % 2 == 0 ? AgencyKind.Police : AgencyKind.Hospital, from.AddDays(i * 35), _everybody, detail, (Incident, types[i], null));
            Expect(i == 2, "crises-in-isolation", recorded);
        }
    }

    private void Expect(bool isNow, string pattern, DateOnly on)
    {
        if (isNow)
        {
            Truth.Add(new ExpectedPattern(pattern, on));
        }
    }
}
