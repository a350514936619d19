namespace Sightline.Domain.Chronology;

/// <summary>What the words of a row say beside its codes, where the vocabulary of a chronology has no code and a pattern needs to know. Flags: one row may say several.</summary>
[Flags]
public enum Saying
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>An advocate was offered to the child, whether taken up or not.</summary>
    AdvocateOffered = 1 << 0,

    /// <summary>A safety plan was made or brought up to date.</summary>
    SafetyPlan = 1 << 1,

    /// <summary>A genogram was made or brought up to date.</summary>
    Genogram = 1 << 2,

    /// <summary>Neither the social worker nor cover for the social worker was there.</summary>
    LeadAbsent = 1 << 3,

    /// <summary>The health of a carer was looked into.</summary>
    CoversHealth = 1 << 4,

    /// <summary>A score or grade is better than the last.</summary>
    Improved = 1 << 5,

    /// <summary>A child is not registered with a general practitioner.</summary>
    NotRegistered = 1 << 6,

    /// <summary>Earlier events are spoken of: history, previous, since a year.</summary>
    RefersToEarlier = 1 << 7,

    /// <summary>A parent went with the child and went on caring.</summary>
    WithParents = 1 << 8,

    /// <summary>By day only: no night away from home.</summary>
    ByDayOnly = 1 << 9,

    /// <summary>A reason is given for what was decided.</summary>
    GivesReason = 1 << 10,

    /// <summary>A young carer's assessment was begun or done.</summary>
    YoungCarerAssessment = 1 << 11,

    /// <summary>The child has a plan of its own, apart from that of its siblings.</summary>
    OwnPlan = 1 << 12,
}
