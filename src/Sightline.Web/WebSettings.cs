using System.Net;
using System.Security.Cryptography.X509Certificates;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web;

/// <summary>Where and how the web application is served.</summary>
public sealed record WebSettings
{
    /// <summary>How browsers reach it: scheme, host and port. Requests for any other host are refused, and passkeys are of this host.</summary>
    public required Uri Site { get; init; }

    /// <summary>The address that it listens on; only this machine where nothing is said.</summary>
    public IPAddress ListenOn { get; init; } = IPAddress.Loopback;

    /// <summary>The port that it listens on.</summary>
    public required int Port { get; init; }

    /// <summary>The certificate with which it speaks TLS itself; null where a proxy does, or where only this machine reaches it.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The proxies in front of it. What any other sender says of whom it forwards for is not believed.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>The providers with which people may sign in.</summary>
    internal IReadOnlyList<ProviderSettings> Providers { get; private init; } = [];

    /// <summary>The same with providers.</summary>
    /// <param name="file">The file in which an administrator entered them (docs/how-to/sign-in-with-your-own-provider.md).</param>
    /// <returns>The settings, or what is wrong with the file.</returns>
    public Reading<WebSettings> WithProviders(ReadOnlyMemory<byte> file)
    {
        var read = ProviderSettingsFile.Read(file);
        return read.HasValue ? Reading<WebSettings>.Of(this with { Providers = read.Value }) : Reading<WebSettings>.Not(read.Reason);
    }

    /// <summary>Whether browsers reach it over TLS.</summary>
    public bool IsSecure => string.Equals(Site.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal);

    /// <summary>The origin, as browsers write it.</summary>
    public string Origin => Site.GetLeftPart(UriPartial.Authority);

    /// <summary>A cookie's name: bound to this host alone where there is TLS (RFC 6265bis, 4.1.3.2).</summary>
    /// <param name="name">What it is for.</param>
    /// <returns>The name.</returns>
    internal string CookieName(string name) => IsSecure ? "__Host-" + name : name;

    /// <summary>How a cookie is set: out of reach of scripts, and sent nowhere else.</summary>
    /// <param name="mode">Whether it comes along when somebody follows a link from elsewhere.</param>
    /// <returns>The options.</returns>
    internal CookieOptions CookieOptions(SameSiteMode mode) => new() { HttpOnly = true, Secure = IsSecure, SameSite = mode, Path = "/", IsEssential = true };
}
