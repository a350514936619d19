using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Sightline.Application.Journal;

namespace Sightline.Web.Pages.Families;

/// <summary>
/// Under which address a family is: its place in the journal, encrypted as one block with a key of the installation. It says nothing of the place, and one address in 2^64 that
/// somebody guesses is of any family at all.
/// </summary>
/// <param name="key">The key: 32 bytes.</param>
public sealed class FamilyAddresses(byte[] key)
{
    private const int BlockBytes = 16;
    private const int Length = 22;

    /// <summary>The address of a family.</summary>
    /// <param name="family">The family.</param>
    /// <returns>22 letters, digits and two signs.</returns>
    public string Of(FamilyKey family)
    {
        Span<byte> block = stackalloc byte[BlockBytes];
        BinaryPrimitives.WriteInt64BigEndian(block[8..], family.Value);
        using var aes = Opener();
        Span<byte> hidden = stackalloc byte[BlockBytes];
#pragma warning disable CA5358 // One block that is never the same twice but for the same family: a mode would add nothing.
        aes.EncryptEcb(block, hidden, PaddingMode.None);
#pragma warning restore CA5358
        return Base64Url.EncodeToString(hidden);
    }

    /// <summary>The family of an address.</summary>
    /// <param name="address">What stands in the address.</param>
    /// <returns>The family; null where it is no family's.</returns>
    public FamilyKey? Read(string? address)
    {
        Span<byte> hidden = stackalloc byte[BlockBytes];
        if (address is not { Length: Length } || !Base64Url.IsValid(address) || !Base64Url.TryDecodeFromChars(address, hidden, out var written) || written != BlockBytes)
        {
            return null;
        }

        using var aes = Opener();
        Span<byte> block = stackalloc byte[BlockBytes];
#pragma warning disable CA5358
        aes.DecryptEcb(hidden, block, PaddingMode.None);
#pragma warning restore CA5358
        var place = BinaryPrimitives.ReadInt64BigEndian(block[8..]);
        return BinaryPrimitives.ReadInt64BigEndian(block) == 0 && place > 0 ? new FamilyKey(place) : null;
    }

    private Aes Opener()
    {
        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
