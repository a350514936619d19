using Microsoft.Extensions.Primitives;

namespace Sightline.Web.Hosting;

/// <summary>
/// Gives every answer the headers that keep a browser from doing what no page of ours asks for (OWASP ASVS 5.0.0, 3.4). Nothing is kept by any browser or proxy unless it is
/// the same for everybody.
/// </summary>
/// <param name="next">What answers.</param>
/// <param name="settings">How it is served.</param>
internal sealed class SecurityHeaders(RequestDelegate next, WebSettings settings)
{
    /// <summary>What a page may load and do. A script may ask this site, since a passkey needs a challenge that is no older than the click.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static readonly (string Name, StringValues Value)[] Always =
    [
        ("Content-Security-Policy", ContentPolicy),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=(), publickey-credentials-create=(self), publickey-credentials-get=(self)"),
    ];

    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <returns>When it is answered.</returns>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            foreach (var (name, value) in Always)
            {
                headers[name] = value;
            }

            if (settings.IsSecure)
            {
                headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
            }

            if (!context.Items.ContainsKey(Assets.IsForEverybody))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
