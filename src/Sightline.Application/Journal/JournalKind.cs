namespace Sightline.Application.Journal;

/// <summary>What a thing in the journal is. Nothing in it is ever changed or taken out: what was wrong is corrected or withdrawn by a further thing.</summary>
public enum JournalKind
{
    /// <summary>A family was opened: from here on things can be recorded about it.</summary>
    FamilyOpened,

    /// <summary>Who is who was recorded, or recorded anew.</summary>
    RegisterRecorded,

    /// <summary>An agency's entry was recorded.</summary>
    EntryRecorded,

    /// <summary>An entry was corrected: the old version stays, and this one stands in its place from the day of the correction.</summary>
    EntryCorrected,

    /// <summary>An entry was withdrawn, with a reason: the old version stays, and from that day none stands in its place.</summary>
    EntryWithdrawn,

    /// <summary>Somebody asked to see the record, and was shown some of it, or that it is there.</summary>
    RecordOpened,

    /// <summary>Somebody asked to see the record, and was shown nothing.</summary>
    RecordRefused,

    /// <summary>Somebody was given a relationship with the family for a time: a referral, an invitation, an appointment to a review.</summary>
    RelationshipGiven,

    /// <summary>A relationship, a seal or a declaration was ended before its time.</summary>
    AccessFactEnded,

    /// <summary>The record was sealed.</summary>
    RecordSealed,

    /// <summary>Somebody declared a tie with the family, or that a common surname means nothing.</summary>
    TieDeclared,

    /// <summary>Somebody broke the glass.</summary>
    GlassBroken,

    /// <summary>The privacy officer looked at why the glass was broken, and said what came of it.</summary>
    BrokenGlassReviewed,

    /// <summary>The partnership's duty rota: who is on duty, from when to when. It is about no family.</summary>
    DutyRecorded,

    /// <summary>The partnership's sharing rules were set. They are about no family.</summary>
    SharingRulesSet,

    /// <summary>The journal itself was made of a backup; all before it is as it was then.</summary>
    JournalRestored,

    /// <summary>A record is held, with a reason: it is not disposed of before that is released.</summary>
    RecordHeld,

    /// <summary>A hold was released, with a reason.</summary>
    HoldReleased,

    /// <summary>A record was disposed of: its certificate.</summary>
    RecordDisposed,

    /// <summary>Something of plan and safety was recorded beside the line, or recorded anew: then the old version stays, and this one stands in its place from that day.</summary>
    PlanRecorded,

    /// <summary>Something of plan and safety was withdrawn, with a reason: the old version stays, and from that day none stands in its place.</summary>
    PlanWithdrawn,

    /// <summary>Somebody answered a signal, in words; or gave another answer in the place of an earlier one.</summary>
    SignalAnswered,

    /// <summary>Somebody withdrew an answer of their own, with a reason.</summary>
    SignalAnswerWithdrawn,

    /// <summary>The partnership's thresholds of the patterns were set. They are about no family.</summary>
    ThresholdsSet,

    /// <summary>An address of somebody of the family is protected from now on.</summary>
    AddressProtected,

    /// <summary>Somebody of an agency asked for what another may send of the record.</summary>
    DisclosureRequested,

    /// <summary>Something was prepared to be sent to a recipient outside.</summary>
    DisclosurePrepared,

    /// <summary>An agency consented that its words go in what was prepared.</summary>
    DisclosureConsented,

    /// <summary>A second person checked what was prepared.</summary>
    DisclosureChecked,

    /// <summary>What was prepared and checked was sent: by whom, to whom, and a hash of what.</summary>
    DisclosureSent,

    /// <summary>Something happened to an account: hashes of what stands about it in the tables of accounts. It is about no family.</summary>
    AccountChanged,

    /// <summary>The accounts and their histories were taken as they stood: by an upgrade of an older journal, or a restore. It is about no family.</summary>
    AccountHistoryTaken,
}
