namespace Sightline.Storage.Journal;

/// <summary>Whoever knew the old version hears of the correction: it stands in the old one's place on their line too.</summary>
internal static class KnowledgeOfCorrection
{
    /// <summary>Who hears of a correction because the old version was known, beside those whom the new version names.</summary>
    /// <param name="named">The agencies that the new version names.</param>
    /// <param name="knownOn">The day on which the new version had been written down; null where it has no date.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="before">Who knew the old version, since when; an empty day where it had none.</param>
    /// <returns>Each agency, with the day from which it knows.</returns>
    public static IReadOnlyList<(string Agency, string KnownOn)> Further(IReadOnlyList<string> named, DateOnly? knownOn, DateOnly on, IReadOnlyList<(string Agency, string KnownOn)> before)
    {
        var day = IsoDay.Of(on);
        return
        [
            .. before
                .Where(k => !named.Contains(k.Agency, StringComparer.Ordinal))
                .Select(k => (k.Agency, k.KnownOn.Length == 0 || knownOn is null ? string.Empty : string.CompareOrdinal(k.KnownOn, day) > 0 ? k.KnownOn : day)),
        ];
    }
}
