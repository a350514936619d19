using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.Access;
using Sightline.Domain.Access;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Families;

/// <summary>Breaks the glass: asks for minutes and a reason, and opens the record. It asks the same of an address that is of no family, and then says that there is none.</summary>
/// <param name="glass">Breaks it, and writes that down first.</param>
/// <param name="door">Reads addresses.</param>
public sealed class GlassModel(BreakGlass glass, FamilyDoor door) : PageModel
{
    private const string Usual = "30";

    /// <summary>The family's address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>The minutes, as typed.</summary>
    [BindProperty]
    public string? Minutes { get; set; } = Usual;

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Asks.</summary>
    /// <returns>The page; that this is not there for roles that may not.</returns>
    public IActionResult OnGet() => DecideAccess.MayBreakGlass(SignedIn.Of(HttpContext).Account.Role) ? Page() : NotFound();

    /// <summary>Breaks it.</summary>
    /// <returns>The record; the question with what to do; for what is hidden the same as for what is not there.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!int.TryParse(Minutes, out var minutes) || minutes is < 1 or > BrokenGlass.MostMinutes)
        {
            return this.Ask(nameof(Minutes), $"Give the minutes: 1 to {BrokenGlass.MostMinutes}.");
        }

        if (string.IsNullOrWhiteSpace(Reason))
        {
            return this.Ask(nameof(Reason), "Say why a child cannot wait.");
        }

        var asked = await door.AskAsync(HttpContext, Id);
        var broken = await glass.RunAsync(new AccessChange(asked.Family, asked.Request, Reason.Trim()), minutes, HttpContext.RequestAborted);
        return broken switch
        {
            { HasValue: true } => LocalRedirect(FamilyLinks.Record(Id)),
            { Reason: AccessChange.Refused } => NotFound(),
            _ => StatusCode(StatusCodes.Status503ServiceUnavailable),
        };
    }
}
