using System.Text.Json;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>What a provider says of itself (OpenID Connect Discovery 1.0, section 3), as far as we use it.</summary>
/// <param name="Authorization">Where people are sent to sign in.</param>
/// <param name="Token">Where a code is exchanged.</param>
/// <param name="KeySet">Where its keys are.</param>
/// <param name="EndSession">Where people are sent to sign out; null where it has none.</param>
/// <param name="NamesItself">Whether it always sends 'iss' back with an answer (RFC 9207).</param>
internal sealed record ProviderMetadata(Uri Authorization, Uri Token, Uri KeySet, Uri? EndSession, bool NamesItself)
{
    /// <summary>Where the document is.</summary>
    /// <param name="settings">The provider.</param>
    /// <returns>Its address; null where the issuer is none that we speak to.</returns>
    public static Uri? AddressOf(ProviderSettings settings) =>
        ProviderAddress.Read(settings.Issuer, settings.AllowsHttpOnLoopback) is { Query.Length: 0 }
            ? new Uri($"{settings.Issuer.TrimEnd('/')}/.well-known/openid-configuration")
            : null;

    /// <summary>Reads the document.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="settings">The provider that it should be of.</param>
    /// <returns>What it says, or why it cannot be used.</returns>
    public static Reading<ProviderMetadata> Read(ReadOnlyMemory<byte> utf8, ProviderSettings settings)
    {
        if (StrictJson.Read(utf8) is not { } document)
        {
            return Reading<ProviderMetadata>.Not("The provider's description of itself is not a JSON object.");
        }

        // Section 4.3: another issuer here could have its tokens taken for this one's.
        if (!string.Equals(StrictJson.Text(document, "issuer"), settings.Issuer, StringComparison.Ordinal))
        {
            return Reading<ProviderMetadata>.Not("The provider calls itself by another issuer than the one that was entered. They must be the same letter for letter, a stroke at the end included.");
        }

        if (StrictJson.Texts(document, "response_types_supported")?.Contains("code", StringComparer.Ordinal) != true)
        {
            return Reading<ProviderMetadata>.Not("The provider does not offer the authorisation code flow.");
        }

        // A provider that lists its methods, and S256 not among them, would let a stolen code be used.
        if (document.TryGetProperty("code_challenge_methods_supported", out _) && StrictJson.Texts(document, "code_challenge_methods_supported")?.Contains("S256", StringComparer.Ordinal) != true)
        {
            return Reading<ProviderMetadata>.Not("The provider does not offer PKCE with S256.");
        }

        var authorization = AddressIn(document, "authorization_endpoint", settings);
        var token = AddressIn(document, "token_endpoint", settings);
        var keys = AddressIn(document, "jwks_uri", settings);
        if (authorization is null || token is null || keys is null)
        {
            return Reading<ProviderMetadata>.Not("The provider does not name its addresses for signing in, for tokens and for keys, each with https.");
        }

        var namesItself = document.TryGetProperty("authorization_response_iss_parameter_supported", out var says) && says.ValueKind == JsonValueKind.True;
        return Reading<ProviderMetadata>.Of(new ProviderMetadata(authorization, token, keys, AddressIn(document, "end_session_endpoint", settings), namesItself));
    }

    private static Uri? AddressIn(JsonElement document, string member, ProviderSettings settings) =>
        ProviderAddress.Read(StrictJson.Text(document, member), settings.AllowsHttpOnLoopback);
}
