using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.SignIn;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.SignIn;

/// <summary>Signs people in with a password and a second factor. The answer does not say what was wrong, nor whether there is such an account.</summary>
/// <param name="signIn">Tries what was typed.</param>
/// <param name="session">Begins the session.</param>
public sealed class PasswordModel(PasswordSignIn signIn, SignInSession session) : PageModel
{
    /// <summary>The sign-in name.</summary>
    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The code of the authenticator app.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Shows the page.</summary>
    /// <returns>The page; the start for somebody who is signed in.</returns>
    public IActionResult OnGet() => SignedIn.Find(HttpContext) is null ? Page() : LocalRedirect("/");

    /// <summary>Signs somebody in.</summary>
    /// <returns>The start, or this page with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        var (account, isTooOften) = await signIn.RunAsync(new TypedCredentials(Name, Password, Code), HttpContext.RequestAborted);
        if (account is not null)
        {
            await session.StartAsync(HttpContext, account, SignedInBy.PasswordAndCode);
            return LocalRedirect("/");
        }

        if (isTooOften)
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        return this.Ask(nameof(Name), "That did not work. Check all three, and take the code that the app shows now.");
    }
}
