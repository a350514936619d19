using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Reading;

/// <summary>An entry's versions, as somebody may see them.</summary>
/// <param name="Versions">The versions that are visible, the first one first: who recorded, corrected or withdrew it, when and why.</param>
/// <param name="NotVisible">How many further versions there are that are not visible to the person.</param>
public sealed record ShownHistory(IReadOnlyList<EntryVersion> Versions, int NotVisible);

/// <summary>
/// What an entry said before it was corrected, and who corrected or withdrew it, when and why; through the one door, so that asking is written down. What came after the day as known
/// on which is asked is not told, and not counted.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="open">The one door.</param>
public sealed class EntryHistory(IJournal journal, OpenRecord open)
{
    /// <summary>What is said of an entry that is not there, and of one that is not visible: the same.</summary>
    public const string NoSuchEntry = "There is no such entry in this record, or it is not visible to you.";

    /// <summary>Shows it.</summary>
    /// <param name="asked">Who asks, and for which record.</param>
    /// <param name="version">Where one of its versions stands.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The versions; or why none are shown.</returns>
    public async ValueTask<Reading<ShownHistory>> RunAsync(RecordRequest asked, Position version, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var shown = await open.RunAsync(asked, stop).ConfigureAwait(false);
        if (!shown.HasValue)
        {
            return Reading<ShownHistory>.Not(shown.Reason);
        }

        if (shown.Value.Decision.Level != AccessLevel.Content)
        {
            return Reading<ShownHistory>.Not(AccessChange.Refused);
        }

        var visible = shown.Value.Positions.ToHashSet();
        if (!visible.Contains(version))
        {
            return Reading<ShownHistory>.Not(NoSuchEntry);
        }

        var all = await journal.ReadVersionsAsync(asked.Family, version, asked.Request with { HasReason = true }, stop).ConfigureAwait(false);
        if (!all.HasValue)
        {
            return Reading<ShownHistory>.Not(all.Reason);
        }

        var known = all.Value.Where(v => v.On is null || v.On <= asked.AsKnownOn).ToList();
        var versions = known.Where((v, i) => visible.Contains(v.Entry is null && i > 0 ? known[i - 1].Position : v.Position)).ToList();
        return Reading<ShownHistory>.Of(new ShownHistory(versions, known.Count - versions.Count));
    }
}
