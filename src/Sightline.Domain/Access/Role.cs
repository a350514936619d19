namespace Sightline.Domain.Access;

/// <summary>For what somebody has an account. A role opens nothing by itself: content needs a legitimate relationship too.</summary>
public enum Role
{
    /// <summary>Works with children and families, in whatever agency.</summary>
    Practitioner,

    /// <summary>Answers for practitioners of the own agency, and looks where one of them has a relationship.</summary>
    Manager,

    /// <summary>Chairs conferences and reviews plans.</summary>
    ConferenceChair,

    /// <summary>On duty out of hours, for any child, while the rota says so.</summary>
    DutyWorker,

    /// <summary>Reviews what happened to one family, while the review goes on, in every agency's record.</summary>
    Reviewer,

    /// <summary>Works for the partnership: figures and reviews' papers, and no family's record.</summary>
    BusinessUnit,

    /// <summary>Looks at who opened what, sealed parts included, and at no record itself.</summary>
    PrivacyOfficer,

    /// <summary>Keeps the installation running: accounts, agencies, rules, and no record.</summary>
    Administrator,
}
