using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Language.People;

/// <summary>Which children a professional saw, told apart from those who are only spoken of.</summary>
internal static class SeenRules
{
    /// <summary>Decides.</summary>
    /// <returns>Children seen, seen without a carer, and not seen.</returns>
    public static (PeopleSet Seen, PeopleSet Alone, PeopleSet NotSeen) Read(RowReading row, PeopleSet concerning)
    {
        var moment = row.Moment;
        var children = moment.Born & moment.Family.Subjects;
        var about = (row.About | row.BothOfFile) & children;
        var told = row.Told;
        var notSeen = OnlyPassesOn(row) ? PeopleSet.None : (told.NotSeen | (row.Has(EntryKind.Visit) ? told.AsleepUnseen : PeopleSet.None) | SaidNo(row, about, concerning & children)) & children;
        if (IsMissed(row))
        {
            // 'No answer. Kit seen in the street.'
            var met = (told.Seen | (row.SeenCell == SeenCell.People ? row.InSeenCell : PeopleSet.None)) & children;
            return (met, PeopleSet.None, notSeen.Or(Missed(row, about, concerning & children)).Without(met));
        }

        var seen = row.SeenCell switch
        {
            SeenCell.Yes => about.Or(told.Present & children).Or((concerning & children).IsOne || row.Agency is AgencyKind.HealthVisiting or AgencyKind.EarlyHelp ? concerning & children : PeopleSet.None) | AlsoThere(row, children),
            SeenCell.People => row.InSeenCell & children,
            SeenCell.No => told.Seen & children,
            SeenCell.Blank => row.Has(EntryKind.Visit, EntryOutcome.Completed) ? (told.Seen | (told.Present & row.Named)) & children : OnlyPassesOn(row) ? PeopleSet.None : told.Seen & children,
            _ when row.Present.Any && !row.Has(EntryKind.Meeting) => (row.Present | told.Seen) & children,
            _ => Unasked(row, about, children),
        };
        seen = seen.Without(notSeen).Without(told.Absent.Without(told.Seen).Without(row.Agency == AgencyKind.Police ? told.Upstairs : PeopleSet.None).Without(row.SeenCell == SeenCell.People ? row.InSeenCell : PeopleSet.None));
        var alone = row.SeenCellAlone || told.Alone || told.EachAlone || IsWithoutCarer(row, seen) ? seen & about.Or(seen) : PeopleSet.None;
        return (seen, alone.Count <= 2 || row.SeenCellAlone || told.EachAlone ? alone : PeopleSet.None, notSeen.Without(seen));
    }

    private static PeopleSet AlsoThere(RowReading row, PeopleSet children) =>
        row.Has(EntryKind.Visit) ? (row.Told.Present | row.Told.Seen) & children : row.Told.Seen & children;

    /// <summary>Nobody let the worker in, or the child was not brought.</summary>
    private static bool IsMissed(RowReading row)
    {
        if (row.Has(EntryKind.Visit, EntryOutcome.NoAccess) || row.Has(EntryKind.Visit, EntryOutcome.Refused) || row.Has(EntryKind.Appointment, EntryOutcome.WasNotBrought)
            || (row.Has(EntryKind.Appointment, EntryOutcome.CancelledByFamily) && row.SeenCell is SeenCell.No or SeenCell.Blank))
        {
            return true;
        }

        return row.Has(EntryKind.Attendance, EntryType.Absence) && row.SeenCell is SeenCell.None or SeenCell.No && row.Agency is AgencyKind.School or AgencyKind.Nursery;
    }

    private static PeopleSet Missed(RowReading row, PeopleSet about, PeopleSet concerning)
    {
        if (row.Has(EntryKind.Attendance, EntryType.Absence) && row.Told.Call && row.Has(EntryKind.Contact))
        {
            return PeopleSet.None;
        }

        return row.Agency is AgencyKind.Housing or AgencyKind.Police ? about
            : row.Agency == AgencyKind.Midwifery ? about.Or(row.Moment.Resolve(FamilyRole.NewBaby, PeopleSet.None) & row.Moment.Born & concerning)
            : about.Or(concerning);
    }

