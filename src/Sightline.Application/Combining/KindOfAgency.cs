using Sightline.Domain.Agencies;

namespace Sightline.Application.Combining;

/// <summary>Guesses what sort of agency words name, where a register does not say.</summary>
public static class KindOfAgency
{
    private static readonly (AgencyKind Kind, string[] Words)[] Names =
    [
        (AgencyKind.YouthOffending, ["youth offending", "youth justice", "yot", "yos", "yjs"]),
        (AgencyKind.EarlyHelp, ["early help", "family support", "families first", "troubled families", "children's centre", "childrens centre", "family hub"]),
        (AgencyKind.HealthVisiting, ["health visit", "health visitor", "0-19", "0–19", "hv", "school nurs"]),
        (AgencyKind.Midwifery, ["midwi", "matern"]),
        (AgencyKind.SubstanceMisuse, ["substance", "drug", "alcohol", "recovery", "addiction"]),
        (AgencyKind.MentalHealth, ["mental health", "camhs", "psychiat", "psycholog", "iapt", "talking therap"]),
        (AgencyKind.ChildrensSocialCare, ["social care", "children's services", "childrens services", "social work", "social services", "csc", "mash", "front door", "duty", "leaving care"]),
        (AgencyKind.Nursery, ["nursery", "pre-school", "preschool", "playgroup", "early years", "childmind"]),
        (AgencyKind.Police, ["police", "constab"]),
        (AgencyKind.Probation, ["probation", "crc", "rehabilitation company"]),
        (AgencyKind.Housing, ["housing", "homes", "landlord", "tenancy", "homeless"]),
        (AgencyKind.School, ["school", "academy", "college", "primary", "secondary", "ysgol", "education"]),
        (AgencyKind.Hospital, ["hospital", "paediatric", "ward", "infirmary", "a&e", "emergency department", "acute"]),
        (AgencyKind.Gp, ["gp", "surgery", "general practice", "medical centre", "medical practice", "health centre"]),
        (AgencyKind.Voluntary, ["idva", "women's aid", "womens aid", "refuge", "charity", "volunteer", "advoca", "home-start", "home start"]),
    ];

    /// <summary>Guesses the kind.</summary>
    /// <param name="words">A file's stem, or a name.</param>
    /// <returns>The kind; <see cref="AgencyKind.Other"/> where the words say nothing.</returns>
    public static AgencyKind FromWords(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var asked = " " + words.ToLowerInvariant().Replace('_', ' ').Replace('’', '\'') + " ";
        var spaced = asked.Replace('-', ' ').Replace('.', ' ');
        foreach (var (kind, names) in Names)
        {
            if (Array.Exists(names, n => asked.Contains(" " + n, StringComparison.Ordinal) && Ends(asked, n) || spaced.Contains(" " + n, StringComparison.Ordinal) && Ends(spaced, n)))
            {
                return kind;
            }
        }

        return AgencyKind.Other;
    }

    // Short abbreviations must be whole words; longer stems may go on ("matern" is in "maternity").
    private static bool Ends(string text, string name) => name.Length > 4 || text.Contains(" " + name + " ", StringComparison.Ordinal);
}
