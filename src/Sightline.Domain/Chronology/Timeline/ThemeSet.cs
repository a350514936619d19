namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Some of the themes of the vocabulary.</summary>
/// <param name="Bits">One bit a theme, by its place in <see cref="Theme"/>.</param>
public readonly record struct ThemeSet(int Bits)
{
    /// <summary>The six aspects of neglect.</summary>
    public static readonly ThemeSet Neglect = Of(
        Theme.NeglectMedical, Theme.NeglectNutritional, Theme.NeglectEmotional, Theme.NeglectEducational, Theme.NeglectPhysical, Theme.NeglectSupervision);

    /// <summary>What a person does, suffers or takes that may put a child who lives with them at risk.</summary>
    public static readonly ThemeSet Risk = Of(
        Theme.DomesticAbuse, Theme.ParentalMentalHealth, Theme.ParentalSubstanceUse, Theme.ParentalMedication, Theme.PhysicalHarm, Theme.SexualHarm, Theme.ExtraFamilialHarm);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>How many there are.</summary>
    public int Count => int.PopCount(Bits);

    /// <summary>Gathers themes.</summary>
    /// <param name="themes">The themes.</param>
    /// <returns>The set.</returns>
    public static ThemeSet Of(params IEnumerable<Theme> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        var bits = 0;
        foreach (var theme in themes)
        {
            bits |= 1 << (int)theme;
        }

        return new ThemeSet(bits);
    }

    /// <summary>Whether a theme is in it.</summary>
    /// <param name="theme">The theme.</param>
    /// <returns>True where so.</returns>
    public bool Has(Theme theme) => (Bits & (1 << (int)theme)) != 0;

    /// <summary>Whether a theme is in both.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where so.</returns>
    public bool Overlaps(ThemeSet other) => (Bits & other.Bits) != 0;

    /// <summary>All of both.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Their union.</returns>
    public static ThemeSet operator |(ThemeSet one, ThemeSet other) => new(one.Bits | other.Bits);

    /// <summary>Those in both.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Their intersection.</returns>
    public static ThemeSet operator &(ThemeSet one, ThemeSet other) => new(one.Bits & other.Bits);
}
