using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn;

/// <summary>Begins and ends sessions: the one place where somebody is signed in, however that was proved.</summary>
/// <param name="settings">How it is served.</param>
/// <param name="installation">Where sessions are kept.</param>
public sealed class SignInSession(WebSettings settings, IInstallation installation)
{
    /// <summary>What the session's cookie is called, without the prefix that binds it to the host.</summary>
    internal const string Cookie = "session";

    /// <summary>Signs somebody in. The session has a new id; the one that the browser had before ends.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">Who it is; that this was proved is the caller's to know.</param>
    /// <param name="by">How.</param>
    /// <returns>When the person is signed in.</returns>
    public async Task StartAsync(HttpContext context, Account account, SignedInBy by)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(account);
        if (context.Request.Cookies[settings.CookieName(Cookie)] is { Length: > 0 } before)
        {
            await installation.Sessions.EndAsync(before, context.RequestAborted);
        }

        var token = await installation.Sessions.StartAsync(account, by, context.RequestAborted);

        // Lax: a link in a message opens where the person is signed in already. Whatever changes something is a form with a token of its own.
        context.Response.Cookies.Append(settings.CookieName(Cookie), token, settings.CookieOptions(SameSiteMode.Lax));
    }

    /// <summary>Signs out, and has the browser forget everything of this site.</summary>
    /// <param name="context">The request.</param>
    /// <param name="everywhere">Whether every session of the person ends.</param>
    /// <returns>When the person is signed out.</returns>
    public async Task EndAsync(HttpContext context, bool everywhere)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (SignedIn.Find(context) is { } signedIn)
        {
            await installation.Sessions.EndAsync(signedIn.Token, context.RequestAborted);
            if (everywhere)
            {
                await installation.Sessions.EndAllAsync(signedIn.Account.Id, context.RequestAborted);
            }
        }

        context.Response.Cookies.Delete(settings.CookieName(Cookie), settings.CookieOptions(SameSiteMode.Lax));
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
    }
}
