namespace Sightline.Domain.Patterns;

/// <summary>Every pattern. A new one is added here, in the order in which the reference page shows them.</summary>
public static class PatternCatalogue
{
    /// <summary>All patterns.</summary>
    public static IReadOnlyList<Pattern> All { get; } =
    [
        new ChildNotSeen(),
        new ChildWasNotBrought(),
        new VisitsMetNoAccess(),
        new ReferralsRepeat(),
        new AssessmentsBroughtNoHelp(),
        new AgreementsAreBroken(),
        new ConditionsComeAndGo(),
        new PlanDrifts(),
        new PreProceedingsDrift(),
        new PlanEndedEarly(),
        new CoreGroupHadNoLead(),
        new WorkersChange(),
        new WorkerIsAway(),
        new ConcernWentUnanswered(),
        new RiskKnownToOneAgency(),
        new FatherIsUnseen(),
        new CarerIsUnassessed(),
        new SiblingIsOverlooked(),
        new ChildHasNoVoice(),
        new ChildHasNoAdvocate(),
        new ChildIsACarer(),
        new AttendanceDeclines(),
        new UniversalChecksAreMissed(),
        new FamilyMoves(),
        new CarerSeeksMedicine(),
        new CrisesStandAlone(),
        new HarmResurfaces(),
        new BabyIsInjured(),
        new UnbornIsUnassessed(),
        new NeglectIsUnmeasured(),
        new NeglectAccumulates(),
        new PlanIsForAdults(),
        new VisitsCrowd(),
        new HarmIsOutsideFamily(),
        new DisagreementStalls(),
        new SafetyPlanIsMissing(),
        new AdultsShareAName(),
    ];

    /// <summary>Finds a pattern.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The pattern; null where none has that id.</returns>
    public static Pattern? Find(string id) => All.FirstOrDefault(p => string.Equals(p.Descriptor.Id, id, StringComparison.Ordinal));

    /// <summary>Finds what has thresholds that a partnership may set: a pattern, or what an answer does to a signal.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>How it is described; null where nothing has that id.</returns>
    public static PatternDescriptor? Describe(string id) => string.Equals(id, SignalLife.Quiet.Id, StringComparison.Ordinal) ? SignalLife.Quiet : Find(id)?.Descriptor;
}
