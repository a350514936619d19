using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Reading;

/// <summary>A journal of one family in memory, whose writes can be made to fail, and which remembers in which order it was asked.</summary>
internal sealed class FakeJournal(Register register, params Entry[] entries) : IJournal
{
    /// <summary>What it says about who may see the family.</summary>
    public FakeAccess Said { get; } = new([.. FactsOfRegister.Of(register)], register);

    public IAccessStore Access => Said;

    public ISignalStore Signals => new FakeSignals(this);

    /// <summary>When everything is received.</summary>
    public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

    /// <summary>The one family that is there.</summary>
    public static readonly FamilyKey Family = new(1);

    /// <summary>No record is held or disposed of here.</summary>
    public Sightline.Application.Keeping.IRecordKeeping Keeping => throw new NotSupportedException();

    /// <summary>What was appended.</summary>
    public List<JournalItem> Appended { get; } = [];

    /// <summary>What stands of plan and safety beside the line.</summary>
    public List<ReceivedPlan> Plans { get; } = [];

    /// <summary>Why nothing can be written; null while it can.</summary>
    public string? WritesFailBecause { get; set; }

    public ValueTask<Reading<Receipt>> AppendAsync(JournalItem item, CancellationToken stop = default)
    {
        if (WritesFailBecause is { } reason)
        {
            return ValueTask.FromResult(Reading<Receipt>.Not(reason));
        }

        Appended.Add(item);
        return ValueTask.FromResult(Reading<Receipt>.Of(new Receipt(new Position(Appended.Count), DateTimeOffset.UnixEpoch, WasThere: false)));
    }

    public ValueTask<Reading<FamilyRecord>> ReadFamilyAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<FamilyRecord>.Of(new FamilyRecord(
            family, "a family", looking, register, [.. entries.Select((e, i) => new ReceivedEntry(new Position(i + 2), (UInt128)i, e)).Where(r => Knowledge.RecordedOn(r.Entry) <= looking.AsKnownOn && r.Position <= looking.AsReceived)])
        { Plans = [.. Plans.Where(p => p.KnownOn <= looking.AsKnownOn && p.Position <= looking.AsReceived)] }));

    /// <summary>What is answered of every entry's versions.</summary>
    public IReadOnlyList<EntryVersion> Versions { get; set; } = [];

    public ValueTask<Reading<IReadOnlyList<EntryVersion>>> ReadVersionsAsync(FamilyKey family, Position version, AccessRequest? asks = null, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<IReadOnlyList<EntryVersion>>.Of(Versions));

    public ValueTask<Reading<IReadOnlyList<ReceivedAccess>>> ReadAccessAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<IReadOnlyList<ReceivedAccess>>.Of(
            [.. Appended.Where(a => a.Family == family && a.Kind is JournalKind.RecordOpened or JournalKind.RecordRefused).Select((a, i) => new ReceivedAccess(new Position(i + 1), DateTimeOffset.UnixEpoch, AccessRecord.Read(Encoding.UTF8.GetBytes(a.Plain), Encoding.UTF8.GetString(a.Narrative.Span))!))]));

    public ValueTask<Reading<IReadOnlyList<DisclosureRow>>> ReadDisclosuresAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default) =>
        ValueTask.FromResult(Reading<IReadOnlyList<DisclosureRow>>.Of(
            [.. Appended.Select((a, i) => (a, Position: new Position(i + 1))).Where(a => a.a.Family == family && DisclosureRow.Kinds.Contains(a.a.Kind)).Select(a => DisclosureRow.Read(a.Position, DateTimeOffset.UnixEpoch, a.a.Kind, a.a.Actor, Encoding.UTF8.GetBytes(a.a.Plain), a.a.Narrative.Span)!)]));

    public ValueTask<IReadOnlyList<ChildLastSeen>> ChildrenNotSeenSinceAsync(DateOnly since, Looking looking, CancellationToken stop = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<FamilyKey>> FamiliesAsync(CancellationToken stop = default) => ValueTask.FromResult<IReadOnlyList<FamilyKey>>([Family]);

    public ValueTask<(bool IsThere, string? Reason)> HasFamilyAsync(FamilyKey family, CancellationToken stop = default) => ValueTask.FromResult<(bool, string?)>((family == Family, null));

    public ValueTask<FamilyKey?> FindFamilyAsync(SourceReference source, CancellationToken stop = default) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
