using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Families;

/// <summary>Who opened a record: agencies, roles and times for those who may see it; names and reasons for the privacy officer.</summary>
/// <param name="door">Opens the record.</param>
/// <param name="looked">Says who looked.</param>
/// <param name="installation">Where accounts are kept.</param>
public sealed class LookedModel(FamilyDoor door, WhoLooked looked, IInstallation installation) : PageModel
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The family's address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>Who looked, the last one first.</summary>
    public IReadOnlyList<Looked> Looks { get; private set; } = [];

    /// <summary>Whether the privacy officer asks.</summary>
    public bool IsOfficer => SignedIn.Of(HttpContext).Account.Role == Role.PrivacyOfficer;

    /// <summary>What somebody is called.</summary>
    /// <param name="accountId">The account.</param>
    /// <returns>The name; the id where there is no such account here.</returns>
    public string NameOf(string accountId) => _names.GetValueOrDefault(accountId, accountId);

    /// <summary>Shows who looked.</summary>
    /// <returns>The page; for what is hidden the same as for what is not there; the question what for where that stands.</returns>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!IsOfficer)
        {
            var opened = await door.OpenAsync(HttpContext, Id);
            if (opened is { Shown: null })
            {
                return opened switch
                {
                    { IsBroken: true } => StatusCode(StatusCodes.Status503ServiceUnavailable),
                    { NeedsPurpose: true } => LocalRedirect(FamilyLinks.Record(Id)),
                    _ => NotFound(),
                };
            }
        }

        var asked = await door.AskAsync(HttpContext, Id);
        var found = await looked.RunAsync(asked, HttpContext.RequestAborted);
        if (!found.HasValue)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        // For a privacy officer: nobody has ever asked for what is not there.
        if (found.Value.Count == 0)
        {
            return NotFound();
        }

        Looks = [.. found.Value.Reverse()];
        foreach (var id in Looks.Select(l => l.Full?.PersonId).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (await installation.Accounts.FindAsync(id, HttpContext.RequestAborted) is { } account)
            {
                _names[id] = $"{account.GivenNames} {account.FamilyName}";
            }
        }

        return Page();
    }
}
