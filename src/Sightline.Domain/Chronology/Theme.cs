namespace Sightline.Domain.Chronology;

/// <summary>What an entry bears on, beside its code. The first six are the aspects of neglect.</summary>
public enum Theme
{
    /// <summary>Neglect medical.</summary>
    NeglectMedical,

    /// <summary>Neglect nutritional.</summary>
    NeglectNutritional,

    /// <summary>Neglect emotional.</summary>
    NeglectEmotional,

    /// <summary>Neglect educational.</summary>
    NeglectEducational,

    /// <summary>Neglect physical.</summary>
    NeglectPhysical,

    /// <summary>Neglect supervision.</summary>
    NeglectSupervision,

    /// <summary>Domestic abuse.</summary>
    DomesticAbuse,

    /// <summary>Parental mental health.</summary>
    ParentalMentalHealth,

    /// <summary>Parental substance use.</summary>
    ParentalSubstanceUse,

    /// <summary>Parental medication.</summary>
    ParentalMedication,

    /// <summary>Physical harm.</summary>
    PhysicalHarm,

    /// <summary>Sexual harm.</summary>
    SexualHarm,

    /// <summary>Young carer.</summary>
    YoungCarer,

    /// <summary>Extra familial harm.</summary>
    ExtraFamilialHarm,

    /// <summary>Father or partner.</summary>
    FatherOrPartner,

    /// <summary>Housing and money.</summary>
    HousingAndMoney,

    /// <summary>Disability.</summary>
    Disability,

    /// <summary>Pre birth.</summary>
    PreBirth,
}
