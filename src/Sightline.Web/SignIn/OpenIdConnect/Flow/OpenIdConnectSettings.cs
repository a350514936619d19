using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>How sign-in with providers is set up.</summary>
/// <param name="Origin">Where people reach us, as 'https://sightline.example': the addresses that providers are given begin with it, and never with what a request calls us.</param>
/// <param name="Providers">The providers.</param>
internal sealed record OpenIdConnectSettings(Uri Origin, IReadOnlyList<ProviderSettings> Providers)
{
    /// <summary>What the addresses of this part begin with.</summary>
    public const string Path = "/sign-in/provider";

    /// <summary>The page to which somebody is sent who was refused; '?refused=' and a <see cref="SignInRefusal.Code"/> follow.</summary>
    public string RefusedPath { get; init; } = "/sign-in";

    /// <summary>The page to which a provider sends somebody who has signed out there.</summary>
    public string SignedOutPath { get; init; } = "/sign-in";

    /// <summary>How long a sign-in may take from its beginning to its end.</summary>
    public TimeSpan MostJourney { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Where a provider sends people back to: its 'redirect URI'.</summary>
    /// <param name="providerId">The provider's id.</param>
    /// <returns>The address.</returns>
    public Uri ReturnAddress(string providerId) => new(Origin, $"{Path}/{providerId}/return");
}
