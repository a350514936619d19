using System.Security.Cryptography;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>
/// A signature that we take (RFC 7518, section 3). Everything else is refused: 'none', and HMAC, with which a provider's public key could be passed off as a secret.
/// </summary>
/// <param name="Name">As 'alg' writes it.</param>
/// <param name="KeyType">The 'kty' of its keys: RSA or EC.</param>
/// <param name="Hash">The hash that is signed.</param>
/// <param name="Padding">RSA's padding; null for EC.</param>
/// <param name="Curve">EC's 'crv'; null for RSA.</param>
internal sealed record SigningAlgorithm(string Name, string KeyType, HashAlgorithmName Hash, RSASignaturePadding? Padding, string? Curve)
{
    private static readonly SigningAlgorithm[] Taken =
    [
        new("RS256", "RSA", HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1, Curve: null),
        new("RS384", "RSA", HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1, Curve: null),
        new("RS512", "RSA", HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1, Curve: null),
        new("PS256", "RSA", HashAlgorithmName.SHA256, RSASignaturePadding.Pss, Curve: null),
        new("PS384", "RSA", HashAlgorithmName.SHA384, RSASignaturePadding.Pss, Curve: null),
        new("PS512", "RSA", HashAlgorithmName.SHA512, RSASignaturePadding.Pss, Curve: null),
        new("ES256", "EC", HashAlgorithmName.SHA256, Padding: null, "P-256"),
        new("ES384", "EC", HashAlgorithmName.SHA384, Padding: null, "P-384"),
    ];

    /// <summary>Finds an algorithm.</summary>
    /// <param name="name">As 'alg' writes it, letter for letter.</param>
    /// <returns>The algorithm; null where we do not take it.</returns>
    public static SigningAlgorithm? Named(string? name) => Array.Find(Taken, a => string.Equals(a.Name, name, StringComparison.Ordinal));

    /// <summary>Hashes bytes as the algorithm does, for 'at_hash' (OpenID Connect Core, section 3.1.3.6).</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The whole hash.</returns>
    public byte[] HashOf(ReadOnlySpan<byte> bytes) => CryptographicOperations.HashData(Hash, bytes);
}
