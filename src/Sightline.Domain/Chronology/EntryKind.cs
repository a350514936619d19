namespace Sightline.Domain.Chronology;

/// <summary>What an entry of a chronology is. In files the names are written in kebab-case.</summary>
public enum EntryKind
{
    /// <summary>A call, text, e-mail or chance meeting between a professional and the family.</summary>
    Contact,

    /// <summary>A professional at the home, or where the child stays.</summary>
    Visit,

    /// <summary>An offered health, education or support appointment.</summary>
    Appointment,

    /// <summary>One agency asks another, or the front door, to act on a need or a risk.</summary>
    Referral,

    /// <summary>A formal look at needs, risk or capacity.</summary>
    Assessment,

    /// <summary>Professionals, and perhaps the family, meet about the children.</summary>
    Meeting,

    /// <summary>A change of legal or service status, or a choice not to change it.</summary>
    Decision,

    /// <summary>An event with a time that harmed or could have harmed.</summary>
    Incident,

    /// <summary>What a professional saw.</summary>
    Observation,

    /// <summary>What a child said, wrote, drew or showed.</summary>
    Voice,

    /// <summary>Someone says that harm happened or may happen.</summary>
    Disclosure,

    /// <summary>One agency tells, or asks, another.</summary>
    Sharing,

    /// <summary>A figure or a pattern of nursery, school or college attendance.</summary>
    Attendance,

    /// <summary>Health facts outside an appointment.</summary>
    Health,

    /// <summary>A carer's prescribed medicine.</summary>
    Medication,

    /// <summary>Alcohol or drugs, an adult's or a child's.</summary>
    SubstanceUse,

    /// <summary>A pregnancy becomes known, is booked, or ends.</summary>
    Pregnancy,

    /// <summary>A child is born.</summary>
    Birth,

    /// <summary>A change of address, school or area.</summary>
    Move,

    /// <summary>A child stays with someone else.</summary>
    Stay,

    /// <summary>Who is responsible for the work.</summary>
    Worker,

    /// <summary>An action in a plan.</summary>
    PlanAction,

    /// <summary>The family agrees, or breaks, an undertaking.</summary>
    Agreement,

    /// <summary>A professional challenges another's decision or inaction.</summary>
    Escalation,

    /// <summary>Tenancy, arrears, benefits.</summary>
    Housing,

    /// <summary>A paper that stands for the work: a safety plan, a genogram, a chronology.</summary>
    Document,

    /// <summary>An advocate is offered, declined or taken up.</summary>
    Advocacy,

    /// <summary>None of these.</summary>
    Other,
}
