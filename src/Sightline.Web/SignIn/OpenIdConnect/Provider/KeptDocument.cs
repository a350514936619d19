using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>
/// A document of a provider, kept. It is fetched by one caller at a time; a provider that fails is not asked again at once, and a flood of callers makes one request.
/// </summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="clock">The clock.</param>
/// <param name="fetch">Fetches and reads it.</param>
internal sealed class KeptDocument<T>(TimeProvider clock, Func<CancellationToken, Task<Reading<T>>> fetch) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private Kept? _kept;
    private DateTimeOffset? _askedAt;
    private string? _failure;

    /// <summary>Gives it, fetched anew where it is no longer fresh.</summary>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The document, or why there is none.</returns>
    public Task<Reading<T>> GetAsync(CancellationToken stop) => GetAsync(known: null, stop);

    /// <summary>Gives a newer one than that which did not have what was looked for, where enough time has passed to ask again.</summary>
    /// <param name="known">The one that did not have it.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The document, which may be the same.</returns>
    public Task<Reading<T>> GetNewerAsync(T known, CancellationToken stop) => GetAsync(known, stop);

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<Reading<T>> GetAsync(T? known, CancellationToken stop)
    {
        if (_kept is { } fresh && !Wants(fresh, known))
        {
            return Reading<T>.Of(fresh.Value);
        }

        await _one.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if ((_kept is null || Wants(_kept, known)) && MayAsk())
            {
                await FetchAsync().ConfigureAwait(false);
            }

            return _kept is { } kept && clock.GetUtcNow() - kept.FetchedAt <= Freshness.Usable
                ? Reading<T>.Of(kept.Value)
                : Reading<T>.Not(_failure ?? "The provider was asked only just now.");
        }
        finally
        {
            _one.Release();
        }
    }

    // A browser that goes away must not break off what everybody else waits for: the fetch has its own limit in time.
    private async Task FetchAsync()
    {
        _askedAt = clock.GetUtcNow();
        var fetched = await fetch(CancellationToken.None).ConfigureAwait(false);
        _failure = fetched.Reason;
        if (fetched.HasValue)
        {
            _kept = new Kept(fetched.Value, clock.GetUtcNow());
        }
    }

    private bool Wants(Kept kept, T? known) => ReferenceEquals(kept.Value, known) || clock.GetUtcNow() - kept.FetchedAt > Freshness.Fresh;

    // A clock that was set back must not keep us from asking for as long as it was.
    private bool MayAsk() => _askedAt is not { } askedAt || (clock.GetUtcNow() - askedAt).Duration() >= (_kept is null ? Freshness.AtMostEveryWhenEmpty : Freshness.AtMostEvery);

    private sealed record Kept(T Value, DateTimeOffset FetchedAt);
}
