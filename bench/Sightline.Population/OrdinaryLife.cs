using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using static Sightline.Domain.Chronology.EntryKind;
using static Sightline.Domain.Chronology.EntryOutcome;
using static Sightline.Domain.Chronology.EntryType;

namespace Sightline.Population;

/// <summary>What every family's record holds: a baby's checks and immunisations, the doctor and the dentist, nursery and school, a move, a call.</summary>
internal sealed class OrdinaryLife(FamilyShape shape, Chance chance, RowWriter rows)
{
    private static readonly int[] ImmunisedAtWeeks = [8, 12, 16, 53, 174];

    /// <summary>Writes three years of it.</summary>
    public void Write()
    {
        for (var child = 0; child < shape.Children.Length; child++)
        {
            HealthVisitor(child);
            Immunisations(child);
            Doctor(child);
            School(child);
        }

        Home();
    }

    private static bool IsWithin(DateOnly on) => on >= FamilyShape.First && on <= FamilyShape.Last;

    private void HealthVisitor(int child)
    {
        var born = shape.Born[child];
        Visit(child, born.AddDays(chance.Happens(NationalRates.NewBirthVisitInTime) ? chance.Between(10, 14) : chance.Between(15, 25)));
        Visit(child, born.AddDays(chance.Between(42, 60)));
        Review(child, born.AddDays(chance.Between(330, 400)), NationalRates.OneYearReview);
        Review(child, born.AddDays(chance.Between(740, 880)), NationalRates.TwoYearReview);
    }

    private void Visit(int child, DateOnly on)
    {
        if (IsWithin(on))
        {
            rows.Write(AgencyKind.HealthVisiting, on, [shape.Children[child], "m"], new Detail { Seen = [shape.Children[child]] }, (EntryKind.Visit, Routine, Completed), (Observation, HomeConditions, Positive));
        }
    }

    private void Review(int child, DateOnly on, double share)
    {
        if (IsWithin(on))
        {
            Appointment(AgencyKind.HealthVisiting, child, on, DevelopmentCheck, share);
        }
    }

    private void Immunisations(int child)
    {
        foreach (var weeks in ImmunisedAtWeeks)
        {
            var on = shape.Born[child].AddDays((weeks * 7) + chance.Below(14));
            if (IsWithin(on))
            {
                Appointment(AgencyKind.Gp, child, on, Immunisation, NationalRates.Immunised);
            }
        }
    }

    // One that is missed is most often kept a few weeks later.
    private void Appointment(AgencyKind agency, int child, DateOnly on, EntryType type, double kept)
    {
        var about = new[] { shape.Children[child] };
        if (!chance.Happens(kept))
        {
            rows.Write(agency, on, about, new Detail { NotSeen = about, Themes = [Theme.NeglectMedical] }, (EntryKind.Appointment, type, WasNotBrought));
            on = on.AddDays(chance.Between(21, 50));
            if (!chance.Happens(0.85) || !IsWithin(on))
            {
                return;
            }
        }

        rows.Write(agency, on, about, new Detail { Seen = about }, (EntryKind.Appointment, type, Attended));
    }

    private void Doctor(int child)
    {
        for (var on = FamilyShape.First.AddDays(chance.Below(200)); IsWithin(on); on = on.AddDays(chance.Between(60, 330)))
        {
            if (shape.Born[child] < on)
            {
                Appointment(AgencyKind.Gp, child, on, Gp, 1 - NationalRates.NotBrought);
            }
        }

        for (var on = FamilyShape.First.AddDays(chance.Below(240)); IsWithin(on); on = on.AddDays(chance.Between(170, 420)))
        {
            if (shape.Months(child, on) > 30)
            {
                Appointment(AgencyKind.Other, child, on, Dental, 1 - NationalRates.NotBrought);
            }
        }

        for (var on = FamilyShape.First.AddDays(chance.Below(900)); IsWithin(on) && chance.Happens(0.5); on = on.AddDays(chance.Between(200, 900)))
        {
            if (shape.Months(child, on) > 14)
            {
                rows.Write(AgencyKind.Hospital, on, [shape.Children[child]], new Detail { Seen = [shape.Children[child]] }, (EntryKind.Appointment, Hospital, Attended), (Incident, Injury, null));
            }
        }
    }

    // Nursery from three, school from about five: a figure each term, an evening for parents, a late now and then.
    private void School(int child)
    {
        var isOften = chance.Happens(NationalRates.PersistentlyAbsent);
        var about = new[] { shape.Children[child] };
        for (var term = SchoolTerms.EndOf(FamilyShape.First); IsWithin(term); term = SchoolTerms.EndOf(term.AddDays(1)))
        {
            var on = term.Month is 8 ? term.AddDays(-40) : term.AddDays(-10);
            var agency = shape.Months(child, on) >= 57 ? AgencyKind.School : AgencyKind.Nursery;
            if (shape.Months(child, on) is < 36 or > 192)
            {
                continue;
            }

            var figure = isOften ? chance.Between(80, 91) : Math.Min(100, NationalRates.OrdinaryAttendance + chance.Between(-3, 4));
            rows.Write(agency, on, about, new Detail { Seen = about, Figure = new AttendanceFigure(figure, new Dictionary<string, decimal>(StringComparer.Ordinal)) }, (Attendance, Figure, null));
            rows.Write(agency, on.AddDays(-chance.Between(30, 60)), about, new Detail { Seen = about }, (Observation, Presentation, chance.Happens(0.95) ? Positive : Neutral));
            for (var late = chance.Below(isOften ? 4 : 2); late > 0; late--)
            {
                rows.Write(agency, on.AddDays(-chance.Between(5, 60)), about, new Detail { Seen = about }, (Attendance, Late, null));
            }
        }
    }

    private void Home()
    {
        for (var year = FamilyShape.First; IsWithin(year); year = year.AddYears(1))
        {
            var everybody = (string[])[.. shape.Children, "m"];
            rows.Write(AgencyKind.Gp, year.AddDays(chance.Below(350)), ["m"], (EntryKind.Appointment, Gp, Attended));
            if (chance.Happens(NationalRates.Move))
            {
                rows.Write(AgencyKind.Housing, year.AddDays(chance.Below(350)), everybody, (EntryKind.Move, Planned, null));
            }

            if (chance.Happens(NationalRates.PoliceCalled))
            {
                var on = year.AddDays(chance.Below(350));
                rows.Write(AgencyKind.Police, on, shape.HasPartner ? ["m", "f"] : ["m"], new Detail { Themes = [Theme.DomesticAbuse], Told = [new Told("childrens-social-care", on.AddDays(1))] }, (Incident, DomesticAbuse, null));
            }

            for (var child = 0; child < shape.Children.Length; child++)
            {
                if (chance.Happens(NationalRates.ReferralsPer10000 / 10_000 * NationalRates.NoFurtherAction))
                {
                    Referred(year.AddDays(chance.Below(350)), everybody);
                }
            }
        }
    }

    private void Referred(DateOnly on, string[] everybody)
    {
        rows.Write(AgencyKind.School, on, everybody, new Detail { Told = [new Told("childrens-social-care", on)] }, (Referral, FrontDoor, EntryOutcome.NoFurtherAction));
        rows.Write(AgencyKind.ChildrensSocialCare, on.AddDays(1), everybody, (Referral, FrontDoor, EntryOutcome.NoFurtherAction));
    }
}
