using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Language.People;

/// <summary>Whom a row is about, beyond those whom it names: the carer of a visited child, the child that is carried, the family at a conference.</summary>
internal static class ConcerningRules
{
    /// <summary>Decides.</summary>
    public static PeopleSet Read(RowReading row)
    {
        var moment = row.Moment;
        var family = moment.Family;
        var people = row.About | row.Named | RolesThatCount(row);
        var childInAbout = (row.About & (moment.Children | moment.Expected)).Any;
        if (!childInAbout)
        {
            people |= row.InGroups;
        }

        if (row.SeenCell == SeenCell.People)
        {
            people |= row.InSeenCell;
        }

        if (IsAboutTheMother(row, people))
        {
            people |= family.Mother;
        }

        people |= Carried(row, people);
        if (IsFamilyMatter(row))
        {
            people |= WholeFamily(row, people);
        }

        var children = people & (moment.Children | moment.Expected);
        if (children.Any && CallsForTheCarer(row) && !IsOtherCarer(row))
        {
            people |= family.ParentsOf(children, family.MothersOf) & moment.Current;
        }

        if (children.Any && CallsForBothParents(row) && people.Overlaps(family.Mother))
        {
            people |= moment.SharedFather;
        }

        return people;
    }

    private static PeopleSet RolesThatCount(RowReading row) =>
        IsPassedOver(row) ? row.InRoles.Without(row.ParentRoles) : row.InRoles;

    /// <summary>In a school's or nursery's daily notes a parent at the door is not whom the note is about.</summary>
    private static bool IsPassedOver(RowReading row) =>
        row.Agency is AgencyKind.School or AgencyKind.Nursery
        && !row.Has(EntryKind.Contact) && !row.Has(EntryKind.Meeting) && !row.Has(EntryKind.Voice) && !row.Has(EntryKind.Incident) && !row.Has(EntryKind.Disclosure)
        && !row.Has(EntryKind.Sharing) && !row.Has(EntryKind.Referral) && !row.Has(EntryKind.Visit) && !row.Has(EntryKind.Move) && !row.Has(EntryKind.SubstanceUse);

    /// <summary>A midwife's, a landlord's or an adult service's record without a cell for the patient is the mother's.</summary>
    private static bool IsAboutTheMother(RowReading row, PeopleSet people) =>
        row.Agency == AgencyKind.Midwifery || (row.About.IsEmpty && row.Agency is AgencyKind.Housing or AgencyKind.Voluntary or AgencyKind.SubstanceMisuse or AgencyKind.MentalHealth or AgencyKind.Probation)
        || (row.About.IsEmpty && people.IsEmpty && row.Agency is not (AgencyKind.Police or AgencyKind.School or AgencyKind.Nursery) && row.Has(EntryKind.Pregnancy))
        || (row.About.IsEmpty && !row.HasAbout && row.Moment.Children.IsEmpty);

    /// <summary>Children carried then, and the newborn in a midwife's record.</summary>
    private static PeopleSet Carried(RowReading row, PeopleSet people)
    {
        var moment = row.Moment;
        if (row.Agency == AgencyKind.Midwifery)
        {
            return moment.Expected.Or((people & moment.Children).Any ? PeopleSet.None : moment.Resolve(FamilyRole.NewBaby, PeopleSet.None));
        }

        if (row.Has(EntryKind.Birth))
        {
            return moment.Resolve(FamilyRole.NewBaby, PeopleSet.None);
        }

        var ofMother = people.IsEmpty || people.Overlaps(moment.Family.Mother);
        var asked = row.Has(EntryKind.Pregnancy) || (row.Told.Pregnant && (row.About & moment.Children).IsEmpty);
        return ofMother && asked ? moment.Expected : PeopleSet.None;
    }

    /// <summary>A conference, a core group or a strategy discussion is about all the children, wherever it is written down.</summary>
    private static bool IsFamilyMatter(RowReading row)
    {
        if ((row.About & row.Moment.Family.Core).Any && row.Agency is not (AgencyKind.School or AgencyKind.Nursery))
        {
            return false;
        }

        if (row.About.Any && (row.About & row.Moment.Family.Core).Any)
        {
            return row.Has(EntryKind.Meeting, EntryType.CoreGroup) || row.Has(EntryKind.Meeting, EntryType.StrategyDiscussion) || row.Has(EntryKind.Escalation);
        }

        return row.Has(EntryKind.Meeting) && !row.Has(EntryKind.Meeting, EntryType.Marac) && row.Agency is not (AgencyKind.Midwifery or AgencyKind.Voluntary)
            || (row.About.IsEmpty && (row.Has(EntryKind.Referral) || row.Has(EntryKind.Decision) || row.Has(EntryKind.Assessment)) && row.Agency is AgencyKind.ChildrensSocialCare or AgencyKind.EarlyHelp or AgencyKind.HealthVisiting);
    }

    private static PeopleSet WholeFamily(RowReading row, PeopleSet people) =>
        (people & row.Moment.Children).Any && !row.Has(EntryKind.Meeting) ? PeopleSet.None : row.Moment.Children.Or(row.Moment.Expected);

    private static bool CallsForTheCarer(RowReading row)
    {
        var daily = row.Agency is AgencyKind.School or AgencyKind.Nursery;
        foreach (var code in row.Codes)
        {
            var calls = code.Kind switch
            {
                EntryKind.Visit => !daily,
                EntryKind.Referral or EntryKind.Decision or EntryKind.Agreement or EntryKind.Birth or EntryKind.Move => true,
                EntryKind.Contact => !daily,
                EntryKind.Assessment => code.Type is not (EntryType.ChildProtectionMedical or EntryType.Viability or EntryType.YoungCarer),
                EntryKind.Meeting => code.Type is not EntryType.EarlyYearsForum,
                EntryKind.Appointment => code.Outcome == EntryOutcome.Attended && code.Type != EntryType.Immunisation,
                EntryKind.Health => code.Type is EntryType.Admission or EntryType.Discharge,
                EntryKind.Incident => code.Type is EntryType.Ingestion or EntryType.DomesticAbuse or EntryType.UnsafeSleep or EntryType.Injury && !daily,
                _ => false,
            };
            if (calls)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Brought by dad', 'attended with gran': the carer there was somebody else.</summary>
    private static bool IsOtherCarer(RowReading row) =>
        row.Has(EntryKind.Appointment, EntryOutcome.Attended)
        && (row.InRoles | row.Named).Without(row.Moment.Family.Subjects).Any
        && !(row.InRoles | row.Named).Overlaps(row.Moment.Family.Mother);

    private static bool CallsForBothParents(RowReading row) =>
        row.Has(EntryKind.Referral) || row.Has(EntryKind.Decision) || row.Has(EntryKind.Move) || row.Has(EntryKind.Agreement)
        || (row.Has(EntryKind.Meeting) && !row.Has(EntryKind.Meeting, EntryType.EarlyYearsForum))
        || (row.Has(EntryKind.Assessment) && !row.Has(EntryKind.Assessment, EntryType.ChildProtectionMedical) && !row.Has(EntryKind.Assessment, EntryType.Viability));
}
