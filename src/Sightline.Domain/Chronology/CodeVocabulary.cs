namespace Sightline.Domain.Chronology;

/// <summary>Which types and outcomes go with which kind: the one vocabulary for every agency's record.</summary>
public static class CodeVocabulary
{
    private static readonly Dictionary<EntryKind, (EntryType[] Types, EntryOutcome[] Outcomes)> Words = new()
    {
        [EntryKind.Contact] = (
            [],
            [EntryOutcome.Made, EntryOutcome.NoReply]),
        [EntryKind.Visit] = (
            [EntryType.Statutory, EntryType.Routine, EntryType.Unannounced, EntryType.Joint],
            [
                EntryOutcome.Completed, EntryOutcome.NoAccess, EntryOutcome.Refused, EntryOutcome.CancelledByService,
                EntryOutcome.NotRecorded,
            ]),
        [EntryKind.Appointment] = (
            [
                EntryType.Gp, EntryType.HealthVisitor, EntryType.Midwife, EntryType.Immunisation, EntryType.DevelopmentCheck,
                EntryType.Dental, EntryType.Hospital, EntryType.MentalHealth, EntryType.SubstanceMisuse, EntryType.PainClinic,
                EntryType.SpeechAndLanguage, EntryType.Paediatric, EntryType.Optical, EntryType.ParentingSupport,
                EntryType.Probation, EntryType.Other,
            ],
            [
                EntryOutcome.Attended, EntryOutcome.WasNotBrought, EntryOutcome.DidNotAttend, EntryOutcome.CancelledByFamily,
                EntryOutcome.CancelledByService, EntryOutcome.Rearranged, EntryOutcome.Offered,
            ]),
        [EntryKind.Referral] = (
            [EntryType.FrontDoor, EntryType.EarlyHelp, EntryType.Specialist],
            [EntryOutcome.Accepted, EntryOutcome.NoFurtherAction, EntryOutcome.Signposted, EntryOutcome.NoReply]),
        [EntryKind.Assessment] = (
            [
                EntryType.EarlyHelp, EntryType.ChildAndFamily, EntryType.PreBirth, EntryType.Section47, EntryType.Viability,
                EntryType.YoungCarer, EntryType.Parenting, EntryType.NeglectTool, EntryType.DomesticAbuseRisk,
                EntryType.MentalHealth, EntryType.ChildProtectionMedical, EntryType.Other,
            ],
            [
                EntryOutcome.Requested, EntryOutcome.Started, EntryOutcome.Completed, EntryOutcome.NotCompleted,
                EntryOutcome.NoFurtherAction,
            ]),
        [EntryKind.Meeting] = (
            [
                EntryType.StrategyDiscussion, EntryType.InitialConference, EntryType.ReviewConference, EntryType.CoreGroup,
                EntryType.TeamAroundTheChild, EntryType.ChildInNeedReview, EntryType.LegalPlanning, EntryType.PloInitial,
                EntryType.PloReview, EntryType.DischargePlanning, EntryType.Professionals, EntryType.EarlyYearsForum,
                EntryType.Supervision, EntryType.MultiAgencySupervision, EntryType.Marac, EntryType.FamilyGroupConference,
                EntryType.LookedAfterReview, EntryType.OversightPanel,
            ],
            [EntryOutcome.Held, EntryOutcome.Cancelled, EntryOutcome.NotQuorate]),
        [EntryKind.Decision] = (
            [
                EntryType.EarlyHelpOpened, EntryType.EarlyHelpClosed, EntryType.ChildInNeedOpened, EntryType.ChildInNeedClosed,
                EntryType.PlanStarted, EntryType.PlanEnded, EntryType.PloStarted, EntryType.PloEnded,
                EntryType.ProceedingsIssued, EntryType.Accommodated, EntryType.PoliceProtection, EntryType.ThresholdNotMet,
                EntryType.CaseClosed, EntryType.TransferredOut, EntryType.TransferredIn, EntryType.LookedAfterEnded,
                EntryType.ReturnedHome, EntryType.InterimCareOrder, EntryType.CareOrder, EntryType.EmergencyProtectionOrder,
                EntryType.SupervisionOrder, EntryType.NoFurtherAction,
            ],
            []),
        [EntryKind.Incident] = (
            [
                EntryType.DomesticAbuse, EntryType.Injury, EntryType.Ingestion, EntryType.SelfHarm, EntryType.Missing,
                EntryType.Offence, EntryType.IntoxicatedCarer, EntryType.UnsafeSleep, EntryType.HomeAlone, EntryType.Violence,
                EntryType.Exploitation, EntryType.Apnoea,
            ],
            []),
        [EntryKind.Observation] = (
            [
                EntryType.HomeConditions, EntryType.Presentation, EntryType.Behaviour, EntryType.Supervision,
                EntryType.CarerPresentation, EntryType.FoodOrWarmth, EntryType.Development, EntryType.Relationship,
            ],
            [EntryOutcome.Concern, EntryOutcome.Neutral, EntryOutcome.Positive]),
        [EntryKind.Voice] = (
            [EntryType.Words, EntryType.Behaviour, EntryType.Advocate],
            []),
        [EntryKind.Disclosure] = (
            [EntryType.ByChild, EntryType.ByParent, EntryType.ByRelative, EntryType.ByOther, EntryType.Anonymous],
            []),
        [EntryKind.Sharing] = (
            [EntryType.Told, EntryType.Asked],
            [EntryOutcome.Acknowledged, EntryOutcome.Unanswered]),
        [EntryKind.Attendance] = (
            [EntryType.Figure, EntryType.Late, EntryType.Absence, EntryType.Excluded, EntryType.OffRoll],
            []),
        [EntryKind.Health] = (
            [
                EntryType.Diagnosis, EntryType.ImmunisationMissed, EntryType.Registration, EntryType.Admission,
                EntryType.Discharge,
            ],
            []),
        [EntryKind.Medication] = (
            [
                EntryType.RequestedEarly, EntryType.ReportedLost, EntryType.Altered, EntryType.Reviewed, EntryType.Reduced,
                EntryType.Prescribed,
            ],
            []),
        [EntryKind.SubstanceUse] = (
            [EntryType.Admitted, EntryType.Suspected, EntryType.TestPositive, EntryType.TestNegative],
            []),
        [EntryKind.Pregnancy] = (
            [EntryType.Known, EntryType.BookedLate, EntryType.Booked],
            []),
        [EntryKind.Birth] = (
            [],
            []),
        [EntryKind.Move] = (
            [EntryType.Planned, EntryType.Abrupt, EntryType.Eviction, EntryType.Temporary, EntryType.CrossBorder],
            []),
        [EntryKind.Stay] = (
            [EntryType.Relative, EntryType.Friend, EntryType.Foster, EntryType.Other],
            []),
        [EntryKind.Worker] = (
            [EntryType.Allocated, EntryType.Ended, EntryType.Absent, EntryType.Covered, EntryType.Unallocated],
            []),
        [EntryKind.PlanAction] = (
            [EntryType.Set, EntryType.Done, EntryType.NotDone, EntryType.SetAgain],
            []),
        [EntryKind.Agreement] = (
            [EntryType.Made, EntryType.Kept, EntryType.Broken],
            []),
        [EntryKind.Escalation] = (
            [EntryType.Raised, EntryType.Resolved, EntryType.Unresolved],
            []),
        [EntryKind.Housing] = (
            [EntryType.Arrears, EntryType.EvictionNotice, EntryType.Repair, EntryType.Other],
            []),
        [EntryKind.Document] = (
            [EntryType.SafetyPlan, EntryType.Genogram, EntryType.Chronology, EntryType.CourtStatement],
            [EntryOutcome.Made, EntryOutcome.Updated]),
        [EntryKind.Advocacy] = (
            [
                EntryType.Instructed, EntryType.RightsBased, EntryType.PersonCentred, EntryType.WatchingBrief,
                EntryType.WitnessObserver,
            ],
            [EntryOutcome.Offered, EntryOutcome.Declined, EntryOutcome.TakenUp]),
        [EntryKind.Other] = (
            [],
            []),
    };

    /// <summary>The types that a kind may have.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The types; none where the kind has no types.</returns>
    public static IReadOnlyList<EntryType> TypesOf(EntryKind kind) => Words[kind].Types;

    /// <summary>The outcomes that a kind may have.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The outcomes; none where the kind has none.</returns>
    public static IReadOnlyList<EntryOutcome> OutcomesOf(EntryKind kind) => Words[kind].Outcomes;

    /// <summary>Whether a code uses only words that go together. A type or an outcome may always be absent.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where the vocabulary has it.</returns>
    public static bool Has(EntryCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var (types, outcomes) = Words[code.Kind];
        return (code.Type is null || types.Contains(code.Type.Value)) && (code.Outcome is null || outcomes.Contains(code.Outcome.Value));
    }
}
