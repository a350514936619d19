using System.Text;
using System.Text.Json;
using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>A token in the compact form of RFC 7515, section 7.1: taken apart, and its signature not yet checked.</summary>
internal sealed class SignedToken
{
    /// <summary>The most characters that a token may have.</summary>
    public const int MostCharacters = 16 * 1024;

    private readonly byte[] _signed;
    private readonly byte[] _signature;
    private readonly JsonElement _claims;

    private SignedToken(SigningAlgorithm algorithm, string? keyId, JsonElement claims, byte[] signed, byte[] signature)
    {
        Algorithm = algorithm;
        KeyId = keyId;
        _claims = claims;
        _signed = signed;
        _signature = signature;
    }

    /// <summary>How it was signed.</summary>
    public SigningAlgorithm Algorithm { get; }

    /// <summary>The 'kid' of the key; null where it has none.</summary>
    public string? KeyId { get; }

    /// <summary>Takes a token apart.</summary>
    /// <param name="token">Its text, as it was sent.</param>
    /// <param name="types">What 'typ' may say, in lower case; a token without 'typ' is let by (RFC 8725, section 3.11).</param>
    /// <returns>The token, or why it is none.</returns>
    public static Reading<SignedToken> Read(string? token, IReadOnlyList<string> types)
    {
        if (token is null || token.Length > MostCharacters)
        {
            return Reading<SignedToken>.Not(token is null ? "There is no token." : $"The token has {token.Length} characters, more than the {MostCharacters} that we read.");
        }

        var parts = token.Split('.', 4);
        if (parts.Length != 3)
        {
            return Reading<SignedToken>.Not("The token does not have the three parts of a signed token.");
        }

        var header = StrictBase64Url.Read(parts[0]);
        var payload = StrictBase64Url.Read(parts[1]);
        if (header is null || payload is null || StrictJson.Read(header) is not { } head || StrictJson.Read(payload) is not { } claims)
        {
            return Reading<SignedToken>.Not("A part of the token is not base64url of a JSON object, or says something twice.");
        }

        // A critical extension that is not understood must be refused (RFC 7515, section 4.1.11), and we understand none.
        if (head.TryGetProperty("crit", out _) || head.TryGetProperty("b64", out _))
        {
            return Reading<SignedToken>.Not("The token needs an extension that we do not know.");
        }

        var algorithm = SigningAlgorithm.Named(StrictJson.Text(head, "alg"));
        if (algorithm is null)
        {
            return Reading<SignedToken>.Not("The token is not signed in a way that we take.");
        }

        var keyId = StrictJson.Text(head, "kid");
        if (head.TryGetProperty("kid", out _) && keyId is null)
        {
            return Reading<SignedToken>.Not("The token's key id is not a string.");
        }

        if (head.TryGetProperty("typ", out _) && !types.Contains(StrictJson.Text(head, "typ")?.ToLowerInvariant(), StringComparer.Ordinal))
        {
            return Reading<SignedToken>.Not("The token is of another sort than the one that was asked for.");
        }

        var signature = StrictBase64Url.Read(parts[2]);
        return signature is null
            ? Reading<SignedToken>.Not("The token has no signature, or one that is not base64url.")
            : Reading<SignedToken>.Of(new SignedToken(algorithm, keyId, claims, Encoding.ASCII.GetBytes(token[..^(parts[2].Length + 1)]), signature));
    }

    /// <summary>Checks the signature, and only then gives the claims out.</summary>
    /// <param name="keys">The provider's keys.</param>
    /// <returns>The claims, or why they cannot be believed.</returns>
    public Reading<SignedClaims> Verify(ProviderKeys keys)
    {
        var key = keys.Find(KeyId, Algorithm);
        if (!key.HasValue)
        {
            return Reading<SignedClaims>.Not(key.Reason);
        }

        return key.Value.Verifies(Algorithm, _signed, _signature)
            ? Reading<SignedClaims>.Of(new SignedClaims(Algorithm, _claims))
            : Reading<SignedClaims>.Not("The token's signature is not the provider's.");
    }
}
