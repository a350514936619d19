using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Population;

/// <summary>A made-up family. Nobody in it exists.</summary>
/// <param name="Number">Its number in the authority, 0 and up.</param>
/// <param name="Register">Who is who.</param>
/// <param name="Entries">What the agencies wrote, in no order.</param>
/// <param name="Course">Which course it follows.</param>
/// <param name="Truth">The patterns that its course brings, with the day by which each must be seen.</param>
/// <param name="IsOpen">Whether its children are open to social care at some time.</param>
public sealed record MadeUpFamily(int Number, Register Register, IReadOnlyList<Entry> Entries, Course Course, IReadOnlyList<ExpectedPattern> Truth, bool IsOpen);

/// <summary>What a course must bring.</summary>
/// <param name="Pattern">The pattern's id.</param>
/// <param name="DueOn">The day by which it must be seen.</param>
public sealed record ExpectedPattern(string Pattern, DateOnly DueOn);

/// <summary>How a family's years go.</summary>
public enum Course
{
    /// <summary>Ordinary: checks are kept, and if the children are open to social care, the work is done as it should be.</summary>
    Ordinary,

    /// <summary>The children are not brought to one appointment after another.</summary>
    HealthMissed,

    /// <summary>The home is bad, then good when somebody is expected, then bad.</summary>
    HomeComesAndGoes,

    /// <summary>Referral follows referral, and nothing follows any.</summary>
    ReferredWithoutHelp,

    /// <summary>A plan goes on from review to review, and nothing is done.</summary>
    PlanDrifts,

    /// <summary>An older child looks after the others.</summary>
    YoungCarer,

    /// <summary>Crisis follows crisis, each met alone.</summary>
    CrisisAfterCrisis,
}
