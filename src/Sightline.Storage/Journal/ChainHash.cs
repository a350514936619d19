using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Sightline.Storage.Journal;

/// <summary>
/// The chain over the journal: each row's hash is the SHA-256 of the hash before it and of every column of the row, each column with its length before it, so that no
/// byte can move from one to the next. One hash a row: what a hash costs is mostly its beginning and end.
/// </summary>
internal sealed class ChainHash : IDisposable
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Bytes = 32;

    private readonly ArrayBufferWriter<byte> _row = new(2048);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash before the first row.</summary>
    /// <param name="journalId">The journal's id.</param>
    /// <returns>The hash.</returns>
    public static byte[] Beginning(ReadOnlySpan<byte> journalId) => SHA256.HashData([.. "sightline journal 1"u8, .. journalId]);

    /// <summary>Begins a row.</summary>
    /// <param name="before">The hash before it.</param>
    /// <returns>The same, to be given its columns.</returns>
    private ChainHash Begin(ReadOnlySpan<byte> before)
    {
        _row.ResetWrittenCount();
        _row.Write(before);
        return this;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="number">The number; null for none.</param>
    /// <returns>The same.</returns>
    private ChainHash Add(long? number)
    {
        var span = _row.GetSpan(9);
        span[0] = number is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64BigEndian(span[1..], number ?? 0);
        _row.Advance(9);
        return this;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="bytes">The bytes, or a text as UTF-8.</param>
    /// <returns>The same.</returns>
    private ChainHash Add(ReadOnlySpan<byte> bytes)
    {
        var span = _row.GetSpan(4 + bytes.Length);
        BinaryPrimitives.WriteInt32BigEndian(span, bytes.Length);
        bytes.CopyTo(span[4..]);
        _row.Advance(4 + bytes.Length);
        return this;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same.</returns>
    private ChainHash Add(string text)
    {
        var span = _row.GetSpan(4 + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, span[4..]);
        BinaryPrimitives.WriteInt32BigEndian(span, length);
        _row.Advance(4 + length);
        return this;
    }

    /// <summary>Ends the row.</summary>
    /// <param name="hash">Where its hash goes.</param>
    private void End(Span<byte> hash)
    {
        _hash.AppendData(_row.WrittenSpan);
        _hash.GetHashAndReset(hash);
    }

    /// <summary>The hash of a whole row.</summary>
    /// <param name="before">The hash before it.</param>
    /// <param name="row">The row.</param>
    /// <returns>Its hash.</returns>
    public byte[] Of(ReadOnlySpan<byte> before, JournalRow row)
    {
        var hash = new byte[Bytes];
        Begin(before).Add(row.Position).Add(row.ReceivedAt).Add(row.Family).Add(row.Kind).Add(row.Actor).Add(row.Source)
            .Add(row.RecordKey).Add(row.Version).Add(row.Supersedes).Add(row.KnownOn).Add(row.Plain).Add(row.Sealed).End(hash);
        return hash;
    }

    /// <summary>The hash of a whole row as it lies in the database: the same columns in the same order.</summary>
    /// <param name="before">The hash before it.</param>
    /// <param name="row">The row.</param>
    /// <param name="hash">Where its hash goes.</param>
    public void Of(ReadOnlySpan<byte> before, in ChainRow row, Span<byte> hash) =>
        Begin(before).Add(row.Position).Add(row.ReceivedAt).Add(row.Family).Add(row.Kind).Add(row.Actor).Add(row.Source)
            .Add(row.RecordKey).Add(row.Version).Add(row.Supersedes).Add(row.KnownOn).Add(row.Plain).Add(row.Sealed).End(hash);

    /// <summary>The hash of what remains of a row whose content is gone: every other column, and the row's own hash.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hash">Where it goes.</param>
    public void OfRemains(JournalRow row, Span<byte> hash) =>
        Begin([]).Add(row.Position).Add(row.ReceivedAt).Add(row.Family).Add(row.Kind).Add(row.Actor).Add(row.Source)
            .Add(row.RecordKey).Add(row.Version).Add(row.Supersedes).Add(row.KnownOn).Add(row.Hash).End(hash);

    /// <summary>The hash of what remains of a row, as it lies in the database: the same columns in the same order.</summary>
    /// <param name="row">The row.</param>
    /// <param name="hash">Where it goes.</param>
    public void OfRemains(in ChainRow row, Span<byte> hash) =>
        Begin([]).Add(row.Position).Add(row.ReceivedAt).Add(row.Family).Add(row.Kind).Add(row.Actor).Add(row.Source)
            .Add(row.RecordKey).Add(row.Version).Add(row.Supersedes).Add(row.KnownOn).Add(row.Hash).End(hash);

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
