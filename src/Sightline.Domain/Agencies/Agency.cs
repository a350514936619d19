namespace Sightline.Domain.Agencies;

/// <summary>An organisation that holds a record about the family.</summary>
/// <param name="Id">The register's id; where a file's stem is the same, the file is this agency's.</param>
/// <param name="Name">The name as it is written.</param>
/// <param name="Kind">What sort of agency it is.</param>
/// <param name="Area">The local authority area; null where not given.</param>
public sealed record Agency(string Id, string Name, AgencyKind Kind, string? Area);

/// <summary>The sorts of agency that a register knows.</summary>
public enum AgencyKind
{
    /// <summary>Any other agency.</summary>
    Other,

    /// <summary>A local authority's children's social care, the front door included.</summary>
    ChildrensSocialCare,

    /// <summary>Early help and family support.</summary>
    EarlyHelp,

    /// <summary>Health visiting.</summary>
    HealthVisiting,

    /// <summary>Midwifery and maternity.</summary>
    Midwifery,

    /// <summary>General practice.</summary>
    Gp,

    /// <summary>A hospital, its clinics and therapies.</summary>
    Hospital,

    /// <summary>Mental health.</summary>
    MentalHealth,

    /// <summary>Drug and alcohol services.</summary>
    SubstanceMisuse,

    /// <summary>A school or college.</summary>
    School,

    /// <summary>A nursery or other early years setting.</summary>
    Nursery,

    /// <summary>Police.</summary>
    Police,

    /// <summary>Probation.</summary>
    Probation,

    /// <summary>Housing.</summary>
    Housing,

    /// <summary>Youth offending or youth justice.</summary>
    YouthOffending,

    /// <summary>A voluntary organisation, domestic abuse advocacy included.</summary>
    Voluntary,
}
