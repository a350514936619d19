using System.Globalization;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Wording;

/// <summary>Codes as a sentence begins, with the kinds whose one word says too little on a screen, and the figures of attendance.</summary>
public static class PlainCodes
{
    /// <summary>One code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="names">The people's names, for figures that belong to one child each.</param>
    /// <returns>Such as "Visit (unannounced): no access".</returns>
    public static string Of(EntryCode code, PeopleNames names)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(names);
        var kind = code.Type is { } type ? Of(code.Kind) + " (" + CodeWords.Of(type) + ")" : Of(code.Kind);
        var words = Sentence(code.Outcome is { } outcome ? kind + ": " + CodeWords.Of(outcome) : kind);
        return code.Figure is { } figure ? words + Figures(figure, names) : words;
    }

    /// <summary>A kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Such as "substance use".</returns>
    public static string Of(EntryKind kind) => kind switch
    {
        EntryKind.Voice => "child’s voice",
        EntryKind.Sharing => "information sharing",
        EntryKind.Health => "health fact",
        EntryKind.PlanAction => "action in a plan",
        EntryKind.Stay => "stay with someone else",
        EntryKind.Worker => "who is responsible",
        _ => CodeWords.Of(kind),
    };

    /// <summary>Words with a capital at the start.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The same, as a sentence begins.</returns>
    public static string Sentence(string words) => string.IsNullOrEmpty(words) ? string.Empty : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Figures(AttendanceFigure figure, PeopleNames names)
    {
        var parts = figure.ByChild.Select(one => $"{names.Of(one.Key)} {PerCent(one.Value)}").ToList();
        if (figure.PerCent is { } all)
        {
            parts.Insert(0, PerCent(all));
        }

        return parts.Count == 0 ? string.Empty : ", " + string.Join(", ", parts);
    }

    private static string PerCent(decimal figure) => figure.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
