using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Wording;

/// <summary>Words of the vocabulary as people read them.</summary>
public static class CodeWords
{
    /// <summary>One word of the vocabulary.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Such as "was not brought", "GP", "MARAC" or "section 47".</returns>
    public static string Of(Enum word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word switch
        {
            EntryType.Gp => "GP",
            EntryType.Marac => "MARAC",
            EntryType.PloInitial => "PLO initial",
            EntryType.PloReview => "PLO review",
            EntryType.PloStarted => "PLO started",
            EntryType.PloEnded => "PLO ended",
            EntryType.PreBirth => "pre-birth",
            Theme.PreBirth => "pre-birth",
            Theme.ExtraFamilialHarm => "extra-familial harm",
            _ => Kebab.Of(word).Replace('-', ' '),
        };
    }

    /// <summary>A code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Such as "appointment (health visitor): was not brought".</returns>
    public static string Of(EntryCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var kind = code.Type is { } type ? Of(code.Kind) + " (" + Of(type) + ")" : Of(code.Kind);
        return code.Outcome is { } outcome ? kind + ": " + Of(outcome) : kind;
    }
}
