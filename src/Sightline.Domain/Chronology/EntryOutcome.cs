namespace Sightline.Domain.Chronology;

/// <summary>How an entry ended. Which outcomes go with which kind, <see cref="CodeVocabulary"/> says.</summary>
public enum EntryOutcome
{
    /// <summary>Accepted (of: referral).</summary>
    Accepted,

    /// <summary>Acknowledged (of: sharing).</summary>
    Acknowledged,

    /// <summary>Attended (of: appointment).</summary>
    Attended,

    /// <summary>Cancelled (of: meeting).</summary>
    Cancelled,

    /// <summary>Cancelled by family (of: appointment).</summary>
    CancelledByFamily,

    /// <summary>Cancelled by service (of: visit, appointment).</summary>
    CancelledByService,

    /// <summary>Completed (of: visit, assessment).</summary>
    Completed,

    /// <summary>Concern (of: observation).</summary>
    Concern,

    /// <summary>Declined (of: advocacy).</summary>
    Declined,

    /// <summary>Did not attend (of: appointment).</summary>
    DidNotAttend,

    /// <summary>Held (of: meeting).</summary>
    Held,

    /// <summary>Made (of: contact, document).</summary>
    Made,

    /// <summary>Neutral (of: observation).</summary>
    Neutral,

    /// <summary>No access (of: visit).</summary>
    NoAccess,

    /// <summary>No further action (of: referral, assessment).</summary>
    NoFurtherAction,

    /// <summary>No reply (of: contact, referral).</summary>
    NoReply,

    /// <summary>Not completed (of: assessment).</summary>
    NotCompleted,

    /// <summary>Not quorate (of: meeting).</summary>
    NotQuorate,

    /// <summary>Not recorded (of: visit).</summary>
    NotRecorded,

    /// <summary>Offered (of: appointment, advocacy).</summary>
    Offered,

    /// <summary>Positive (of: observation).</summary>
    Positive,

    /// <summary>Rearranged (of: appointment).</summary>
    Rearranged,

    /// <summary>Refused (of: visit).</summary>
    Refused,

    /// <summary>Requested (of: assessment).</summary>
    Requested,

    /// <summary>Signposted (of: referral).</summary>
    Signposted,

    /// <summary>Started (of: assessment).</summary>
    Started,

    /// <summary>Taken up (of: advocacy).</summary>
    TakenUp,

    /// <summary>Unanswered (of: sharing).</summary>
    Unanswered,

    /// <summary>Updated (of: document).</summary>
    Updated,

    /// <summary>Was not brought (of: appointment).</summary>
    WasNotBrought,
}
