using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>How we prove to a provider that we are the client that it knows (OpenID Connect Core, section 9).</summary>
internal enum ClientAuthentication
{
    /// <summary>The secret in the header: 'client_secret_basic'.</summary>
    Basic,

    /// <summary>The secret in the form: 'client_secret_post'.</summary>
    Post,
}

/// <summary>What an administrator enters about one provider.</summary>
/// <param name="Id">What it is called in our addresses: 1 to 40 lower-case letters, digits and hyphens.</param>
/// <param name="Issuer">Its issuer, letter for letter as the provider writes it.</param>
/// <param name="ClientId">Our id there.</param>
/// <param name="ClientSecretFile">The file that holds our secret there; it is read whenever it is needed, so a new secret needs no restart.</param>
internal sealed record ProviderSettings(string Id, string Issuer, string ClientId, string ClientSecretFile)
{
    /// <summary>What people are shown on the button: the agency's or the provider's name.</summary>
    public string Title { get; init; } = Id;

    /// <summary>How we prove who we are.</summary>
    public ClientAuthentication Authentication { get; init; } = ClientAuthentication.Basic;

    /// <summary>The second factor that the provider must say was used.</summary>
    public RequiredFactor Factor { get; init; } = RequiredFactor.None;

    /// <summary>How long ago a person may have signed in at the provider; null where it does not matter.</summary>
    public TimeSpan? MostAuthenticationAge { get; init; }

    /// <summary>Audiences that may stand beside us in a token.</summary>
    public IReadOnlyList<string> TrustedAudiences { get; init; } = [];

    /// <summary>How far its clock may be from ours; at most five minutes.</summary>
    public TimeSpan Skew { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether a provider on this machine may be spoken to without TLS; for trying out.</summary>
    public bool AllowsHttpOnLoopback { get; init; }

    /// <summary>What its tokens must say.</summary>
    /// <returns>Issuer, audience and times.</returns>
    public ExpectedToken Expected() => new(Issuer, ClientId, Skew) { TrustedAudiences = TrustedAudiences };
}
