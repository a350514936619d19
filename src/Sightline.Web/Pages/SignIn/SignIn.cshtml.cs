using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.SignIn;
using Sightline.Web.SignIn;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.Passkeys;

namespace Sightline.Web.Pages.SignIn;

/// <summary>Signs people in with a passkey.</summary>
/// <param name="ceremony">Asks for passkeys and reads them.</param>
/// <param name="session">Begins the session.</param>
/// <param name="settings">Which providers there are.</param>
public sealed class SignInModel(PasskeyCeremony ceremony, SignInSession session, WebSettings settings) : PageModel
{
    /// <summary>The providers with which people may sign in: what each is called, and where that begins.</summary>
    public IEnumerable<(string Title, string Address)> Providers => settings.Providers.Select(p => (p.Title, $"{OpenIdConnectSettings.Path}/{p.Id}"));

    /// <summary>The ticket of the challenge.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    /// <summary>What the browser answered to it.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>Shows the page.</summary>
    /// <returns>The page; the start for somebody who is signed in.</returns>
    public IActionResult OnGet()
    {
        if (SignInRefusal.Of(Request.Query["refused"]) is { } refused)
        {
            this.Wrong("other-ways", $"{refused.What} {refused.ToDo}");
        }

        return SignedIn.Find(HttpContext) is null ? Page() : LocalRedirect("/");
    }

    /// <summary>Signs somebody in.</summary>
    /// <returns>The start, or this page with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await ceremony.ReadAsync(HttpContext, Ticket, Credential) is { } account)
        {
            await session.StartAsync(HttpContext, account, SignedInBy.Passkey);
            return LocalRedirect("/");
        }

        return this.Ask("passkey", "That passkey did not work here. Try again, or sign in another way.");
    }
}
