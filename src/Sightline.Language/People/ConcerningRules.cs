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
        var people = row.About | row.Named | row.InBabies | row.BothOfFile | RolesThatCount(row);
        if (CountsGroups(row))
        {
            people |= row.InGroups;
        }

        if (row.SeenCell == SeenCell.People)
        {
            people |= row.InSeenCell;
        }

        if (IsAboutTheMother(row))
        {
            people |= family.Mother;
        }

        people |= row.Agency == AgencyKind.Housing && row.Has(EntryKind.Housing) ? moment.Home : PeopleSet.None;
        people |= Carried(row, people);
        people |= WholeFamily(row, people);
        people = row.NamesAStranger ? people : people.Or(Otherwise(row));
        people |= OfTheCaseload(row, people);

        var children = people & (moment.Children | moment.Expected);
        var onlyFather = row.ParentRoles.Any && !row.ParentRoles.Overlaps(family.Mother) && !row.Has(EntryKind.Visit) && !row.Has(EntryKind.Birth);
        if (children.Any && CallsForTheCarer(row) && !onlyFather && !IsOtherCarer(row) && !row.Told.Fostered && !IsAtSetting(row))
        {
            people |= family.ParentsOf(children, family.MothersOf) & moment.Current;
        }

        var onlyMother = (row.InRoles | row.Named).Overlaps(family.Mother) && !(row.InRoles | row.Named).Overlaps(moment.SharedFather);
        if (children.Any && people.Overlaps(family.Mother) && !onlyMother)
        {
            people |= CallsForBothParents(row) ? moment.SharedFather : PeopleSet.None;
            people |= CallsForThePartner(row) ? moment.Partner : PeopleSet.None;
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

    /// <summary>'The children' are whom a row is about where it names no child in its own cell; a patient's children at home are not.</summary>
    private static bool CountsGroups(RowReading row)
    {
        if (row.Agency == AgencyKind.Police)
        {
            return (row.Named & row.Moment.Children).Without(row.About).IsEmpty;
        }

        if ((row.About & (row.Moment.Children | row.Moment.Expected)).Any || (row.Named & row.Moment.Children).Count > 1)
        {
            return false;
        }

        var patient = row.IsMidwifery || row.Agency is AgencyKind.Gp or AgencyKind.Hospital or AgencyKind.SubstanceMisuse or AgencyKind.MentalHealth;
        return !patient || row.Has(EntryKind.Referral) || row.Has(EntryKind.Incident) || row.Has(EntryKind.Disclosure) || row.Has(EntryKind.Observation) || row.Has(EntryKind.Sharing);
    }

    /// <summary>A midwife's, a landlord's or an adult service's record without a cell for the patient is the mother's.</summary>
    private static bool IsAboutTheMother(RowReading row) =>
        row.IsMidwifery || (row.About.IsEmpty && row.IsAdultsRecord && row.Agency != AgencyKind.Police) || (row.About.IsEmpty && !row.HasAbout && row.Moment.Children.IsEmpty);

    /// <summary>Children carried then, and the newborn in a midwife's record.</summary>
    private static PeopleSet Carried(RowReading row, PeopleSet people)
    {
        var moment = row.Moment;
        if (row.IsMidwifery)
        {
            return moment.Expected.Or((people & moment.Children).Any ? PeopleSet.None : moment.Resolve(FamilyRole.NewBaby, PeopleSet.None));
        }

        if (row.Has(EntryKind.Birth))
        {
            return moment.Resolve(FamilyRole.NewBaby, PeopleSet.None);
        }

        if (row.Agency is AgencyKind.Police or AgencyKind.Housing || ((row.InSeenCell & moment.Children).Any && !row.Told.Antenatal))
        {
            return PeopleSet.None;
        }

        var ofMother = people.IsEmpty || people.Overlaps(moment.Family.Mother);
        var asked = row.Has(EntryKind.Pregnancy) || (row.Told.Pregnant && (row.About & moment.Children).IsEmpty);
        return ofMother && asked ? moment.Expected : PeopleSet.None;
    }

    /// <summary>A conference, a core group or a strategy discussion is about all the children, wherever it is written down.</summary>
    private static PeopleSet WholeFamily(RowReading row, PeopleSet people)
    {
        var moment = row.Moment;
        var children = moment.Children.Or(moment.Expected);
        var known = people & moment.Family.Core;
        if (row.Agency == AgencyKind.Housing)
        {
            return row.Has(EntryKind.Move) ? moment.Home | moment.Children : PeopleSet.None;
        }

        if ((row.About & moment.Family.Core).Any)
        {
            return row.Agency is AgencyKind.School or AgencyKind.Nursery
                && (row.Has(EntryKind.Meeting, EntryType.CoreGroup) || row.Has(EntryKind.Meeting, EntryType.StrategyDiscussion) || row.Has(EntryKind.Escalation)) ? children : PeopleSet.None;
        }

        if (row.Has(EntryKind.Meeting))
        {
            return row.IsMidwifery || row.Agency == AgencyKind.Voluntary || row.Has(EntryKind.Meeting, EntryType.Marac) || (!row.HasAbout && (row.Named & moment.Children).Any)
                || (row.IsAdultsRecord && row.Has(EntryKind.Meeting, EntryType.Professionals)) ? PeopleSet.None : children;
        }

        var service = row.Has(EntryKind.Referral) || row.Has(EntryKind.Decision) || row.Has(EntryKind.Assessment);
        return service && known.IsEmpty && row.About.IsEmpty && !row.IsAdultsRecord && row.Agency is AgencyKind.ChildrensSocialCare or AgencyKind.EarlyHelp or AgencyKind.HealthVisiting ? children : PeopleSet.None;
    }

    /// <summary>Where nobody is named at all: the family whose record it is.</summary>
    private static PeopleSet Otherwise(RowReading row)
    {
        var moment = row.Moment;
        if (row.Agency is AgencyKind.Police or AgencyKind.School or AgencyKind.Nursery)
        {
            return row.Has(EntryKind.Worker) ? moment.Children : PeopleSet.None;
        }

        if (row.Agency is AgencyKind.HealthVisiting or AgencyKind.EarlyHelp && (row.Has(EntryKind.Visit) || row.Has(EntryKind.Appointment)))
        {
            return PeopleSet.None;
        }

        var ofChildren = row.Has(EntryKind.Visit) || row.Has(EntryKind.Move) || row.Has(EntryKind.Worker) || row.Has(EntryKind.Sharing) || row.Has(EntryKind.PlanAction);
        return ofChildren ? moment.Children.Or(moment.Expected) : moment.Family.Mother;
    }

    /// <summary>A health visitor's or family support worker's visit that names no child is to the children below school age; a review is of the youngest.</summary>
    private static PeopleSet OfTheCaseload(RowReading row, PeopleSet people)
    {
        var moment = row.Moment;
        var comes = row.Has(EntryKind.Visit) || (row.Has(EntryKind.Appointment) && row.Agency == AgencyKind.HealthVisiting);
        if (!comes || row.IsMidwifery || row.Agency is not (AgencyKind.HealthVisiting or AgencyKind.EarlyHelp) || row.NamesAStranger || (row.About & moment.Children).Any || (people & moment.Family.Core).Any)
        {
            return PeopleSet.None;
        }

        var small = moment.BelowSchool();
        return row.Agency == AgencyKind.HealthVisiting && row.Told.Review && !small.Overlaps(moment.Family.Twins) ? moment.Youngest(small, 1) : small.Or(moment.AtHome);
    }

    private static bool CallsForTheCarer(RowReading row)
    {
        var daily = row.Agency is AgencyKind.School or AgencyKind.Nursery;
        foreach (var code in row.Codes)
        {
            var calls = code.Kind switch
            {
                EntryKind.Visit when code.Outcome is EntryOutcome.NoAccess => row.HasAbout && !daily,
                EntryKind.Visit or EntryKind.Contact => !daily,
                EntryKind.Decision or EntryKind.Agreement or EntryKind.Birth or EntryKind.Move => true,
                EntryKind.Referral => code.Type != EntryType.Specialist,
                EntryKind.Assessment => code.Type is not (EntryType.ChildProtectionMedical or EntryType.Viability or EntryType.YoungCarer),
                EntryKind.Meeting => code.Type is not EntryType.EarlyYearsForum && (row.Agency == AgencyKind.ChildrensSocialCare || code.Type is not (EntryType.InitialConference or EntryType.ReviewConference)),
                EntryKind.Appointment => code.Outcome == EntryOutcome.Attended && code.Type != EntryType.Immunisation,
                EntryKind.Health => code.Type == EntryType.Admission || (code.Type == EntryType.Discharge && row.Agency != AgencyKind.Other),
                EntryKind.Incident => code.Type is EntryType.Ingestion or EntryType.DomesticAbuse or EntryType.UnsafeSleep || (code.Type == EntryType.Injury && !daily),
                EntryKind.Sharing => code.Type != EntryType.Asked && row.Agency is AgencyKind.HealthVisiting or AgencyKind.Midwifery or AgencyKind.EarlyHelp,
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

    /// <summary>A child seen at school or nursery has no carer there.</summary>
    private static bool IsAtSetting(RowReading row) =>
        (row.Told.Setting || row.Told.SchoolNurse) && (row.Has(EntryKind.Appointment) || row.Has(EntryKind.Visit)) && !row.InRoles.Overlaps(row.Moment.Family.Mother) && row.Told.Absent.IsEmpty;

    private static bool CallsForBothParents(RowReading row) =>
        row.Has(EntryKind.Decision) || row.Has(EntryKind.Move) || row.Has(EntryKind.Agreement) || row.Has(EntryKind.Birth) || row.Has(EntryKind.Incident, EntryType.Ingestion)
        || (row.Has(EntryKind.Referral) && !row.Has(EntryKind.Referral, EntryType.Specialist))
        || (row.Has(EntryKind.Meeting) && !row.Has(EntryKind.Meeting, EntryType.EarlyYearsForum))
        || (row.Has(EntryKind.Assessment) && !row.Has(EntryKind.Assessment, EntryType.ChildProtectionMedical) && !row.Has(EntryKind.Assessment, EntryType.Viability));

    /// <summary>What is decided at once about the whole household.</summary>
    private static bool CallsForThePartner(RowReading row) =>
        row.Has(EntryKind.Meeting, EntryType.StrategyDiscussion) || row.Has(EntryKind.Decision, EntryType.PoliceProtection);
}