    /// <summary>Where the record has no cell for who was seen, the kind of contact says who was there.</summary>
    private static PeopleSet Unasked(RowReading row, PeopleSet about, PeopleSet children)
    {
        var told = row.Told;
        var seen = told.Seen & children;
        var daily = row.Agency is AgencyKind.School or AgencyKind.Nursery;
        var there = told.Present & children & (daily ? row.Named : children);
        var infant = row.IsMidwifery && row.Moment.Expected.IsEmpty ? row.Moment.Resolve(FamilyRole.NewBaby, PeopleSet.None) & children : PeopleSet.None;
        if (daily ? row.Has(EntryKind.Referral) && !row.Has(EntryKind.Voice) && !row.Has(EntryKind.Disclosure) : OnlyPassesOn(row))
        {
            return PeopleSet.None;
        }

        // Where the file has no cell for whom it is about, those who are named as there.
        var unnamed = row.HasAbout || row.IsAdultsRecord || told.Call ? PeopleSet.None : there;
        var health = row.Agency is AgencyKind.Hospital or AgencyKind.HealthVisiting or AgencyKind.Gp or AgencyKind.Midwifery;
        foreach (var code in row.Codes)
        {
            seen |= code.Kind switch
            {
                EntryKind.Visit when (told.Seen & children).Any => PeopleSet.None, // The words say who was seen.
                EntryKind.Visit when code.Outcome == EntryOutcome.Completed => daily ? PeopleSet.None : about | there | infant,
                EntryKind.Appointment when code.Outcome == EntryOutcome.Attended => told.Remote ? PeopleSet.None : about | infant | (about.IsEmpty ? (told.Brought & children).Or(unnamed) : PeopleSet.None),
                EntryKind.Birth => row.Agency is AgencyKind.ChildrensSocialCare or AgencyKind.Gp && row.About.IsEmpty ? PeopleSet.None : (about.Or(row.Moment.Resolve(FamilyRole.NewBaby, PeopleSet.None)) & children),
                EntryKind.Assessment when code.Type == EntryType.ChildProtectionMedical => about,
                EntryKind.Health when code.Type is EntryType.Admission or EntryType.Discharge => health ? about.Or(there).Or(infant) : PeopleSet.None,
                EntryKind.Incident when row.Agency == AgencyKind.Police => MetByPolice(row, code) ? about : IsAtTheHome(row, code) ? there | (told.Upstairs & children) : PeopleSet.None,
                EntryKind.Incident => daily || row.Agency is AgencyKind.Hospital or AgencyKind.Gp ? about : PeopleSet.None,
                EntryKind.Attendance => daily && (code.Type is EntryType.Late or EntryType.Excluded || (code.Type == EntryType.Figure && row.IsPeriod)) ? about : PeopleSet.None,
                EntryKind.Observation => code.Type is EntryType.HomeConditions ? there : about | (daily ? there : unnamed),
                EntryKind.Voice => row.Has(EntryKind.Meeting) || code.Type == EntryType.Advocate ? PeopleSet.None : about.Or(unnamed),
                EntryKind.Disclosure => daily && code.Type == EntryType.ByChild ? about : PeopleSet.None,
                EntryKind.Contact or EntryKind.Other => daily && !told.Call && !told.Gathering ? about | there : PeopleSet.None,
                _ => PeopleSet.None,
            };
        }

        return seen;
    }

    /// <summary>A child whom police arrest, stop, or find.</summary>
    private static bool MetByPolice(RowReading row, EntryCode code) => !row.Told.Intelligence && code.Type switch
    {
        EntryType.Missing or EntryType.Exploitation => row.Told.Found,
        EntryType.Offence or EntryType.Violence or EntryType.HomeAlone => true,
        _ => false,
    };

    /// <summary>Officers who come to an argument or to children on their own meet those who are there.</summary>
    private static bool IsAtTheHome(RowReading row, EntryCode code) => !row.Told.Intelligence && code.Type is EntryType.DomesticAbuse or EntryType.HomeAlone;

    /// <summary>'N' in the cell for who was seen, of a contact that took place.</summary>
    private static PeopleSet SaidNo(RowReading row, PeopleSet about, PeopleSet concerning)
    {
        if (row.SeenCell != SeenCell.No)
        {
            return PeopleSet.None;
        }

        var came = row.Has(EntryKind.Visit, EntryOutcome.Completed) || row.Has(EntryKind.Appointment, EntryOutcome.Attended);
        return came ? about.Or(concerning) : row.Has(EntryKind.Contact) && (!row.Told.Call || row.Told.Video) ? about : PeopleSet.None;
    }

    /// <summary>A row that only passes on what others know, or decides: nobody is seen in it.</summary>
    private static bool OnlyPassesOn(RowReading row)
    {
        foreach (var code in row.Codes)
        {
            if (code.Kind is not (EntryKind.Sharing or EntryKind.Worker or EntryKind.Decision or EntryKind.PlanAction or EntryKind.Escalation) && !(code.Kind == EntryKind.Referral && row.Agency != AgencyKind.Police))
            {
                return false;
            }
        }

        return row.Codes.Count > 0 && row.Agency != AgencyKind.Police;
    }

    /// <summary>A visiting therapist, a youth justice worker, a mentor or a school nurse sees a child without a carer.</summary>
    private static bool IsWithoutCarer(RowReading row, PeopleSet seen)
    {
        var daily = row.Agency is AgencyKind.School or AgencyKind.Nursery;
        var grownUps = (row.InRoles | row.Named | row.Present | row.InSeenCell).Without(row.Moment.Family.Subjects).Any || row.Told.Fostered;
        if (daily)
        {
            // What a mentor or a counsellor hears of a parent is still heard without one.
            return seen.IsOne && (row.Told.Session || row.IsCounsellor) && !row.Told.Call;
        }

        var attended = row.Has(EntryKind.Appointment, EntryOutcome.Attended);
        return !grownUps && attended && (row.Told.Setting || row.Agency == AgencyKind.YouthOffending || (row.Told.SchoolNurse && seen.IsOne));
    }
}
