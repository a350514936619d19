namespace Sightline.Storage.Access;

/// <summary>The rows beside the journal that decide who may see a family.</summary>
internal static class AccessRows
{
    /// <summary>
    /// Ends what an earlier thing of the same family said. What follows from a register is not ended so: the next register ends it. What was ended before stays ended
    /// since then.
    /// </summary>
    /// <param name="by">The place of the thing that ends it, as a parameter.</param>
    /// <param name="at">Since when, as a parameter.</param>
    /// <param name="family">The family, as a parameter.</param>
    /// <param name="position">The place of the earlier thing, as a parameter.</param>
    /// <returns>The statement.</returns>
    public static string End(string by, string at, string family, string position) => $"""
        INSERT INTO access_ended (by_position, ended_at, family, position)
        SELECT DISTINCT {by}, {at}, f.family, f.position FROM access_fact f
        WHERE f.family = {family} AND f.position = {position} AND f.kind NOT IN ('allocation', 'surname-tie', 'address-tie', 'household-tie')
        ON CONFLICT (position) DO NOTHING
        """;
}
