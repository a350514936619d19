using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Accounts;

/// <summary>Seals what must not be read in the tables of accounts, and hashes what has to be found in them; both with keys of the installation's ring.</summary>
/// <param name="ring">The ring.</param>
internal sealed class AccountSeal(KeyRing ring)
{
    private readonly byte[] _index = ring.KeyFor("accounts, index");
    private readonly FamilyCipher _cipher = new(ring.KeyFor("accounts, sealed"));

    /// <summary>Seals a value.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="boundTo">To what it belongs: it cannot be put in another's place.</param>
    /// <returns>The envelope.</returns>
    public byte[] Seal<T>(T value, JsonTypeInfo<T> form, string boundTo) => _cipher.Seal(JsonSerializer.SerializeToUtf8Bytes(value, form), Encoding.UTF8.GetBytes(boundTo));

    /// <summary>Opens what <see cref="Seal"/> sealed.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="envelope">The envelope.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="boundTo">To what it belongs.</param>
    /// <returns>The value.</returns>
    /// <exception cref="CryptographicException">The envelope was changed, or put in another's place.</exception>
    public T Open<T>(byte[] envelope, JsonTypeInfo<T> form, string boundTo)
    {
        var content = _cipher.Open(envelope, Encoding.UTF8.GetBytes(boundTo)) ?? throw new CryptographicException("Something of an account was changed, or is of another key ring.");
        return JsonSerializer.Deserialize(content, form) ?? throw new CryptographicException("Something of an account is empty.");
    }

    /// <summary>Hashes what has to be found: without the ring nobody can try what it may have been.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="value">The value.</param>
    /// <returns>32 bytes.</returns>
    public byte[] Index(string what, ReadOnlySpan<byte> value) => HMACSHA256.HashData(_index, (byte[])[.. Encoding.UTF8.GetBytes(what), 0, .. value]);

    /// <summary>Hashes text that has to be found.</summary>
    /// <param name="what">What it is.</param>
    /// <param name="value">The text.</param>
    /// <returns>32 bytes.</returns>
    public byte[] Index(string what, string value) => Index(what, Encoding.UTF8.GetBytes(value));
}
