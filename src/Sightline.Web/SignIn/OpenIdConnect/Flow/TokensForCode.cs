using System.Text.Json;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Provider;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>What a provider gave for a code (OpenID Connect Core, section 3.1.3.3).</summary>
/// <param name="IdToken">The ID token, not yet checked.</param>
/// <param name="AccessToken">The access token; null where there is none. It is used for nothing but its hash.</param>
internal sealed record TokensForCode(string IdToken, string? AccessToken)
{
    /// <summary>Reads an answer of the token endpoint.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The tokens, or why there are none; the words of the provider are not repeated, but for a code that the standard lists.</returns>
    public static Reading<TokensForCode> Read(ProviderAnswer answer)
    {
        if (!answer.IsJson || StrictJson.Read(answer.Body) is not { } document)
        {
            return Reading<TokensForCode>.Not($"The provider answered the code with status {answer.Status}, and not with JSON.");
        }

        if (!answer.IsSuccess)
        {
            return Reading<TokensForCode>.Not(StrictJson.Text(document, "error") switch
            {
                "invalid_client" => "The provider does not take our client id with our secret (invalid_client). Look at the secret's file, and whether the secret has run out.",
                "invalid_grant" => "The provider does not take the code (invalid_grant): it was used before, is too old, or was given for another client or address.",
                "unauthorized_client" => "The provider does not let this client use the code flow (unauthorized_client).",
                "invalid_request" => "The provider does not take our question for tokens (invalid_request).",
                _ => $"The provider answered the code with status {answer.Status}.",
            });
        }

        if (StrictJson.Text(document, "id_token") is not { } idToken)
        {
            return Reading<TokensForCode>.Not("The provider gave no ID token for the code.");
        }

        return document.TryGetProperty("access_token", out var access) && access.ValueKind != JsonValueKind.String
            ? Reading<TokensForCode>.Not("The provider gave an access token that is none.")
            : Reading<TokensForCode>.Of(new TokensForCode(idToken, StrictJson.Text(document, "access_token")));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Empty;
}
