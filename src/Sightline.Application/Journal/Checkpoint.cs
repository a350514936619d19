using System.Globalization;
using Sightline.Domain;

namespace Sightline.Application.Journal;

/// <summary>
/// A place of the journal with its hash, kept somewhere else: with it, not even somebody who can write the whole database anew can change what came before it unseen.
/// </summary>
/// <param name="Position">The place.</param>
/// <param name="Hash">The hash there.</param>
public sealed record Checkpoint(long Position, byte[] Hash)
{
    /// <summary>Reads a checkpoint.</summary>
    /// <param name="text">The place, a colon, and the hash in hexadecimal.</param>
    /// <returns>The checkpoint, or why it is none.</returns>
    public static Reading<Checkpoint> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Trim().Split(':');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var position) && parts[1].Length == 64 && parts[1].All(char.IsAsciiHexDigit)
            ? Reading<Checkpoint>.Of(new Checkpoint(position, Convert.FromHexString(parts[1])))
            : Reading<Checkpoint>.Not("A checkpoint is a position, a colon, and 64 hexadecimal digits.");
    }

    /// <summary>Writes it, as <see cref="Read"/> reads it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position}:{Convert.ToHexStringLower(Hash)}");
}
