namespace Sightline.Storage.Journal;

/// <summary>The end of the journal.</summary>
/// <param name="Position">The last place; 0 where nothing was received yet.</param>
/// <param name="ReceivedAt">When it was received, in microseconds since 1970, UTC.</param>
/// <param name="Hash">The last hash of the chain.</param>
internal sealed record Head(long Position, long ReceivedAt, byte[] Hash);
