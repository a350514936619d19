using Sightline.Domain.Agencies;

namespace Sightline.Domain.Chronology.SameEvents;

/// <summary>How a sentence speaks of the agency that wrote an account: by what sort it is, so that no place is named; by its id where both are of one sort.</summary>
internal static class AgencyWords
{
    /// <summary>Names the agencies of two accounts.</summary>
    /// <param name="one">An agency.</param>
    /// <param name="other">The other agency.</param>
    /// <returns>Words for each, never the same.</returns>
    public static (string One, string Other) For(Agency one, Agency other) =>
        one.Kind == other.Kind || one.Kind == AgencyKind.Other || other.Kind == AgencyKind.Other ? (one.Id, other.Id) : (Of(one.Kind), Of(other.Kind));

    private static string Of(AgencyKind kind) => kind switch
    {
        AgencyKind.ChildrensSocialCare => "children's social care",
        AgencyKind.Gp => "the GP",
        AgencyKind.Hospital => "the hospital",
        AgencyKind.MentalHealth => "mental health services",
        AgencyKind.SubstanceMisuse => "substance misuse services",
        AgencyKind.School => "the school",
        AgencyKind.Nursery => "the nursery",
        AgencyKind.Police => "the police",
        AgencyKind.YouthOffending => "youth justice",
        AgencyKind.Voluntary => "the voluntary organisation",
        AgencyKind.EarlyHelp or AgencyKind.HealthVisiting or AgencyKind.Midwifery or AgencyKind.Probation or AgencyKind.Housing or AgencyKind.Other =>
            Kebab.Of(kind).Replace('-', ' '),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a sort of agency."),
    };
}
