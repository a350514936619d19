using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.SignIn;

/// <summary>Signs people out.</summary>
/// <param name="session">Ends the session.</param>
public sealed class SignedOutModel(SignInSession session) : PageModel
{
    /// <summary>Whether every session of the person ends, on whatever machine.</summary>
    [BindProperty]
    public bool Everywhere { get; set; }

    /// <summary>A link signs nobody out.</summary>
    /// <returns>The start.</returns>
    public IActionResult OnGet() => LocalRedirect("/");

    /// <summary>Signs out.</summary>
    /// <returns>The page that says so.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        await session.EndAsync(HttpContext, Everywhere);
        HttpContext.Features.Set<SignedIn>(null);
        return Page();
    }
}
