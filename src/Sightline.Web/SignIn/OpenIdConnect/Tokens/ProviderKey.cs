using System.Security.Cryptography;
using System.Text.Json;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>A public key of a provider (RFC 7517), with which it signs.</summary>
internal sealed class ProviderKey
{
    private const int FewestModulusBytes = 256;
    private const int MostModulusBytes = 1024;
    private const int MostExponentBytes = 4;

    private readonly string _type;
    private readonly string? _curve;
    private readonly string? _only;
    private readonly RSAParameters _rsa;
    private readonly ECParameters _ec;

    private ProviderKey(JsonElement key, string type, string? curve, RSAParameters rsa, ECParameters ec)
    {
        Id = StrictJson.Text(key, "kid");
        _only = StrictJson.Text(key, "alg");
        _type = type;
        _curve = curve;
        _rsa = rsa;
        _ec = ec;
    }

    /// <summary>Its 'kid'; null where the provider gave none.</summary>
    public string? Id { get; }

    /// <summary>Reads a key of a set.</summary>
    /// <param name="key">One JSON Web Key.</param>
    /// <returns>The key; null where it is not one that signs as we take it, is shorter than 2048 bits, or is not sound.</returns>
    public static ProviderKey? Read(JsonElement key)
    {
        if (key.ValueKind != JsonValueKind.Object || !IsFor(key, "use", "sig") || !IsForVerifying(key) || HasWrongKind(key, "kid") || HasWrongKind(key, "alg"))
        {
            return null;
        }

        var read = StrictJson.Text(key, "kty") switch { "RSA" => ReadRsa(key), "EC" => ReadEc(key), _ => null };
        return read is not null && read.IsSound() ? read : null;
    }

    /// <summary>Whether the key may be used with an algorithm: the sort of key, the curve, and what its own 'alg' says.</summary>
    /// <param name="algorithm">The algorithm.</param>
    /// <returns>True where it may.</returns>
    public bool Fits(SigningAlgorithm algorithm) =>
        string.Equals(_type, algorithm.KeyType, StringComparison.Ordinal) && string.Equals(_curve, algorithm.Curve, StringComparison.Ordinal)
        && (_only is null || string.Equals(_only, algorithm.Name, StringComparison.Ordinal));

    /// <summary>Checks a signature.</summary>
    /// <param name="algorithm">An algorithm that fits.</param>
    /// <param name="signed">The bytes that were signed.</param>
    /// <param name="signature">The signature.</param>
    /// <returns>True where this key made it over these bytes.</returns>
    public bool Verifies(SigningAlgorithm algorithm, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        try
        {
            if (algorithm.Padding is not null)
            {
                using var rsa = RSA.Create(_rsa);
                return rsa.VerifyData(signed, signature, algorithm.Hash, algorithm.Padding);
            }

            using var ec = ECDsa.Create(_ec);
            return ec.VerifyData(signed, signature, algorithm.Hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static ProviderKey? ReadRsa(JsonElement key)
    {
        var modulus = StrictBase64Url.Read(StrictJson.Text(key, "n"));
        var exponent = StrictBase64Url.Read(StrictJson.Text(key, "e"));
        var isUsual = modulus is { Length: >= FewestModulusBytes and <= MostModulusBytes } && modulus[0] != 0 && exponent is { Length: <= MostExponentBytes } && (exponent[^1] & 1) == 1 && exponent is not [1];
        return isUsual ? new ProviderKey(key, "RSA", curve: null, new RSAParameters { Modulus = modulus, Exponent = exponent }, ec: default) : null;
    }

    private static ProviderKey? ReadEc(JsonElement key)
    {
        var curve = StrictJson.Text(key, "crv");
        var (named, length) = curve switch { "P-256" => (ECCurve.NamedCurves.nistP256, 32), "P-384" => (ECCurve.NamedCurves.nistP384, 48), _ => (default, 0) };
        var x = StrictBase64Url.Read(StrictJson.Text(key, "x"));
        var y = StrictBase64Url.Read(StrictJson.Text(key, "y"));
        var isUsual = length > 0 && x?.Length == length && y?.Length == length;
        return isUsual ? new ProviderKey(key, "EC", curve, rsa: default, new ECParameters { Curve = named, Q = new ECPoint { X = x, Y = y } }) : null;
    }

    // A point beside the curve, say, is found only by taking the key in.
    private bool IsSound()
    {
        try
        {
            using AsymmetricAlgorithm key = _curve is null ? RSA.Create(_rsa) : ECDsa.Create(_ec);
            return key.KeySize > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static bool HasWrongKind(JsonElement key, string member) => key.TryGetProperty(member, out var value) && value.ValueKind != JsonValueKind.String;

    private static bool IsFor(JsonElement key, string member, string expected) =>
        !key.TryGetProperty(member, out _) || string.Equals(StrictJson.Text(key, member), expected, StringComparison.Ordinal);

    private static bool IsForVerifying(JsonElement key) =>
        !key.TryGetProperty("key_ops", out _) || StrictJson.Texts(key, "key_ops")?.Contains("verify", StringComparer.Ordinal) == true;
}
