using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>The shapes by which the picture tells sorts of entry apart: few enough to learn, so several kinds share one.</summary>
public enum MarkShape
{
    /// <summary>Visits and contacts.</summary>
    Circle,

    /// <summary>Appointments, and facts of health.</summary>
    Square,

    /// <summary>Meetings and assessments.</summary>
    Diamond,

    /// <summary>Decisions, plans and agreements.</summary>
    Flag,

    /// <summary>Incidents, and disclosures of harm.</summary>
    Triangle,

    /// <summary>Referrals, sharing, and challenges between agencies.</summary>
    Arrow,

    /// <summary>What a child said or showed.</summary>
    Star,

    /// <summary>What a professional saw.</summary>
    Cross,

    /// <summary>School and nursery.</summary>
    Hexagon,

    /// <summary>Life at home: births, moves, stays, housing, substances, medicines.</summary>
    House,

    /// <summary>Who is responsible, and all else.</summary>
    Bar,
}

/// <summary>Which shape stands for which kind, and what the legend says of it.</summary>
public static class MarkShapes
{
    /// <summary>The legend's words for a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <returns>The words.</returns>
    public static string Legend(MarkShape shape) => shape switch
    {
        MarkShape.Circle => "visit or contact",
        MarkShape.Square => "appointment or health",
        MarkShape.Diamond => "meeting or assessment",
        MarkShape.Flag => "decision, plan or agreement",
        MarkShape.Triangle => "incident or disclosure of harm",
        MarkShape.Arrow => "referral, sharing or challenge",
        MarkShape.Star => "what a child said or showed",
        MarkShape.Cross => "what a professional saw",
        MarkShape.Hexagon => "school or nursery attendance",
        MarkShape.House => "life at home: birth, move, stay, housing, substances, medicines",
        _ => "who is responsible, and other",
    };

    /// <summary>The shape of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The shape.</returns>
    public static MarkShape Of(EntryKind kind) => kind switch
    {
        EntryKind.Contact or EntryKind.Visit => MarkShape.Circle,
        EntryKind.Appointment or EntryKind.Health => MarkShape.Square,
        EntryKind.Meeting or EntryKind.Assessment => MarkShape.Diamond,
        EntryKind.Decision or EntryKind.PlanAction or EntryKind.Agreement or EntryKind.Document => MarkShape.Flag,
        EntryKind.Incident or EntryKind.Disclosure => MarkShape.Triangle,
        EntryKind.Referral or EntryKind.Sharing or EntryKind.Escalation => MarkShape.Arrow,
        EntryKind.Voice => MarkShape.Star,
        EntryKind.Observation => MarkShape.Cross,
        EntryKind.Attendance => MarkShape.Hexagon,
        EntryKind.Pregnancy or EntryKind.Birth or EntryKind.Move or EntryKind.Stay or EntryKind.Housing or EntryKind.SubstanceUse
            or EntryKind.Medication => MarkShape.House,
        _ => MarkShape.Bar,
    };

    /// <summary>Whether a code says that something did not take place: no access, was not brought, cancelled, no reply.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where it does; the picture draws the mark hollow.</returns>
    public static bool DidNotTakePlace(EntryCode code) => code?.Outcome is EntryOutcome.NoAccess or EntryOutcome.Refused or EntryOutcome.NoReply
        or EntryOutcome.WasNotBrought or EntryOutcome.DidNotAttend or EntryOutcome.Cancelled or EntryOutcome.CancelledByFamily
        or EntryOutcome.CancelledByService or EntryOutcome.NotQuorate or EntryOutcome.NotCompleted or EntryOutcome.Unanswered;
}
