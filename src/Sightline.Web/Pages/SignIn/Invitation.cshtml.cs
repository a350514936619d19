using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.SignIn;

/// <summary>Lets people in who were invited.</summary>
/// <param name="setUp">Begins the choice of how to sign in.</param>
public sealed class InvitationModel(SetUp setUp) : PageModel
{
    /// <summary>The code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Reads the code.</summary>
    /// <returns>The choice of how to sign in, or this page with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await setUp.BeginAsync(HttpContext, Code))
        {
            return LocalRedirect("/sign-in/set-up");
        }

        return this.Ask(nameof(Code), "That code does not work. Check it; if it is older than three days or was used, ask for another.");
    }
}
