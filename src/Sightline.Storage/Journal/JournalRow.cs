using System.Buffers.Binary;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Storage.Journal;

/// <summary>A row of the journal, and the rows beside it that are made with it.</summary>
internal sealed class JournalRow
{
    /// <summary>Its place.</summary>
    public required long Position { get; init; }

    /// <summary>When it was received, in microseconds since 1970, UTC.</summary>
    public required long ReceivedAt { get; init; }

    /// <summary>The place at which its family was opened.</summary>
    public required long Family { get; init; }

    /// <summary>What it is, in kebab-case.</summary>
    public required string Kind { get; init; }

    /// <summary>By whom.</summary>
    public required string Actor { get; init; }

    /// <summary>The sender's system.</summary>
    public required string Source { get; init; }

    /// <summary>The bytes of a reference, as they are kept.</summary>
    /// <param name="source">The reference.</param>
    /// <returns>Sixteen bytes, without the version.</returns>
    public static byte[] KeyOf(SourceReference source)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, source.RecordKey);
        return bytes;
    }

    /// <summary>Sixteen bytes that stand for the sender's system and its id of the thing.</summary>
    public required byte[] RecordKey { get; init; }

    /// <summary>The version of the thing.</summary>
    public required string Version { get; init; }

    /// <summary>The place of the version that it corrects or withdraws.</summary>
    public long? Supersedes { get; init; }

    /// <summary>The day from which that version no longer stands.</summary>
    public string? SupersededOn { get; init; }

    /// <summary>The day on which it had been written down; empty where it has no date.</summary>
    public required string KnownOn { get; init; }

    /// <summary>JSON without a word of what was written.</summary>
    public required string Plain { get; init; }

    /// <summary>What was written, encrypted.</summary>
    public required byte[] Sealed { get; init; }

    /// <summary>The hash of the chain.</summary>
    public byte[] Hash { get; set; } = [];

    /// <summary>For a family that is opened: its key, wrapped.</summary>
    public byte[]? WrappedKey { get; init; }

    /// <summary>Which agency knows it, since when; an empty day where it has none.</summary>
    public IReadOnlyList<(string Agency, string KnownOn)> Known { get; init; } = [];

    /// <summary>Which child was seen, on which day.</summary>
    public IReadOnlyList<SeenOn> Seen { get; init; } = [];

    /// <summary>What it says about who may see the family.</summary>
    public IReadOnlyList<AccessFact> Facts { get; init; } = [];

    /// <summary>The place of the thing whose facts about access it ends; null where it ends none.</summary>
    public long? EndsFactsOf { get; init; }

    /// <summary>For a register: who is in it.</summary>
    public IReadOnlyList<PersonIdentity> People { get; init; } = [];
}
