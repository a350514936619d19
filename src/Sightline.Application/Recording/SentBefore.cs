using Sightline.Application.Journal;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Recording;

/// <summary>What is answered to a form that was sent before: the same thing once more where it says the same; else that what was recorded stands, so that nobody believes in words that were not kept.</summary>
internal static class SentBefore
{
    private const string Differs = "This form was recorded already, and says something else now. What was recorded first stands: open that entry, and correct it.";

    /// <summary>Compares.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="asked">The family, and who asks.</param>
    /// <param name="receipt">Where what was sent before stands.</param>
    /// <param name="sent">What was sent now.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Null where both say the same; else what to say.</returns>
    public static async ValueTask<string?> ReasonAgainstAsync(IJournal journal, (FamilyKey Family, AccessRequest Request) asked, Receipt receipt, Entry sent, CancellationToken stop)
    {
        var record = await OpenToWrite.ReadAsync(journal, asked.Family, asked.Request, DateOnly.MaxValue, stop).ConfigureAwait(false);
        return !record.HasValue ? record.Reason
            : record.Value.Entries.FirstOrDefault(e => e.Position == receipt.Position) is { } kept && SaysTheSame(kept.Entry, sent) ? null
            : Differs;
    }

    /// <summary>Whether two versions say the same, whenever and by whom they were written.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>True where they do.</returns>
    public static bool SaysTheSame(Entry one, Entry other) => string.Equals(ContentOf(one), ContentOf(other), StringComparison.Ordinal);

    // An agency that was told without a day was told by the day of recording, which may be another when a form is sent again after midnight.
    private static string ContentOf(Entry entry) => EntryContent.Of(entry with
    {
        RecordedOn = null,
        Author = null,
        Practitioners = [],
        CorrectedBecause = null,
        Told = [.. entry.Told.Select(t => t.On == entry.RecordedOn ? t with { On = null } : t)],
    });
}
