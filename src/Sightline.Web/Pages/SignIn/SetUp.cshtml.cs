using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.SignIn;
using Sightline.Web.SignIn;
using Sightline.Web.SignIn.Passkeys;

namespace Sightline.Web.Pages.SignIn;

/// <summary>Makes the first passkey of somebody who was invited.</summary>
/// <param name="setUp">Who is choosing.</param>
/// <param name="ceremony">Asks for passkeys and reads them.</param>
/// <param name="session">Begins the session.</param>
/// <param name="installation">Where passkeys are kept.</param>
public sealed class SetUpModel(SetUp setUp, PasskeyCeremony ceremony, SignInSession session, IInstallation installation) : PageModel
{
    /// <summary>The ticket of the challenge.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    /// <summary>What the browser answered to it.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    /// <summary>What the person is called.</summary>
    public string Person { get; private set; } = string.Empty;

    /// <summary>Shows the page.</summary>
    /// <returns>The page; that of the code for whoever has none.</returns>
    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? LocalRedirect("/sign-in/invitation") : Page();

    /// <summary>Keeps the passkey and signs the person in.</summary>
    /// <returns>The start, or this page with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } account || await setUp.CodeAsync(HttpContext) is not { } code)
        {
            return LocalRedirect("/sign-in/invitation");
        }

        if (await ceremony.ReadNewAsync(HttpContext, account, Ticket, Credential) is { } passkey
            && await installation.Credentials.SetUpAsync(code, passkey, HttpContext.RequestAborted) is { } ready)
        {
            await setUp.EndAsync(HttpContext);
            await session.StartAsync(HttpContext, ready, SignedInBy.Passkey);
            return LocalRedirect("/");
        }

        return this.Ask("passkey", "That passkey could not be kept. Try again, or use a password and a code.");
    }

    private async Task<Account?> FindAsync()
    {
        var account = await setUp.FindAsync(HttpContext);
        Person = account is null ? string.Empty : $"{account.GivenNames} {account.FamilyName}";
        return account;
    }
}
