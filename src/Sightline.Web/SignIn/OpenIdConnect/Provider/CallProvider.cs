using System.Net;
using System.Net.Http.Headers;
using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>
/// The one place from which a provider is spoken to. No redirect is followed, no cookie kept; an answer has a limit in size and time; nothing that was sent or
/// answered is repeated in a reason.
/// </summary>
internal sealed class CallProvider : IDisposable
{
    /// <summary>The most bytes that an answer may have.</summary>
    public const int MostBytes = 256 * 1024;

    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly TimeSpan _patience;

    /// <summary>Makes it.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="patience">How long an answer is waited for; null for ten seconds.</param>
    public CallProvider(TimeProvider clock, TimeSpan? patience = null)
    {
        _clock = clock;
        _patience = patience ?? TimeSpan.FromSeconds(10);
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None, PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxResponseHeadersLength = 32 };
        _client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Fetches a document.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The document, or why it was not got.</returns>
    public async Task<Reading<ProviderAnswer>> GetAsync(Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var answer = await SendAsync(request, stop).ConfigureAwait(false);
        return answer.HasValue && !answer.Value.IsSuccess
            ? Reading<ProviderAnswer>.Not($"The provider answered with status {answer.Value.Status}, or not with JSON.")
            : answer;
    }

    /// <summary>Sends a form.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="form">What it says.</param>
    /// <param name="credentials">The value of a Basic header; null for none.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>What was answered, whatever its status; or why nothing was.</returns>
    public async Task<Reading<ProviderAnswer>> PostAsync(Uri address, IReadOnlyDictionary<string, string> form, string? credentials, CancellationToken stop)
    {
        using var content = new FormUrlEncodedContent(form);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Authorization = credentials is null ? null : new AuthenticationHeaderValue("Basic", credentials);
        return await SendAsync(request, stop).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<Reading<ProviderAnswer>> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        request.Headers.Accept.ParseAdd("application/json");
        using var limit = new CancellationTokenSource(_patience, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        var askedAt = _clock.GetUtcNow();
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await ReadAsync(response.Content, either.Token).ConfigureAwait(false);
            var type = response.Content.Headers.ContentType?.MediaType;
            var isJson = string.Equals(type, "application/json", StringComparison.OrdinalIgnoreCase) || string.Equals(type, "application/jwk-set+json", StringComparison.OrdinalIgnoreCase);
            return body is null
                ? Reading<ProviderAnswer>.Not($"The provider's answer is longer than the {MostBytes} bytes that we read.")
                : Reading<ProviderAnswer>.Of(new ProviderAnswer((int)response.StatusCode, isJson, body, response.Headers.Date, askedAt, _clock.GetUtcNow()));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Reading<ProviderAnswer>.Not($"The provider did not answer within {(long)_patience.TotalSeconds} seconds.");
        }
        catch (HttpRequestException e)
        {
            return Reading<ProviderAnswer>.Not(e.HttpRequestError switch
            {
                HttpRequestError.SecureConnectionError => "The provider's certificate is not one that this machine trusts.",
                HttpRequestError.NameResolutionError => "The provider's host is not known to this machine.",
                _ => "The provider cannot be reached from this machine.",
            });
        }
        catch (IOException)
        {
            return Reading<ProviderAnswer>.Not("The provider broke its answer off.");
        }
    }

    private static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken stop)
    {
        await using var from = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        var bytes = new byte[MostBytes + 1];
        var count = await from.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
        return count > MostBytes ? null : bytes[..count];
    }
}
