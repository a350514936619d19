using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.SignIn;
using Sightline.Web.SignIn;
using Sightline.Web.SignIn.Passkeys;

namespace Sightline.Web.Pages.Accounts;

/// <summary>Who somebody is here, and what that person signs in with.</summary>
/// <param name="ceremony">Asks for passkeys and reads them.</param>
/// <param name="installation">Where passkeys are kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class MineModel(PasskeyCeremony ceremony, IInstallation installation, TimeProvider clock) : PageModel
{
    /// <summary>The ticket of the challenge.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    /// <summary>What the browser answered to it.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>Who is here.</summary>
    public SignedIn Here => SignedIn.Of(HttpContext);

    /// <summary>How many passkeys the person has.</summary>
    public int Passkeys { get; private set; }

    /// <summary>Whether the person proved lately who is there.</summary>
    public bool IsFresh => Here.Session.IsFreshAt(clock.GetUtcNow());

    /// <summary>Shows the page.</summary>
    /// <returns>When what it shows was read.</returns>
    public async Task OnGetAsync() => Passkeys = (await installation.Credentials.PasskeysAsync(Here.Account.Id, HttpContext.RequestAborted)).Count;

    /// <summary>Adds a passkey.</summary>
    /// <returns>This page anew, or with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsFresh)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await ceremony.ReadNewAsync(HttpContext, Here.Account, Ticket, Credential) is { } passkey
            && await installation.Credentials.AddPasskeyAsync(Here.Account.Id, passkey, HttpContext.RequestAborted))
        {
            return LocalRedirect("/account");
        }

        await OnGetAsync();
        return this.Ask("passkey", "That passkey could not be kept. Try again.");
    }
}
