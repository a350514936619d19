namespace Sightline.Domain.Access;

/// <summary>What can be done beside looking: to a family's record, about who sees it, and about its signals.</summary>
public enum AccessAction
{
    /// <summary>Record that a referral was received, or invite somebody to a meeting, so that they have a relationship for a time.</summary>
    GiveRelationship,

    /// <summary>Appoint somebody to a review of the family.</summary>
    AppointReviewer,

    /// <summary>Seal a record, or lift a seal.</summary>
    Seal,

    /// <summary>Declare a tie of one's own with the family, or that a common surname means nothing.</summary>
    Declare,

    /// <summary>Break the glass.</summary>
    BreakGlass,

    /// <summary>Look at what broken glass was for, and answer for it.</summary>
    ReviewBrokenGlass,

    /// <summary>Write the duty rota.</summary>
    WriteRota,

    /// <summary>Say which account a practitioner of the own agency is, so that the allocations of the register count for it.</summary>
    NamePractitioner,

    /// <summary>Set the sharing rules of the partnership.</summary>
    SetSharingRules,

    /// <summary>Record what stands beside a family's line, its safety plan and who may look after the children; or record it anew, or withdraw it.</summary>
    RecordPlan,

    /// <summary>Record an entry of the own agency, or correct or withdraw one.</summary>
    RecordEntry,

    /// <summary>Answer a signal, or take back an answer of one's own.</summary>
    AnswerSignal,

    /// <summary>Set the partnership's thresholds of the patterns.</summary>
    SetThresholds,

    /// <summary>Record that an address is protected.</summary>
    ProtectAddress,

    /// <summary>End the protection of an address.</summary>
    EndProtection,

    /// <summary>Ask another agency for what it may send of a record.</summary>
    RequestDisclosure,

    /// <summary>Prepare what leaves the partnership, and send it after somebody else has checked it.</summary>
    PrepareDisclosure,

    /// <summary>Consent, for the own agency, that its words go to a recipient.</summary>
    ConsentToDisclosure,

    /// <summary>Check what somebody else of the own agency prepared.</summary>
    CheckDisclosure,

    /// <summary>Copy an entry's words into a record, with whose they are.</summary>
    CopyEntry,
}

/// <summary>Which role may do what, beside looking.</summary>
public static class DecideAction
{
    /// <summary>The longest for which a relationship is given by hand, in days; it can be given again.</summary>
    public const int MostDays = 92;

    /// <summary>Decides.</summary>
    /// <param name="role">The role.</param>
    /// <param name="action">What is to be done.</param>
    /// <returns>True where the role may; whoever gives a relationship or records an entry must see the content of the record too.</returns>
    public static bool Of(Role role, AccessAction action) => action switch
    {
        AccessAction.GiveRelationship => role is Role.Manager or Role.ConferenceChair,
        AccessAction.AppointReviewer => role is Role.BusinessUnit,
        AccessAction.Seal => role is Role.Manager or Role.PrivacyOfficer,
        AccessAction.Declare => !DecideAccess.SeesNoFamily(role),
        AccessAction.BreakGlass => DecideAccess.MayBreakGlass(role),
        AccessAction.ReviewBrokenGlass => role is Role.PrivacyOfficer,
        AccessAction.WriteRota => role is Role.Manager or Role.Administrator,
        AccessAction.NamePractitioner => role is Role.Manager,
        AccessAction.SetSharingRules => role is Role.Administrator,
        AccessAction.RecordPlan => role is Role.Practitioner or Role.Manager or Role.ConferenceChair or Role.DutyWorker,
        AccessAction.RecordEntry => role is Role.Practitioner or Role.Manager or Role.ConferenceChair or Role.DutyWorker,
        AccessAction.AnswerSignal => role is Role.Practitioner or Role.Manager or Role.ConferenceChair or Role.DutyWorker,
        AccessAction.SetThresholds => role is Role.BusinessUnit or Role.Administrator,
        AccessAction.ProtectAddress => role is Role.Practitioner or Role.Manager or Role.ConferenceChair or Role.DutyWorker,
        AccessAction.EndProtection => role is Role.PrivacyOfficer,
        AccessAction.RequestDisclosure or AccessAction.PrepareDisclosure or AccessAction.CheckDisclosure or AccessAction.CopyEntry => role is Role.Practitioner or Role.Manager or Role.ConferenceChair,
        AccessAction.ConsentToDisclosure => role is Role.Manager,
        _ => false,
    };
}
