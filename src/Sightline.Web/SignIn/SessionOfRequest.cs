using System.Security.Claims;
using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn;

/// <summary>Finds whose request it is. The store is asked at every request, and nothing is remembered beyond it: what was cut is cut with the next click.</summary>
/// <param name="next">What answers.</param>
/// <param name="settings">How it is served.</param>
/// <param name="installation">Where sessions are kept.</param>
internal sealed class SessionOfRequest(RequestDelegate next, WebSettings settings, IInstallation installation)
{
    /// <summary>Answers.</summary>
    /// <param name="context">The request.</param>
    /// <returns>When it is answered.</returns>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Cookies[settings.CookieName(SignInSession.Cookie)] is { Length: > 0 } token
            && await installation.Sessions.FindAsync(token, context.RequestAborted) is { } session)
        {
            context.Features.Set(new SignedIn(session, token));

            // Forms are bound to the account, so that a form that was given to one is of no use to another.
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, session.Account.Id)], "session"));
        }

        await next(context);
    }
}
