using System.Net;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>A browser that goes from address to address as a person's does: cookies by host, path and https; it finds Sightline at a loopback port by its name.</summary>
internal sealed class Browser(SightlineUnderTest sightline) : IDisposable
{
    private const int MostSteps = 10;

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public CookieContainer Cookies { get; } = new();

    /// <summary>The last response's cookies, as they were sent.</summary>
    public IReadOnlyList<string> SetCookies { get; private set; } = [];

    /// <summary>Goes to one address.</summary>
    /// <returns>The status, and where it leads on: null where it does not.</returns>
    public async Task<(HttpStatusCode Status, Uri? On, string Body)> GoAsync(Uri address, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(form is null ? HttpMethod.Get : HttpMethod.Post, Reached(address)) { Content = form };
        if (Cookies.GetCookieHeader(address) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        using var response = await _client.SendAsync(request);
        SetCookies = response.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [];
        foreach (var cookie in SetCookies)
        {
            Cookies.SetCookies(address, cookie.Replace(",", "%2C", StringComparison.Ordinal).Replace("%2C ", ", ", StringComparison.Ordinal));
        }

        var on = response.Headers.Location is { } location ? new Uri(address, location) : null;
        return (response.StatusCode, on, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Follows redirects until an address fits, or there are no more.</summary>
    /// <returns>The address that was reached, which was not gone to where it fits.</returns>
    public async Task<Uri> FollowAsync(Uri from, Func<Uri, bool>? until = null)
    {
        var at = from;
        for (var step = 0; step < MostSteps; step++)
        {
            if (until?.Invoke(at) == true)
            {
                return at;
            }

            var (_, on, _) = await GoAsync(at);
            if (on is null)
            {
                return at;
            }

            at = on;
        }

        throw new InvalidOperationException("The browser is sent round in a circle.");
    }

    public void Dispose() => _client.Dispose();

    public static Uri OfSightline(string path) => new(SightlineUnderTest.Origin + path);

    private Uri Reached(Uri address) =>
        address.AbsoluteUri.StartsWith(SightlineUnderTest.Origin + "/", StringComparison.Ordinal) ? new Uri(sightline.Address, address.PathAndQuery) : address;
}
