using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Storage.Journal;

/// <summary>A thing that waits to be put into the journal, with all that could be made ready before its turn.</summary>
/// <param name="Item">The thing.</param>
/// <param name="RecordKey">Sixteen bytes that stand for its source.</param>
/// <param name="Sealed">What was written, encrypted.</param>
/// <param name="WrappedKey">For a family that is opened: its key, wrapped.</param>
/// <param name="Facts">What it says about who may see the family, its ties as the key ring makes them.</param>
internal sealed record PendingItem(JournalItem Item, byte[] RecordKey, byte[] Sealed, byte[]? WrappedKey, IReadOnlyList<AccessFact> Facts)
{
    private readonly TaskCompletionSource<Reading<Receipt>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>By what it is known whether it was said before.</summary>
    public Said Said { get; } = new(Item.Family?.Value ?? 0, Item.Source.RecordKey, Item.Family is null ? string.Empty : Item.Source.Version);

    /// <summary>The answer, when there is one.</summary>
    public Task<Reading<Receipt>> Answered => _answer.Task;

    /// <summary>Answers.</summary>
    /// <param name="answer">The answer.</param>
    public void Answer(Reading<Receipt> answer) => _answer.TrySetResult(answer);
}

/// <summary>By what it is known whether a thing was said before.</summary>
/// <param name="Family">The family; 0 where one is opened.</param>
/// <param name="RecordKey">What stands for the sender's system and its id.</param>
/// <param name="Version">The version; empty where a family is opened, which is once only.</param>
internal readonly record struct Said(long Family, UInt128 RecordKey, string Version);

/// <summary>A version that is to be superseded.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Kind">What it is, in kebab-case.</param>
/// <param name="IsSuperseded">Whether another supersedes it already.</param>
/// <param name="Known">Which agency knows it, since when.</param>
internal sealed record StandingVersion(long Family, string Kind, bool IsSuperseded, IReadOnlyList<(string Agency, string KnownOn)> Known);
