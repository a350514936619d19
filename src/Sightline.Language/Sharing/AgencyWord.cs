using Sightline.Domain.Agencies;

namespace Sightline.Language.Sharing;

/// <summary>Words that name an agency: one of the register by its name, or a kind.</summary>
/// <param name="Id">The id of the agency; null where only a kind is named.</param>
/// <param name="Kind">The kind; null where the agency is named.</param>
/// <param name="IsPerson">Whether the words name a practitioner of the agency.</param>
/// <param name="IsPlural">Whether every agency of the kind is meant.</param>
internal sealed record AgencyWord(string? Id, AgencyKind? Kind, bool IsPerson, bool IsPlural = false);

/// <summary>What a word does in telling.</summary>
[Flags]
internal enum TellingSense
{
    None = 0,

    /// <summary>'Told', 'informed', 'notified'.</summary>
    Tells = 1,

    /// <summary>'Letter', 'e-mail', 'referral': telling where 'to' follows.</summary>
    Letter = 1 << 1,

    /// <summary>'Rang', 'call with'.</summary>
    Calls = 1 << 2,

    /// <summary>'Message left', 'no reply', 'voicemail'.</summary>
    Fails = 1 << 3,

    /// <summary>'Not'.</summary>
    Not = 1 << 4,

    /// <summary>'To be told', 'will tell': a plan.</summary>
    Later = 1 << 5,

    From = 1 << 6,
    To = 1 << 7,
    With = 1 << 8,

    /// <summary>'And', which joins those who are told.</summary>
    And = 1 << 9,

    /// <summary>'Tell SW': an instruction, which records treat as done.</summary>
    Instruction = 1 << 10,

    /// <summary>'Referral': telling where the row is one.</summary>
    Referral = 1 << 11,

    /// <summary>'Apologies', 'absent': not at the meeting.</summary>
    Absent = 1 << 12,

    /// <summary>'SW aware', 'HV advised': telling only of the one before it.</summary>
    Aware = 1 << 13,

    /// <summary>'Partners', 'all agencies': the services that are at work with every family.</summary>
    Everyone = 1 << 14,

    /// <summary>'Meeting with', 'met': telling where the row is about sharing.</summary>
    Meets = 1 << 15,

    /// <summary>'Received', 'asking for': it came in.</summary>
    Receives = 1 << 16,
}
