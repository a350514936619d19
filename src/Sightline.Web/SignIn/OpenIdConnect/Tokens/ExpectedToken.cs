namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>What any token of a provider must say to be for us and of now.</summary>
/// <param name="Issuer">The provider's issuer, letter for letter.</param>
/// <param name="ClientId">Our id at the provider.</param>
/// <param name="Skew">How far the provider's clock may be from ours.</param>
internal sealed record ExpectedToken(string Issuer, string ClientId, TimeSpan Skew)
{
    /// <summary>How old a token may be when it comes, beside the skew: it comes straight from the provider.</summary>
    public TimeSpan MostAge { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Other audiences that may stand beside us; any other is refused.</summary>
    public IReadOnlyList<string> TrustedAudiences { get; init; } = [];
}

/// <summary>What an ID token must say beside that.</summary>
/// <param name="Token">What any token must say.</param>
/// <param name="Nonce">The nonce that was sent with the request.</param>
internal sealed record ExpectedIdToken(ExpectedToken Token, string Nonce)
{
    /// <summary>The access token that came with it; null where none did.</summary>
    public string? AccessToken { get; init; }

    /// <summary>How long ago the person may have signed in at the provider; null where it does not matter.</summary>
    public TimeSpan? MostAuthenticationAge { get; init; }

    /// <summary>The second factor that must have been used.</summary>
    public RequiredFactor Factor { get; init; } = RequiredFactor.None;
}
