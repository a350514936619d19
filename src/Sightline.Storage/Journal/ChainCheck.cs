using System.Globalization;
using Sightline.Application.Journal;
using Sightline.Storage.Disposal;

namespace Sightline.Storage.Journal;

/// <summary>Checks the chain row by row, and keeps the first place at which it does not hold.</summary>
internal sealed class ChainCheck : IDisposable
{
    private readonly ChainHash _chain = new();
    private readonly EmptiedRows _emptied = new();
    private byte[] _before;
    private byte[] _next = new byte[ChainHash.Bytes];
    private long _receivedAt;

    /// <summary>Begins.</summary>
    /// <param name="beginning">The hash before the first row.</param>
    public ChainCheck(byte[] beginning)
    {
        _before = beginning;
    }

    /// <summary>The last place that holds.</summary>
    public long Position { get; private set; }

    /// <summary>The hash at <see cref="Position"/>.</summary>
    public ReadOnlySpan<byte> Hash => _before;

    /// <summary>How many rows were disposed of, with a certificate that covers them.</summary>
    public long Disposed => _emptied.Covered;

    /// <summary>What does not hold, in a sentence with its place; null while all does.</summary>
    public string? Fault { get; private set; }

    /// <summary>Looks at the next row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True while the chain holds.</returns>
    public bool Look(in ChainRow row)
    {
        if (row.Position != Position + 1)
        {
            return Break(row.Position == Position + 2
                ? string.Create(CultureInfo.InvariantCulture, $"Position {Position + 1} is missing.")
                : string.Create(CultureInfo.InvariantCulture, $"Positions {Position + 1} to {row.Position - 1} are missing."));
        }

        if (!row.HasContent)
        {
            if (_emptied.Look(row, _before) is { } gone)
            {
                return Break(gone);
            }

            // Its hash cannot be made again; the next row holds it, and the certificate what remains of this one.
            if (!row.Hash.TryCopyTo(_next) || row.Hash.Length != ChainHash.Bytes)
            {
                return Break(string.Create(CultureInfo.InvariantCulture, $"Position {row.Position} was changed after it was disposed of."));
            }
        }
        else
        {
            _chain.Of(_before, row, _next);
        }

        if (!row.Hash.SequenceEqual(_next))
        {
            return Break(string.Create(CultureInfo.InvariantCulture, $"Position {row.Position} was changed, or does not belong after the one before it."));
        }

        if (row.ReceivedAt < _receivedAt)
        {
            return Break(string.Create(CultureInfo.InvariantCulture, $"Position {row.Position} was received before the one before it."));
        }

        if (row.Kind.SequenceEqual("record-disposed"u8) && _emptied.LookAtCertificate(row) is { } fault)
        {
            return Break(fault);
        }

        (_before, _next) = (_next, _before);
        _receivedAt = row.ReceivedAt;
        Position = row.Position;
        return true;
    }

    /// <summary>Looks at the end.</summary>
    /// <param name="head">What the journal says of its end.</param>
    public void End(Head head)
    {
        if (Fault is not null)
        {
            return;
        }

        if (_emptied.Uncovered() is { } uncovered)
        {
            Position = uncovered.Position - 1;
            _before = uncovered.Before;
            Break(uncovered.Fault);
        }
        else if (head.Position > Position)
        {
            Break(string.Create(CultureInfo.InvariantCulture, $"The journal ends at position {Position} and should end at {head.Position}: the last {head.Position - Position} are missing."));
        }
        else if (head.Position < Position || !head.Hash.AsSpan().SequenceEqual(_before))
        {
            Break(string.Create(CultureInfo.InvariantCulture, $"The journal's own word on its end, position {head.Position}, was changed: it goes to position {Position}."));
        }
    }

    /// <summary>Compares the chain with a checkpoint that was kept elsewhere, when its place is reached.</summary>
    /// <param name="checkpoint">The checkpoint.</param>
    public void Compare(Checkpoint checkpoint)
    {
        if (Fault is null && Position == checkpoint.Position && !checkpoint.Hash.AsSpan().SequenceEqual(_before))
        {
            Break(string.Create(CultureInfo.InvariantCulture, $"Up to position {Position} the journal is not the one of which the checkpoint was kept."));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _chain.Dispose();
        _emptied.Dispose();
    }

    private bool Break(string fault)
    {
        Fault = fault;
        return false;
    }
}
