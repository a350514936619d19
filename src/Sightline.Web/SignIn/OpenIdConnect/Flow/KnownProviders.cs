using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>The providers that were entered.</summary>
internal sealed class KnownProviders : IDisposable
{
    private readonly CallProvider _call;
    private readonly Dictionary<string, KnownProvider> _byId;

    /// <summary>Makes them; nothing is fetched yet.</summary>
    /// <param name="settings">What was entered.</param>
    /// <param name="clock">The clock.</param>
    public KnownProviders(OpenIdConnectSettings settings, TimeProvider clock)
    {
        _call = new CallProvider(clock);
        _byId = settings.Providers.ToDictionary(p => p.Id, p => new KnownProvider(p, _call, clock), StringComparer.Ordinal);
    }

    /// <summary>Finds one.</summary>
    /// <param name="id">Its id in our addresses.</param>
    /// <returns>The provider; null where none has that id.</returns>
    public KnownProvider? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Finds one.</summary>
    /// <param name="issuer">Its issuer.</param>
    /// <returns>The provider; null where none has that issuer.</returns>
    public KnownProvider? FindByIssuer(string issuer) => _byId.Values.FirstOrDefault(p => string.Equals(p.Settings.Issuer, issuer, StringComparison.Ordinal));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var provider in _byId.Values)
        {
            provider.Dispose();
        }

        _call.Dispose();
    }
}
