namespace Sightline.Domain.Chronology.Timeline;

/// <summary>Who looks: all agencies together, or one alone.</summary>
/// <param name="AgencyId">The agency; null for all together.</param>
public readonly record struct Reader(string? AgencyId)
{
    /// <summary>All agencies together.</summary>
    public static readonly Reader All = new(AgencyId: null);

    /// <summary>Since when the reader knows an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The day; null where the reader does not know it, or it has no date.</returns>
    public DateOnly? Since(Entry entry) => AgencyId is null ? Knowledge.RecordedOn(entry) : Knowledge.Since(entry, AgencyId);
}
