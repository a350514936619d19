namespace Sightline.Domain.Access;

/// <summary>For what a record is opened. Nothing is opened for a purpose that is not listed.</summary>
public enum Purpose
{
    /// <summary>Working with the child and the family.</summary>
    WorkWithTheFamily,

    /// <summary>Deciding on a concern or a referral.</summary>
    DecideOnAConcern,

    /// <summary>A meeting or conference about the child.</summary>
    Meeting,

    /// <summary>Answering for those who work with the family.</summary>
    Supervision,

    /// <summary>Out of hours.</summary>
    OutOfHours,

    /// <summary>A safeguarding practice review.</summary>
    Review,
}
