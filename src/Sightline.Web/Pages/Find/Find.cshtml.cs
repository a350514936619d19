using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.Pages.Families;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Find;

/// <summary>Finds a family by somebody in it, with a reason: 'known, ring this desk'. What was typed stands in no address.</summary>
/// <param name="find">Finds, and writes down who asked.</param>
/// <param name="addresses">Under which address a family is.</param>
/// <param name="installation">Where everything is kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class FindModel(FindFamily find, FamilyAddresses addresses, IInstallation installation, TimeProvider clock) : PageModel
{
    /// <summary>The most searches of one person in <see cref="Window"/> (OWASP ASVS 5.0.0, 2.4.1): more is no casework.</summary>
    public const int MostSearches = 30;

    /// <summary>The stretch of time in which searches are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private static readonly string[] Dates = ["d M yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d"];

    /// <summary>Given name.</summary>
    [BindProperty]
    public string? Given { get; set; }

    /// <summary>Family name.</summary>
    [BindProperty]
    public string? FamilyName { get; set; }

    /// <summary>Date of birth, as typed.</summary>
    [BindProperty]
    public string? Born { get; set; }

    /// <summary>NHS number, as typed.</summary>
    [BindProperty]
    public string? NhsNumber { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What was found; null while the question stands.</summary>
    public IReadOnlyList<FoundFamily>? Found { get; private set; }

    /// <summary>Where the glass of a family is broken.</summary>
    /// <param name="found">The family.</param>
    /// <returns>The link.</returns>
    public string GlassOf(FoundFamily found) => FamilyLinks.BreakGlass(addresses.Of(found.Family));

    /// <summary>Asks whom to look for.</summary>
    /// <returns>The page; that this is not there for roles that find nobody.</returns>
    public IActionResult OnGet() => MayFind ? Page() : NotFound();

    /// <summary>Looks.</summary>
    /// <returns>What was found, or the question with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayFind)
        {
            return NotFound();
        }

        var account = SignedIn.Of(HttpContext).Account;
        if (await installation.Attempts.CountAsync("find: " + account.Id, Window, HttpContext.RequestAborted) > MostSearches)
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var digits = new string([.. (NhsNumber ?? string.Empty).Where(char.IsAsciiDigit)]);
        var born = DateOnly.TryParseExact((Born ?? string.Empty).Trim(), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : (DateOnly?)null;
        var person = digits.Length > 0 ? new PersonSought(null, null, null, digits) : new PersonSought(Trimmed(Given), Trimmed(FamilyName), born, null);
        if (!person.IsEnough)
        {
            return this.Ask(nameof(FamilyName), "Give the family name and the date of birth, or the ten digits of the NHS number.");
        }

        if (Trimmed(Reason) is not { } reason)
        {
            return this.Ask(nameof(Reason), "Say why you ask, in a few words.");
        }

        var request = new AccessRequest(account.ToViewer(installation.Journal.Access), clock.GetUtcNow(), Purpose: null, HasReason: true);
        var found = await find.RunAsync(person, request, reason, HttpContext.RequestAborted);
        Found = found.Value;
        return found.HasValue ? Page() : StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private bool MayFind => SignedIn.Of(HttpContext).Account.Role is var role && !DecideAccess.SeesNoFamily(role) && role != Role.Reviewer;

    private static string? Trimmed(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
