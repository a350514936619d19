using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>
/// The cookie that holds a sign-in under way. Its name binds it to this host, https and every path (RFC 6265bis, section 4.1.3.2); no script reads it; the browser
/// sends it along when a provider sends the person back, and in no form of another site.
/// </summary>
/// <param name="protection">Seals it.</param>
/// <param name="settings">How long it lives.</param>
internal sealed class JourneyCookie(IDataProtectionProvider protection, OpenIdConnectSettings settings)
{
    /// <summary>Its name.</summary>
    public const string Name = "__Host-sightline-sign-in";

    private readonly IDataProtector _seal = protection.CreateProtector("Sightline.Web.SignIn.OpenIdConnect.Journey.1");

    /// <summary>Puts it in the browser; a sign-in that was under way there is forgotten.</summary>
    /// <param name="response">The response.</param>
    /// <param name="journey">The sign-in.</param>
    public void Set(HttpResponse response, SignInJourney journey) =>
        response.Cookies.Append(Name, StrictBase64Url.Write(_seal.Protect(journey.Write())), Options(settings.MostJourney));

    /// <summary>Reads it.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The sign-in; null where there is none, or it was not sealed by us.</returns>
    public SignInJourney? Read(HttpRequest request)
    {
        try
        {
            return StrictBase64Url.Read(request.Cookies[Name]) is { } bytes ? SignInJourney.Read(_seal.Unprotect(bytes)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes it out of the browser: it serves once.</summary>
    /// <param name="response">The response.</param>
    public static void Clear(HttpResponse response) => response.Cookies.Append(Name, string.Empty, Options(TimeSpan.Zero));

    private static CookieOptions Options(TimeSpan life) =>
        new() { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Lax, Path = "/", MaxAge = life, IsEssential = true };
}
