using Sightline.Application.Combining;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;

namespace Sightline.Application.Reading;

/// <summary>Who asks for which record, and in which words.</summary>
/// <param name="Family">The family.</param>
/// <param name="Request">Who, when and what for.</param>
/// <param name="AsKnownOn">As known on which day.</param>
/// <param name="Reason">Why, in words; empty where nothing was said.</param>
public sealed record RecordRequest(FamilyKey Family, AccessRequest Request, DateOnly AsKnownOn, string Reason);

/// <summary>What somebody is shown of a record.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Register">Who is who; empty unless the content is shown.</param>
/// <param name="Entries">The entries that are visible, in the order of life, each with why.</param>
/// <param name="NotVisible">How many further entries each agency has: 'part of this record is not visible to you, ask …'.</param>
public sealed record ShownRecord(AccessDecision Decision, Register Register, IReadOnlyList<(Entry Entry, EntryDecision Why)> Entries, IReadOnlyDictionary<string, int> NotVisible)
{
    /// <summary>Nothing of it.</summary>
    /// <param name="decision">What was decided.</param>
    /// <returns>The same as for a record that is not there.</returns>
    public static ShownRecord Nothing(AccessDecision decision) => new(decision, Register.Empty, [], new Dictionary<string, int>(StringComparer.Ordinal));
}

/// <summary>What decides about a family beside its own record: seals, ties, broken glass, relationships that were given.</summary>
public interface IAccessFacts
{
    /// <summary>The sharing rules that are in force.</summary>
    IReadOnlyList<SharingRule> Rules { get; }

    /// <summary>What is known of a family.</summary>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The facts.</returns>
    ValueTask<FamilyAccess> OfAsync(FamilyKey family, CancellationToken stop);
}

/// <summary>
/// The one door to a family's record: it decides, writes down who asked and what was decided, and only then shows. Where it cannot be written down, nothing is shown.
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="facts">What decides beside the record itself.</param>
public sealed class OpenRecord(IJournal journal, IAccessFacts facts)
{
    /// <summary>Opens a record.</summary>
    /// <param name="asked">Who asks, and for what.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What may be shown; or why nothing can be, in words that say nothing of the record.</returns>
    public async ValueTask<Reading<ShownRecord>> RunAsync(RecordRequest asked, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var request = asked.Request with { HasReason = !string.IsNullOrWhiteSpace(asked.Reason) };
        var there = await journal.HasFamilyAsync(asked.Family, stop).ConfigureAwait(false);
        if (there.Reason is not null)
        {
            return Reading<ShownRecord>.Not(there.Reason);
        }

        // What is not there looks like what is hidden.
        if (!there.IsThere)
        {
            return Reading<ShownRecord>.Of(ShownRecord.Nothing(new AccessDecision(AccessLevel.Hidden, AccessBecause.NoRelationship)));
        }

        var record = await journal.ReadFamilyAsync(asked.Family, new Looking(asked.AsKnownOn, Reader.All, Position.Latest), stop).ConfigureAwait(false);
        if (!record.HasValue)
        {
            return Reading<ShownRecord>.Not(record.Reason);
        }

        var known = await facts.OfAsync(asked.Family, stop).ConfigureAwait(false);
        var decision = DecideAccess.Of(request, known with { Relationships = [.. known.Relationships, .. RelationshipsOfRecord.Of(record.Value.Register, request.At)] });
        var written = await WriteDownAsync(asked, request, decision, stop).ConfigureAwait(false);
        if (!written.HasValue)
        {
            return Reading<ShownRecord>.Not($"Who asks for a record is written down before it is shown, and that failed, so nothing is shown. {written.Reason}");
        }

        return Reading<ShownRecord>.Of(decision.Level == AccessLevel.Content ? Show(record.Value, asked, request.Viewer, decision) : ShownRecord.Nothing(decision));
    }

    private ValueTask<Reading<Receipt>> WriteDownAsync(RecordRequest asked, AccessRequest request, AccessDecision decision, CancellationToken stop)
    {
        var access = new AccessRecord(request.Viewer.Id, request.Viewer.AgencyId, request.Viewer.Role, request.Purpose, decision.Level, decision.Because, asked.AsKnownOn, asked.Reason);
        return journal.AppendAsync(ItemOf.Access(asked.Family, access, request.At), stop);
    }

    private ShownRecord Show(FamilyRecord record, RecordRequest asked, Viewer viewer, AccessDecision decision)
    {
        var entries = OrderOfLife.Of(record.Entries.Select(e => e.Entry));
        var view = FamilyLine.Of(record.Register, entries).ViewOn(asked.AsKnownOn, Reader.All);
        var levels = record.Register.People.Where(p => p.IsSubjectChild).ToDictionary(p => p.Id, p => LevelsOf(view, p.Id), StringComparer.Ordinal);
        var none = new HashSet<StatusLevel>();
        var shown = new List<(Entry, EntryDecision)>();
        var rest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var why = EntryVisibility.Of(entry, viewer, decision, facts.Rules, p => levels.GetValueOrDefault(p) ?? none);
            if (why.IsVisible && IsKnown(entry, viewer, why, asked.AsKnownOn))
            {
                shown.Add((entry, why));
            }
            else
            {
                rest[entry.AgencyId] = rest.GetValueOrDefault(entry.AgencyId) + 1;
            }
        }

        return new ShownRecord(decision, record.Register, shown, rest);
    }

    // Who was told reads it from the day on which it was told, and not from that on which it was written.
    private static bool IsKnown(Entry entry, Viewer viewer, EntryDecision why, DateOnly asKnownOn) =>
        why.Because != VisibleBecause.Told || entry.Happened is null || Knowledge.Since(entry, viewer.AgencyId) <= asKnownOn;

    private static HashSet<StatusLevel> LevelsOf(View view, string child)
    {
        var member = view.Line.Members.All.FirstOrDefault(m => string.Equals(m.Id, child, StringComparison.Ordinal));
        return member is null ? [] : [.. Enum.GetValues<StatusLevel>().Where(l => view.Statuses.Now(member, l) is not null)];
    }
}
