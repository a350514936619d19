using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>A provider as it was entered, with what it says of itself and its keys.</summary>
internal sealed class KnownProvider : IDisposable
{
    private readonly CallProvider _call;
    private readonly KeptDocument<ProviderMetadata> _metadata;
    private readonly KeptDocument<ProviderKeys> _keys;

    /// <summary>Makes it; nothing is fetched yet.</summary>
    /// <param name="settings">What was entered.</param>
    /// <param name="call">Speaks to it.</param>
    /// <param name="clock">The clock.</param>
    public KnownProvider(ProviderSettings settings, CallProvider call, TimeProvider clock)
    {
        Settings = settings;
        _call = call;
        _metadata = new KeptDocument<ProviderMetadata>(clock, FetchMetadataAsync);
        _keys = new KeptDocument<ProviderKeys>(clock, FetchKeysAsync);
    }

    /// <summary>What was entered.</summary>
    public ProviderSettings Settings { get; }

    /// <summary>What it says of itself.</summary>
    /// <param name="stop">Stops the work.</param>
    /// <returns>That, or why it is not known.</returns>
    public Task<Reading<ProviderMetadata>> MetadataAsync(CancellationToken stop) => _metadata.GetAsync(stop);

    /// <summary>Checks something with the provider's keys; where the key that is needed is not among them, once more with newer ones.</summary>
    /// <typeparam name="T">What the check gives.</typeparam>
    /// <param name="check">The check.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What the check gave, or why there are no keys.</returns>
    public async Task<Reading<T>> CheckAsync<T>(Func<ProviderKeys, Reading<T>> check, CancellationToken stop)
        where T : class
    {
        var keys = await _keys.GetAsync(stop).ConfigureAwait(false);
        if (!keys.HasValue)
        {
            return Reading<T>.Not(keys.Reason);
        }

        var first = check(keys.Value);
        if (!string.Equals(first.Reason, ProviderKeys.NoSuchKey, StringComparison.Ordinal))
        {
            return first;
        }

        var newer = await _keys.GetNewerAsync(keys.Value, stop).ConfigureAwait(false);
        return newer.HasValue && !ReferenceEquals(newer.Value, keys.Value) ? check(newer.Value) : first;
    }

    /// <summary>Sends a form to its token endpoint.</summary>
    /// <param name="metadata">What it says of itself.</param>
    /// <param name="form">What is said, without what proves who we are.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What it answered, whatever the status; or why nothing.</returns>
    public async Task<Reading<ProviderAnswer>> AskForTokensAsync(ProviderMetadata metadata, Dictionary<string, string> form, CancellationToken stop)
    {
        var secret = await ClientSecret.ReadAsync(Settings.ClientSecretFile, stop).ConfigureAwait(false);
        if (!secret.HasValue)
        {
            return Reading<ProviderAnswer>.Not(secret.Reason);
        }

        if (Settings.Authentication == ClientAuthentication.Basic)
        {
            return await _call.PostAsync(metadata.Token, form, secret.Value.AsBasic(Settings.ClientId), stop).ConfigureAwait(false);
        }

        form["client_id"] = Settings.ClientId;
        form["client_secret"] = secret.Value.Value;
        return await _call.PostAsync(metadata.Token, form, credentials: null, stop).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _metadata.Dispose();
        _keys.Dispose();
    }

    private async Task<Reading<ProviderMetadata>> FetchMetadataAsync(CancellationToken stop)
    {
        if (ProviderMetadata.AddressOf(Settings) is not { } address)
        {
            return Reading<ProviderMetadata>.Not("The provider's issuer is not an https address.");
        }

        var answer = await _call.GetAsync(address, stop).ConfigureAwait(false);
        return answer.HasValue ? ProviderMetadata.Read(answer.Value.Body, Settings) : Reading<ProviderMetadata>.Not(answer.Reason);
    }

    private async Task<Reading<ProviderKeys>> FetchKeysAsync(CancellationToken stop)
    {
        var metadata = await _metadata.GetAsync(stop).ConfigureAwait(false);
        if (!metadata.HasValue)
        {
            return Reading<ProviderKeys>.Not(metadata.Reason);
        }

        var answer = await _call.GetAsync(metadata.Value.KeySet, stop).ConfigureAwait(false);
        return answer.HasValue ? ProviderKeys.Read(answer.Value.Body) : Reading<ProviderKeys>.Not(answer.Reason);
    }
}
