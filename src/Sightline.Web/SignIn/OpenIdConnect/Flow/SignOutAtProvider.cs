using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>
/// Where somebody goes who signs out here and should be signed out at the provider too (OpenID Connect RP-Initiated Logout 1.0). The ID token is not sent as a hint:
/// it would have to be kept, and would stand in an address; the provider asks the person instead.
/// </summary>
/// <param name="providers">The providers.</param>
/// <param name="settings">Where we are.</param>
internal sealed class SignOutAtProvider(KnownProviders providers, OpenIdConnectSettings settings)
{
    /// <summary>The address.</summary>
    /// <param name="issuer">The provider that signed the person in.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The provider's address; null where it has none, is no longer entered, or cannot be reached.</returns>
    public async Task<Uri?> AddressAsync(string issuer, CancellationToken stop)
    {
        if (providers.FindByIssuer(issuer) is not { } provider)
        {
            return null;
        }

        var metadata = await provider.MetadataAsync(stop).ConfigureAwait(false);
        return metadata.Value?.EndSession is { } end
            ? ProviderAddress.With(end, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["client_id"] = provider.Settings.ClientId,
                ["post_logout_redirect_uri"] = new Uri(settings.Origin, settings.SignedOutPath).AbsoluteUri,
            })
            : null;
    }
}
