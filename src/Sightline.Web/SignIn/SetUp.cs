using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn;

/// <summary>Somebody who came in with an invitation and is choosing how to sign in. The browser has a ticket; the code stays with the server.</summary>
/// <param name="settings">How it is served.</param>
/// <param name="installation">Where accounts are kept.</param>
public sealed class SetUp(WebSettings settings, IInstallation installation)
{
    /// <summary>How long the choice may take.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private const string Cookie = "set-up";

    /// <summary>Begins, where a code holds.</summary>
    /// <param name="context">The request.</param>
    /// <param name="code">What was typed.</param>
    /// <returns>False where the code does not hold.</returns>
    public async Task<bool> BeginAsync(HttpContext context, string? code)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await installation.Credentials.FindInvitedAsync(code ?? string.Empty, context.RequestAborted) is null)
        {
            return false;
        }

        var ticket = await installation.Tickets.PutAsync(TicketKind.SetUp, Invitation.Fold(code), Lifetime, context.RequestAborted);
        context.Response.Cookies.Append(settings.CookieName(Cookie), ticket, settings.CookieOptions(SameSiteMode.Strict));
        return true;
    }

    /// <summary>Finds who is choosing.</summary>
    /// <param name="context">The request.</param>
    /// <returns>Who; null where nobody is.</returns>
    public async Task<Account?> FindAsync(HttpContext context) =>
        await CodeAsync(context) is { } code ? await installation.Credentials.FindInvitedAsync(code, context.RequestAborted) : null;

    /// <summary>The code with which the person came in.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The code; null where nobody did.</returns>
    public Task<string?> CodeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Cookies[settings.CookieName(Cookie)] is { Length: > 0 } ticket
            ? installation.Tickets.LookAsync(TicketKind.SetUp, ticket, context.RequestAborted)
            : Task.FromResult<string?>(null);
    }

    /// <summary>Ends it.</summary>
    /// <param name="context">The request.</param>
    /// <returns>When the ticket is taken.</returns>
    public async Task EndAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Request.Cookies[settings.CookieName(Cookie)] is { Length: > 0 } ticket)
        {
            await installation.Tickets.TakeAsync(TicketKind.SetUp, ticket, context.RequestAborted);
            context.Response.Cookies.Delete(settings.CookieName(Cookie), settings.CookieOptions(SameSiteMode.Strict));
        }
    }
}
