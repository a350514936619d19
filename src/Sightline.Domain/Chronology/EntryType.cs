namespace Sightline.Domain.Chronology;

/// <summary>The type of an entry within its kind. Which types go with which kind, <see cref="CodeVocabulary"/> says.</summary>
public enum EntryType
{
    /// <summary>Abrupt (of: move).</summary>
    Abrupt,
    /// <summary>Absence (of: attendance).</summary>
    Absence,
    /// <summary>Absent (of: worker).</summary>
    Absent,
    /// <summary>Accommodated (of: decision).</summary>
    Accommodated,
    /// <summary>Admission (of: health).</summary>
    Admission,
    /// <summary>Admitted (of: substance use).</summary>
    Admitted,
    /// <summary>Advocate (of: voice).</summary>
    Advocate,
    /// <summary>Allocated (of: worker).</summary>
    Allocated,
    /// <summary>Altered (of: medication).</summary>
    Altered,
    /// <summary>Anonymous (of: disclosure).</summary>
    Anonymous,
    /// <summary>Apnoea (of: incident).</summary>
    Apnoea,
    /// <summary>Arrears (of: housing).</summary>
    Arrears,
    /// <summary>Asked (of: sharing).</summary>
    Asked,
    /// <summary>Behaviour (of: observation, voice).</summary>
    Behaviour,
    /// <summary>Booked (of: pregnancy).</summary>
    Booked,
    /// <summary>Booked late (of: pregnancy).</summary>
    BookedLate,
    /// <summary>Broken (of: agreement).</summary>
    Broken,
    /// <summary>By child (of: disclosure).</summary>
    ByChild,
    /// <summary>By other (of: disclosure).</summary>
    ByOther,
    /// <summary>By parent (of: disclosure).</summary>
    ByParent,
    /// <summary>By relative (of: disclosure).</summary>
    ByRelative,
    /// <summary>Care order (of: decision).</summary>
    CareOrder,
    /// <summary>Carer presentation (of: observation).</summary>
    CarerPresentation,
    /// <summary>Case closed (of: decision).</summary>
    CaseClosed,
    /// <summary>Child and family (of: assessment).</summary>
    ChildAndFamily,
    /// <summary>Child in need closed (of: decision).</summary>
    ChildInNeedClosed,
    /// <summary>Child in need opened (of: decision).</summary>
    ChildInNeedOpened,
    /// <summary>Child in need review (of: meeting).</summary>
    ChildInNeedReview,
    /// <summary>Child protection medical (of: assessment).</summary>
    ChildProtectionMedical,
    /// <summary>Chronology (of: document).</summary>
    Chronology,
    /// <summary>Core group (of: meeting).</summary>
    CoreGroup,
    /// <summary>Court statement (of: document).</summary>
    CourtStatement,
    /// <summary>Covered (of: worker).</summary>
    Covered,
    /// <summary>Cross border (of: move).</summary>
    CrossBorder,
    /// <summary>Dental (of: appointment).</summary>
    Dental,
    /// <summary>Development (of: observation).</summary>
    Development,
    /// <summary>Development check (of: appointment).</summary>
    DevelopmentCheck,
    /// <summary>Diagnosis (of: health).</summary>
    Diagnosis,
    /// <summary>Discharge (of: health).</summary>
    Discharge,
    /// <summary>Discharge planning (of: meeting).</summary>
    DischargePlanning,
    /// <summary>Domestic abuse (of: incident).</summary>
    DomesticAbuse,
    /// <summary>Domestic abuse risk (of: assessment).</summary>
    DomesticAbuseRisk,
    /// <summary>Done (of: plan action).</summary>
    Done,
    /// <summary>Early help (of: referral, assessment).</summary>
    EarlyHelp,
    /// <summary>Early help closed (of: decision).</summary>
    EarlyHelpClosed,
    /// <summary>Early help opened (of: decision).</summary>
    EarlyHelpOpened,
    /// <summary>Early years forum (of: meeting).</summary>
    EarlyYearsForum,
    /// <summary>Emergency protection order (of: decision).</summary>
    EmergencyProtectionOrder,
    /// <summary>Ended (of: worker).</summary>
    Ended,
    /// <summary>Eviction (of: move).</summary>
    Eviction,
    /// <summary>Eviction notice (of: housing).</summary>
    EvictionNotice,
    /// <summary>Excluded (of: attendance).</summary>
    Excluded,
    /// <summary>Exploitation (of: incident).</summary>
    Exploitation,
    /// <summary>Family group conference (of: meeting).</summary>
    FamilyGroupConference,
    /// <summary>Figure (of: attendance).</summary>
    Figure,
    /// <summary>Food or warmth (of: observation).</summary>
    FoodOrWarmth,
    /// <summary>Foster (of: stay).</summary>
    Foster,
    /// <summary>Friend (of: stay).</summary>
    Friend,
    /// <summary>Front door (of: referral).</summary>
    FrontDoor,
    /// <summary>Genogram (of: document).</summary>
    Genogram,
    /// <summary>Gp (of: appointment).</summary>
    Gp,
    /// <summary>Health visitor (of: appointment).</summary>
    HealthVisitor,
    /// <summary>Home alone (of: incident).</summary>
    HomeAlone,
    /// <summary>Home conditions (of: observation).</summary>
    HomeConditions,
    /// <summary>Hospital (of: appointment).</summary>
    Hospital,
    /// <summary>Immunisation (of: appointment).</summary>
    Immunisation,
    /// <summary>Immunisation missed (of: health).</summary>
    ImmunisationMissed,
    /// <summary>Ingestion (of: incident).</summary>
    Ingestion,
    /// <summary>Initial conference (of: meeting).</summary>
    InitialConference,
    /// <summary>Injury (of: incident).</summary>
    Injury,
    /// <summary>Instructed (of: advocacy).</summary>
    Instructed,
    /// <summary>Interim care order (of: decision).</summary>
    InterimCareOrder,
    /// <summary>Intoxicated carer (of: incident).</summary>
    IntoxicatedCarer,
    /// <summary>Joint (of: visit).</summary>
    Joint,
    /// <summary>Kept (of: agreement).</summary>
    Kept,
    /// <summary>Known (of: pregnancy).</summary>
    Known,
    /// <summary>Late (of: attendance).</summary>
    Late,
    /// <summary>Legal planning (of: meeting).</summary>
    LegalPlanning,
    /// <summary>Looked after ended (of: decision).</summary>
    LookedAfterEnded,
    /// <summary>Looked after review (of: meeting).</summary>
    LookedAfterReview,
    /// <summary>Made (of: agreement).</summary>
    Made,
    /// <summary>Marac (of: meeting).</summary>
    Marac,
    /// <summary>Mental health (of: appointment, assessment).</summary>
    MentalHealth,
    /// <summary>Midwife (of: appointment).</summary>
    Midwife,
    /// <summary>Missing (of: incident).</summary>
    Missing,
    /// <summary>Multi agency supervision (of: meeting).</summary>
    MultiAgencySupervision,
    /// <summary>Neglect tool (of: assessment).</summary>
    NeglectTool,
    /// <summary>No further action (of: decision).</summary>
    NoFurtherAction,
    /// <summary>Not done (of: plan action).</summary>
    NotDone,
    /// <summary>Off roll (of: attendance).</summary>
    OffRoll,
    /// <summary>Offence (of: incident).</summary>
    Offence,
    /// <summary>Optical (of: appointment).</summary>
    Optical,
    /// <summary>Other (of: appointment, assessment, stay, housing).</summary>
    Other,
    /// <summary>Oversight panel (of: meeting).</summary>
    OversightPanel,
    /// <summary>Paediatric (of: appointment).</summary>
    Paediatric,
    /// <summary>Pain clinic (of: appointment).</summary>
    PainClinic,
    /// <summary>Parenting (of: assessment).</summary>
    Parenting,
    /// <summary>Parenting support (of: appointment).</summary>
    ParentingSupport,
    /// <summary>Person centred (of: advocacy).</summary>
    PersonCentred,
    /// <summary>Plan ended (of: decision).</summary>
    PlanEnded,
    /// <summary>Plan started (of: decision).</summary>
    PlanStarted,
    /// <summary>Planned (of: move).</summary>
    Planned,
    /// <summary>Plo ended (of: decision).</summary>
    PloEnded,
    /// <summary>Plo initial (of: meeting).</summary>
    PloInitial,
    /// <summary>Plo review (of: meeting).</summary>
    PloReview,
    /// <summary>Plo started (of: decision).</summary>
    PloStarted,
    /// <summary>Police protection (of: decision).</summary>
    PoliceProtection,
    /// <summary>Pre birth (of: assessment).</summary>
    PreBirth,
    /// <summary>Prescribed (of: medication).</summary>
    Prescribed,
    /// <summary>Presentation (of: observation).</summary>
    Presentation,
    /// <summary>Probation (of: appointment).</summary>
    Probation,
    /// <summary>Proceedings issued (of: decision).</summary>
    ProceedingsIssued,
    /// <summary>Professionals (of: meeting).</summary>
    Professionals,
    /// <summary>Raised (of: escalation).</summary>
    Raised,
    /// <summary>Reduced (of: medication).</summary>
    Reduced,
    /// <summary>Registration (of: health).</summary>
    Registration,
    /// <summary>Relationship (of: observation).</summary>
    Relationship,
    /// <summary>Relative (of: stay).</summary>
    Relative,
    /// <summary>Repair (of: housing).</summary>
    Repair,
    /// <summary>Reported lost (of: medication).</summary>
    ReportedLost,
    /// <summary>Requested early (of: medication).</summary>
    RequestedEarly,
    /// <summary>Resolved (of: escalation).</summary>
    Resolved,
    /// <summary>Returned home (of: decision).</summary>
    ReturnedHome,
    /// <summary>Review conference (of: meeting).</summary>
    ReviewConference,
    /// <summary>Reviewed (of: medication).</summary>
    Reviewed,
    /// <summary>Rights based (of: advocacy).</summary>
    RightsBased,
    /// <summary>Routine (of: visit).</summary>
    Routine,
    /// <summary>Safety plan (of: document).</summary>
    SafetyPlan,
    /// <summary>Section 47 (of: assessment).</summary>
    Section47,
    /// <summary>Self harm (of: incident).</summary>
    SelfHarm,
    /// <summary>Set (of: plan action).</summary>
    Set,
    /// <summary>Set again (of: plan action).</summary>
    SetAgain,
    /// <summary>Specialist (of: referral).</summary>
    Specialist,
    /// <summary>Speech and language (of: appointment).</summary>
    SpeechAndLanguage,
    /// <summary>Statutory (of: visit).</summary>
    Statutory,
    /// <summary>Strategy discussion (of: meeting).</summary>
    StrategyDiscussion,
    /// <summary>Substance misuse (of: appointment).</summary>
    SubstanceMisuse,
    /// <summary>Supervision (of: meeting, observation).</summary>
    Supervision,
    /// <summary>Supervision order (of: decision).</summary>
    SupervisionOrder,
    /// <summary>Suspected (of: substance use).</summary>
    Suspected,
    /// <summary>Team around the child (of: meeting).</summary>
    TeamAroundTheChild,
    /// <summary>Temporary (of: move).</summary>
    Temporary,
    /// <summary>Test negative (of: substance use).</summary>
    TestNegative,
    /// <summary>Test positive (of: substance use).</summary>
    TestPositive,
    /// <summary>Threshold not met (of: decision).</summary>
    ThresholdNotMet,
    /// <summary>Told (of: sharing).</summary>
    Told,
    /// <summary>Transferred in (of: decision).</summary>
    TransferredIn,
    /// <summary>Transferred out (of: decision).</summary>
    TransferredOut,
    /// <summary>Unallocated (of: worker).</summary>
    Unallocated,
    /// <summary>Unannounced (of: visit).</summary>
    Unannounced,
    /// <summary>Unresolved (of: escalation).</summary>
    Unresolved,
    /// <summary>Unsafe sleep (of: incident).</summary>
    UnsafeSleep,
    /// <summary>Viability (of: assessment).</summary>
    Viability,
    /// <summary>Violence (of: incident).</summary>
    Violence,
    /// <summary>Watching brief (of: advocacy).</summary>
    WatchingBrief,
    /// <summary>Witness observer (of: advocacy).</summary>
    WitnessObserver,
    /// <summary>Words (of: voice).</summary>
    Words,
    /// <summary>Young carer (of: assessment).</summary>
    YoungCarer,
}
