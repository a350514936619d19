namespace Sightline.Domain.Retention;

/// <summary>How long a record is kept because of what a child's legal status was. The longest rule of any child of the family holds for all of it.</summary>
/// <param name="Id">The rule's id, in kebab-case.</param>
/// <param name="Nation">The nation whose law or schedule it is: <c>england</c>, <c>wales</c> …</param>
/// <param name="Status">The status because of which the record is kept.</param>
/// <param name="From">From when is counted.</param>
/// <param name="Years">How many years; 1 to 200.</param>
/// <param name="DiedUnder18Years">Where the child died before the eighteenth birthday: how many years from the death instead; null where that changes nothing.</param>
/// <param name="Basis">Law, or what a local authority decided for itself.</param>
/// <param name="Authority">For a schedule: whose it is; empty for law.</param>
/// <param name="Citation">Where the rule stands.</param>
/// <param name="CheckedOn">The day on which somebody last compared the rule with where it stands.</param>
public sealed record RetentionRule(
    string Id,
    string Nation,
    RetainedStatus Status,
    RetentionStart From,
    int Years,
    int? DiedUnder18Years,
    RetentionBasis Basis,
    string Authority,
    string Citation,
    DateOnly CheckedOn)
{
    /// <summary>Where the rule stands, and whose it is where it is not law.</summary>
    public string Source => Basis == RetentionBasis.Law ? Citation : $"{Authority}, local schedule: {Citation}";
}

/// <summary>The status of a child because of which a record is kept for years.</summary>
public enum RetainedStatus
{
    /// <summary>A child in need.</summary>
    ChildInNeed,

    /// <summary>On a child protection plan, the subject of a conference, or in pre-proceedings or proceedings.</summary>
    ChildProtection,

    /// <summary>Looked after: in care, or accommodated.</summary>
    LookedAfter,

    /// <summary>Adopted, by an order.</summary>
    Adopted,
}

/// <summary>From when the years of a rule are counted.</summary>
public enum RetentionStart
{
    /// <summary>The child's birth.</summary>
    Birth,

    /// <summary>The last dated thing in the family's record.</summary>
    LastContact,

    /// <summary>The eighteenth birthday, or the last dated thing in the record where that is later.</summary>
    EighteenthBirthdayOrLastContact,

    /// <summary>The day of the order.</summary>
    Order,
}

/// <summary>Whether a rule binds everybody.</summary>
public enum RetentionBasis
{
    /// <summary>An Act or regulations.</summary>
    Law,

    /// <summary>The published schedule of one local authority: an example until a partnership takes it as its own.</summary>
    LocalSchedule,
}
