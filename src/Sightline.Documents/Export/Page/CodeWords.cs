using System.Globalization;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Page;

/// <summary>Codes in the words that a practitioner would use.</summary>
internal static class CodeWords
{
    /// <summary>One code: 'Visit, unannounced: no access'.</summary>
    /// <param name="code">The code.</param>
    /// <param name="names">The people's names, for figures that belong to one child each.</param>
    /// <returns>The words.</returns>
    public static string Of(EntryCode code, ChildNames names)
    {
        var words = Sentence(Of(code.Kind));
        if (code.Type is { } type)
        {
            words += ", " + Of(type);
        }

        if (code.Outcome is { } outcome)
        {
            words += ": " + Of(outcome);
        }

        return code.Figure is { } figure ? words + Of(figure, names) : words;
    }

    /// <summary>A kind: 'substance use'.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The words.</returns>
    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.Voice => "child’s voice",
        EntryKind.Sharing => "information sharing",
        EntryKind.Attendance => "school or nursery attendance",
        EntryKind.Health => "health fact",
        EntryKind.PlanAction => "action in a plan",
        EntryKind.Stay => "stay with someone else",
        EntryKind.Worker => "who is responsible",
        _ => Spaced(Kebab.Of(kind)),
    };

    /// <summary>An outcome: 'was not brought'.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The words.</returns>
    public static string Of(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.CancelledByService => "cancelled by the service",
        EntryOutcome.CancelledByFamily => "cancelled by the family",
        _ => Spaced(Kebab.Of(outcome)),
    };

    /// <summary>A theme: 'neglect, medical'.</summary>
    /// <param name="theme">The theme.</param>
    /// <returns>The words.</returns>
    public static string Of(Theme theme)
    {
        var words = Spaced(Kebab.Of(theme));
        return words.StartsWith("neglect ", StringComparison.Ordinal) ? words.Replace("neglect ", "neglect, ", StringComparison.Ordinal) : words;
    }

    /// <summary>Words with a capital at the start.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The same, as a sentence begins.</returns>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Of(EntryType type) => type switch
    {
        EntryType.Gp => "GP",
        EntryType.Marac => "MARAC",
        EntryType.PloInitial => "initial PLO meeting",
        EntryType.PloReview => "PLO review",
        EntryType.PloStarted => "PLO started",
        EntryType.PloEnded => "PLO ended",
        EntryType.PlanStarted => "child protection plan started",
        EntryType.PlanEnded => "child protection plan ended",
        EntryType.EarlyYearsForum => "early years forum",
        EntryType.Section47 => "section 47 enquiry",
        EntryType.Apnoea => "stopped breathing (apnoea)",
        _ => Spaced(Kebab.Of(type)),
    };

    private static string Of(AttendanceFigure figure, ChildNames names)
    {
        var parts = figure.ByChild.Select(one => $"{names.Of(one.Key)} {PerCent(one.Value)}").ToList();
        if (figure.PerCent is { } all)
        {
            parts.Insert(0, PerCent(all));
        }

        return parts.Count == 0 ? string.Empty : ", " + string.Join(", ", parts);
    }

    private static string PerCent(decimal figure) => figure.ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private static string Spaced(string kebab) => kebab.Replace('-', ' ');
}
