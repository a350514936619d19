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
/// <param name="Register">Who is who, without any address; empty unless the content is shown.</param>
/// <param name="Entries">The entries that are visible, in the order of life, each with why.</param>
/// <param name="NotVisible">How many further entries each agency has: 'part of this record is not visible to you, ask …'.</param>
public sealed record ShownRecord(AccessDecision Decision, Register Register, IReadOnlyList<(Entry Entry, EntryDecision Why)> Entries, IReadOnlyDictionary<string, int> NotVisible)
{
    /// <summary>Nothing of it.</summary>
    /// <param name="decision">What was decided.</param>
    /// <returns>The same as for a record that is not there.</returns>
    public static ShownRecord Nothing(AccessDecision decision) => new(decision, Register.Empty, [], new Dictionary<string, int>(StringComparer.Ordinal));
}

/// <summary>
/// The one door to a family's record: it decides, writes down who asked and what was decided, and only then shows. Where it cannot be written down, nothing is shown.
/// </summary>
/// <param name="journal">The journal.</param>
public sealed class OpenRecord(IJournal journal)
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

        // What is not there looks like what is hidden, and takes the same steps: it is decided, and written down as an asking for nothing.
        var facts = await journal.Access.FactsAsync(there.IsThere ? asked.Family : FamilyKey.Partnership, stop).ConfigureAwait(false);
        if (!facts.HasValue)
        {
            return Reading<ShownRecord>.Not(facts.Reason);
        }

        var decision = there.IsThere
            ? DecideAccess.Of(request, FamilyAccessOf.Facts(facts.Value, request))
            : new AccessDecision(AccessLevel.Hidden, AccessBecause.NoRelationship);
        var written = await WriteDownAsync(there.IsThere ? asked : asked with { Family = FamilyKey.Partnership }, request, decision, stop).ConfigureAwait(false);
        if (!written.HasValue)
        {
            return Reading<ShownRecord>.Not($"Who asks for a record is written down before it is shown, and that failed, so nothing is shown. {written.Reason}");
        }

        return decision.Level == AccessLevel.Content
            ? await ShowAsync(asked, request, decision, stop).ConfigureAwait(false)
            : Reading<ShownRecord>.Of(ShownRecord.Nothing(decision));
    }

    private ValueTask<Reading<Receipt>> WriteDownAsync(RecordRequest asked, AccessRequest request, AccessDecision decision, CancellationToken stop)
    {
        var access = AccessRecord.Of(request, decision.Level, decision.Because, asked.AsKnownOn, asked.Reason);
        return journal.AppendAsync(ItemOf.Access(asked.Family, access, request.At), stop);
    }

    private async ValueTask<Reading<ShownRecord>> ShowAsync(RecordRequest asked, AccessRequest request, AccessDecision decision, CancellationToken stop)
    {
        var rules = await journal.Access.RulesAsync(stop).ConfigureAwait(false);
        if (!rules.HasValue)
        {
            return Reading<ShownRecord>.Not(rules.Reason);
        }

        var record = await journal.ReadFamilyAsync(asked.Family, new Looking(asked.AsKnownOn, Reader.All, Position.Latest), request, stop).ConfigureAwait(false);
        return record.HasValue
            ? Reading<ShownRecord>.Of(Show(record.Value, asked, request.Viewer, decision, rules.Value))
            : Reading<ShownRecord>.Not(record.Reason);
    }

    private static ShownRecord Show(FamilyRecord record, RecordRequest asked, Viewer viewer, AccessDecision decision, IReadOnlyList<SharingRule> rules)
    {
        var entries = OrderOfLife.Of(record.Entries.Select(e => e.Entry));
        var view = FamilyLine.Of(record.Register, entries).ViewOn(asked.AsKnownOn, Reader.All);
        var levels = record.Register.People.Where(p => p.IsSubjectChild).ToDictionary(p => p.Id, p => LevelsOf(view, p.Id), StringComparer.Ordinal);
        var none = new HashSet<StatusLevel>();
        var shown = new List<(Entry, EntryDecision)>();
        var rest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var why = EntryVisibility.Of(entry, viewer, decision, rules, p => levels.GetValueOrDefault(p) ?? none);
            if (why.IsVisible && IsKnown(entry, viewer, why, asked.AsKnownOn))
            {
                shown.Add((entry, why));
            }
            else if (entry.SupersededOn is null)
            {
                rest[entry.AgencyId] = rest.GetValueOrDefault(entry.AgencyId) + 1;
            }
        }

        return new ShownRecord(decision, WithoutAddresses(record.Register), shown, rest);
    }

    // No address goes out with a record: one that is protected would be found by its absence. Each is asked for by itself, which is an operation of its own.
    private static Register WithoutAddresses(Register register) => register with { Households = [.. register.Households.Select(h => h with { Address = string.Empty })] };

    // Who was told reads it from the day on which it was told, and not from that on which it was written.
    private static bool IsKnown(Entry entry, Viewer viewer, EntryDecision why, DateOnly asKnownOn) =>
        why.Because != VisibleBecause.Told || entry.Happened is null || Knowledge.Since(entry, viewer.AgencyId) <= asKnownOn;

    private static HashSet<StatusLevel> LevelsOf(View view, string child)
    {
        var member = view.Line.Members.All.FirstOrDefault(m => string.Equals(m.Id, child, StringComparison.Ordinal));
        return member is null ? [] : [.. Enum.GetValues<StatusLevel>().Where(l => view.Statuses.Now(member, l) is not null)];
    }
}
