namespace Sightline.Storage.Journal;

/// <summary>A row of the journal as its verification looks at it: bytes as they lie in the database, valid only while the row is looked at.</summary>
internal readonly ref struct ChainRow
{
    /// <summary>Its place.</summary>
    public long Position { get; init; }

    /// <summary>When it was received, in microseconds since 1970, UTC.</summary>
    public long ReceivedAt { get; init; }

    /// <summary>Its family.</summary>
    public long Family { get; init; }

    /// <summary>What it is, as UTF-8.</summary>
    public ReadOnlySpan<byte> Kind { get; init; }

    /// <summary>By whom, as UTF-8.</summary>
    public ReadOnlySpan<byte> Actor { get; init; }

    /// <summary>The sender's system, as UTF-8.</summary>
    public ReadOnlySpan<byte> Source { get; init; }

    /// <summary>What stands for the sender's system and its id.</summary>
    public ReadOnlySpan<byte> RecordKey { get; init; }

    /// <summary>The version, as UTF-8.</summary>
    public ReadOnlySpan<byte> Version { get; init; }

    /// <summary>The place of what it supersedes.</summary>
    public long? Supersedes { get; init; }

    /// <summary>The day on which it had been written down, as UTF-8.</summary>
    public ReadOnlySpan<byte> KnownOn { get; init; }

    /// <summary>Whether what was written is still there.</summary>
    public bool HasContent { get; init; }

    /// <summary>The plain half, as UTF-8.</summary>
    public ReadOnlySpan<byte> Plain { get; init; }

    /// <summary>The encrypted half.</summary>
    public ReadOnlySpan<byte> Sealed { get; init; }

    /// <summary>The hash of the chain.</summary>
    public ReadOnlySpan<byte> Hash { get; init; }
}

/// <summary>Looks at rows of the journal, in order.</summary>
/// <param name="row">The row.</param>
/// <returns>True to go on.</returns>
internal delegate bool ChainVisitor(in ChainRow row);
