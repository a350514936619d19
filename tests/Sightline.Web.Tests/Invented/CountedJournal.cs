using System.Collections.Concurrent;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Web.Tests.Invented;

/// <summary>A journal that counts what is asked of it, and can be told to refuse to write.</summary>
internal sealed class CountedJournal(IJournal inner) : IJournal
{
    public ConcurrentQueue<string> Calls { get; } = new();

    public bool Refuses { get; set; }

    public IAccessStore Access => Count("access", inner.Access);

    public IRecordKeeping Keeping => inner.Keeping;

    public ISignalStore Signals => Count("signals", inner.Signals);

    public ValueTask<Reading<Receipt>> AppendAsync(JournalItem item, CancellationToken stop = default)
    {
        Calls.Enqueue("write");
        return Refuses ? ValueTask.FromResult(Reading<Receipt>.Not("The disk is full.")) : inner.AppendAsync(item, stop);
    }

    public ValueTask<Reading<FamilyRecord>> ReadFamilyAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default) => Counted("read family", inner.ReadFamilyAsync(family, looking, asks, stop));

    public ValueTask<Reading<IReadOnlyList<EntryVersion>>> ReadVersionsAsync(FamilyKey family, Position version, AccessRequest? asks = null, CancellationToken stop = default) =>
        Counted("read versions", inner.ReadVersionsAsync(family, version, asks, stop));

    public ValueTask<Reading<IReadOnlyList<ReceivedAccess>>> ReadAccessAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default) => Counted("read access", inner.ReadAccessAsync(family, asks, stop));

    public ValueTask<Reading<IReadOnlyList<DisclosureRow>>> ReadDisclosuresAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default) => Counted("read disclosures", inner.ReadDisclosuresAsync(family, asks, stop));

    public ValueTask<IReadOnlyList<ChildLastSeen>> ChildrenNotSeenSinceAsync(DateOnly since, Looking looking, CancellationToken stop = default) =>
        Counted("children", inner.ChildrenNotSeenSinceAsync(since, looking, stop));

    public ValueTask<IReadOnlyList<FamilyKey>> FamiliesAsync(CancellationToken stop = default) => Counted("families", inner.FamiliesAsync(stop));

    public ValueTask<(bool IsThere, string? Reason)> HasFamilyAsync(FamilyKey family, CancellationToken stop = default) => Counted("has family", inner.HasFamilyAsync(family, stop));

    public ValueTask<FamilyKey?> FindFamilyAsync(SourceReference source, CancellationToken stop = default) => Counted("find family", inner.FindFamilyAsync(source, stop));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private T Count<T>(string call, T answer)
    {
        Calls.Enqueue(call);
        return answer;
    }

    private ValueTask<T> Counted<T>(string call, ValueTask<T> answer)
    {
        Calls.Enqueue(call);
        return answer;
    }
}
