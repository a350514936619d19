using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain.Time;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Families;

/// <summary>Who somebody is, and with which families the person has a relationship.</summary>
/// <param name="mine">Finds the families.</param>
/// <param name="addresses">Under which address each is.</param>
/// <param name="installation">Where everything is kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class MineModel(MyFamilies mine, FamilyAddresses addresses, IInstallation installation, TimeProvider clock) : PageModel
{
    /// <summary>Who is here.</summary>
    public SignedIn Here => SignedIn.Of(HttpContext);

    /// <summary>The families.</summary>
    public IReadOnlyList<MyFamily> Families { get; private set; } = [];

    /// <summary>The address of a family.</summary>
    /// <param name="family">The family.</param>
    /// <returns>The address.</returns>
    public string AddressOf(MyFamily family) => FamilyLinks.Record(addresses.Of(family.Family));

    /// <summary>By what a family is told from others.</summary>
    /// <param name="family">The family.</param>
    /// <returns>The children's family names.</returns>
    public string NameOf(MyFamily family)
    {
        var names = string.Join(" and ", family.Children.Select(c => c.Family).OfType<string>().Distinct(StringComparer.Ordinal));
        return names.Length == 0 ? "A family without a name" : names;
    }

    /// <summary>Shows the page.</summary>
    /// <returns>The page, or that nothing can be shown now.</returns>
    public async Task<IActionResult> OnGetAsync()
    {
        var now = clock.GetUtcNow();
        var found = await mine.RunAsync(Here.Account.ToViewer(installation.Journal.Access), now, UnitedKingdomTime.DayOf(now), HttpContext.RequestAborted);
        if (!found.HasValue)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        Families = found.Value;
        return Page();
    }
}
