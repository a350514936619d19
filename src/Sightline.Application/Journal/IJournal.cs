using Sightline.Application.Keeping;
using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.Journal;

/// <summary>The journal: everything that Sightline ever received, in one order, never changed.</summary>
public interface IJournal : IAsyncDisposable
{
    /// <summary>What it says about who may see which family.</summary>
    IAccessStore Access { get; }

    /// <summary>What is done to whole records.</summary>
    IRecordKeeping Keeping { get; }

    /// <summary>What signals stand on, and what was said to them.</summary>
    ISignalStore Signals { get; }

    /// <summary>Puts a thing in. When this answers, the thing is on the disk; where it does not answer, asking again is safe.</summary>
    /// <param name="item">The thing.</param>
    /// <param name="stop">Stops the wait; what was already handed over may still be kept.</param>
    /// <returns>Where it stands, or why it was not kept.</returns>
    ValueTask<Reading<Receipt>> AppendAsync(JournalItem item, CancellationToken stop = default);

    /// <summary>What a family's record holds, as somebody looks at it.</summary>
    /// <param name="family">The family.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="asks">For whom it is read, so that the database can decide once more; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The record, or why it cannot be read.</returns>
    ValueTask<Reading<FamilyRecord>> ReadFamilyAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>Every version of one entry. It is for the operations that decide who may know them.</summary>
    /// <param name="family">The family.</param>
    /// <param name="version">Where one of the versions stands.</param>
    /// <param name="asks">For whom it is read, so that the database can decide once more; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The versions, the first one first, and last the withdrawal where there is one; none where no entry of the family stands there; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<EntryVersion>>> ReadVersionsAsync(FamilyKey family, Position version, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>Who asked to see a family's record. It is for the operations that decide who may know that.</summary>
    /// <param name="family">The family; <see cref="FamilyKey.Partnership"/> for askings for families that are not there.</param>
    /// <param name="asks">For whom it is read, so that the database can decide once more; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Every asking, the first one first; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<ReceivedAccess>>> ReadAccessAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>What was done to send something of a family's record outside.</summary>
    /// <param name="family">The family.</param>
    /// <param name="asks">For whom it is read, so that the database can decide once more; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Every step, the first one first; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<DisclosureRow>>> ReadDisclosuresAsync(FamilyKey family, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>The children of every family whom nobody is known to have seen since a day. Whether that is too long is for a pattern to say.</summary>
    /// <param name="since">Children who were seen on this day or later are left out.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The children of each family's last register, with the day on which each was last seen.</returns>
    ValueTask<IReadOnlyList<ChildLastSeen>> ChildrenNotSeenSinceAsync(DateOnly since, Looking looking, CancellationToken stop = default);

    /// <summary>The families that were opened, in the order in which they were.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The families.</returns>
    ValueTask<IReadOnlyList<FamilyKey>> FamiliesAsync(CancellationToken stop = default);

    /// <summary>Whether a family is there.</summary>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>True where it was opened, and its record was not disposed of; or why that cannot be said.</returns>
    ValueTask<(bool IsThere, string? Reason)> HasFamilyAsync(FamilyKey family, CancellationToken stop = default);

    /// <summary>Finds the family that a sender's own id stands for.</summary>
    /// <param name="source">The reference with which it was opened; its version does not count.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The family; null where none was opened so.</returns>
    ValueTask<FamilyKey?> FindFamilyAsync(SourceReference source, CancellationToken stop = default);
}

/// <summary>That a thing is kept.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="ReceivedAt">When it was received; never before the thing before it.</param>
/// <param name="WasThere">True where the same version of it was already there, and nothing was changed.</param>
public sealed record Receipt(Position Position, DateTimeOffset ReceivedAt, bool WasThere);

/// <summary>When a child was last seen.</summary>
/// <param name="Family">The family.</param>
/// <param name="PersonId">The child, by its id in the family's register.</param>
/// <param name="LastSeenOn">The day; null where no record says that the child was ever seen.</param>
public readonly record struct ChildLastSeen(FamilyKey Family, string PersonId, DateOnly? LastSeenOn);
