using Sightline.Application.Combining;
using Sightline.Application.Journal;
using Sightline.Application.Planning;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Plans;

namespace Sightline.Application.Reading;

/// <summary>Who asks for which record, and in which words.</summary>
/// <param name="Family">The family.</param>
/// <param name="Request">Who, when and what for.</param>
/// <param name="AsKnownOn">As known on which day.</param>
/// <param name="Reason">Why, in words; empty where nothing was said.</param>
public sealed record RecordRequest(FamilyKey Family, AccessRequest Request, DateOnly AsKnownOn, string Reason)
{
    /// <summary>As received up to which position; all that is held now where nothing else is said.</summary>
    public Position AsReceived { get; init; } = Position.Latest;
}

/// <summary>What somebody is shown of a record.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Register">Who is who, without any address; empty unless the content is shown.</param>
/// <param name="Entries">The entries that are visible, in the order of life, each with why.</param>
/// <param name="NotVisible">How many further entries each agency has: 'part of this record is not visible to you, ask …'.</param>
public sealed record ShownRecord(AccessDecision Decision, Register Register, IReadOnlyList<(Entry Entry, EntryDecision Why)> Entries, IReadOnlyDictionary<string, int> NotVisible)
{
    /// <summary>What stands of plan and safety beside the line, as far as it is visible.</summary>
    public PlanAndSafety Plans { get; init; } = PlanAndSafety.Nothing;

    /// <summary>How each child stands, who is at work, and what the record does not hold: made from every entry, and holding only what may be shown.</summary>
    public FamilyOverview Overview { get; init; } = FamilyOverview.Nothing;

    /// <summary>Where each of the entries stands in the journal, in the order of the entries.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Up to which position it was read.</summary>
    public Position AsReceived { get; init; }

    /// <summary>Where an entry that is shown stands: its version, which a correction names.</summary>
    /// <param name="entry">One of <see cref="Entries"/>, and no copy of it.</param>
    /// <returns>The position; null for any other entry.</returns>
    public Position? PositionOf(Entry entry)
    {
        for (var i = 0; i < Positions.Count; i++)
        {
            if (ReferenceEquals(Entries[i].Entry, entry))
            {
                return Positions[i];
            }
        }

        return null;
    }

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
            ? await ShowAsync(asked, request, decision, ProtectedAddress.Of(facts.Value, request.At), stop).ConfigureAwait(false)
            : Reading<ShownRecord>.Of(ShownRecord.Nothing(decision));
    }

    private ValueTask<Reading<Receipt>> WriteDownAsync(RecordRequest asked, AccessRequest request, AccessDecision decision, CancellationToken stop)
    {
        var access = AccessRecord.Of(request, decision.Level, decision.Because, asked.AsKnownOn, asked.Reason);
        return journal.AppendAsync(ItemOf.Access(asked.Family, access, request.At), stop);
    }

    private async ValueTask<Reading<ShownRecord>> ShowAsync(RecordRequest asked, AccessRequest request, AccessDecision decision, IReadOnlyList<ProtectedAddress> protections, CancellationToken stop)
    {
        var rules = await journal.Access.RulesAsync(stop).ConfigureAwait(false);
        if (!rules.HasValue)
        {
            return Reading<ShownRecord>.Not(rules.Reason);
        }

        var record = await journal.ReadFamilyAsync(asked.Family, new Looking(asked.AsKnownOn, Reader.All, asked.AsReceived), request, stop).ConfigureAwait(false);
        return record.HasValue
            ? Reading<ShownRecord>.Of(Show(Blanked(record.Value, protections), asked, request.Viewer, decision, rules.Value))
            : Reading<ShownRecord>.Not(record.Reason);
    }

    private static ShownRecord Show(FamilyRecord record, RecordRequest asked, Viewer viewer, AccessDecision decision, IReadOnlyList<SharingRule> rules)
    {
        var places = record.Entries.ToDictionary<ReceivedEntry, Entry, Position>(e => e.Entry, e => e.Position, ReferenceEqualityComparer.Instance);
        var entries = OrderOfLife.Of(places.Keys);
        var view = FamilyLine.Of(record.Register, entries).ViewOn(asked.AsKnownOn, Reader.All);
        var sees = new SeenEntries(view, viewer, decision, rules);
        var shown = new List<(Entry, EntryDecision)>();
        var positions = new List<Position>();
        var rest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var why = sees.Of(entry);
            if (why.IsVisible)
            {
                shown.Add((entry, why));
                positions.Add(places[entry]);
            }
            else if (entry.SupersededOn is null)
            {
                rest[entry.AgencyId] = rest.GetValueOrDefault(entry.AgencyId) + 1;
            }
        }

        var plans = PlanAndSafety.Of(record.Plans, asked.AsKnownOn, p => PlanVisibility.Of(p, KindOf(record.Register, p.AgencyId), viewer, decision, rules, sees.StatusesOf(p)));
        return new ShownRecord(decision, WithoutAddresses(record.Register), shown, rest)
        {
            Positions = positions,
            AsReceived = record.Looking.AsReceived,
            Plans = plans,
            Overview = OverviewOf.Record(view, entries, [.. shown.Select(s => s.Item1)], plans),
        };
    }

    // No address goes out with a record: one that is protected would be found by its absence. Each is asked for by itself, which is an operation of its own.
    private static Register WithoutAddresses(Register register) => register with { Households = [.. register.Households.Select(h => h with { Address = string.Empty })] };

    private static AgencyKind KindOf(Register register, string agencyId) =>
        register.Agencies.FirstOrDefault(a => string.Equals(a.Id, agencyId, StringComparison.Ordinal))?.Kind ?? AgencyKind.Other;

    // Here, and before anything is made of the record, so that no page can forget it: where an address is protected, none stands in the words either.
    private static FamilyRecord Blanked(FamilyRecord record, IReadOnlyList<ProtectedAddress> protections)
    {
        if (protections.Count == 0)
        {
            return record;
        }

        var blank = BlankedRecord.Of(record.Register, ProtectedHouseholds.Of(record.Register, protections));
        return record with
        {
            Register = blank.Of(record.Register),
            Entries = [.. record.Entries.Select(e => e with { Entry = blank.Of(e.Entry) })],
            Plans = [.. record.Plans.Select(blank.Of)],
        };
    }
}
