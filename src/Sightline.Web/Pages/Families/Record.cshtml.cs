using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Families;

/// <summary>A family's record, as far as it is visible; before it, the question what for.</summary>
/// <param name="door">Opens it.</param>
/// <param name="installation">Where the session keeps purpose and reason.</param>
public sealed class RecordModel(FamilyDoor door, IInstallation installation) : PageModel
{
    /// <summary>The most characters of a reason.</summary>
    public const int LongestReason = 500;

    /// <summary>The family's address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>What for.</summary>
    [BindProperty]
    public Purpose? Purpose { get; set; }

    /// <summary>Why, in words.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is shown; null while the question stands.</summary>
    public ShownRecord? Shown { get; private set; }

    /// <summary>What the person may open a record for.</summary>
    public IReadOnlyList<Purpose> Purposes => PurposeWords.For(SignedIn.Of(HttpContext).Account.Role);

    /// <summary>The children whose record it is.</summary>
    public IEnumerable<Person> Children => Shown!.Register.People.Where(p => p.IsSubjectChild);

    /// <summary>What the family is called here.</summary>
    public string Heading
    {
        get
        {
            var names = string.Join(" and ", Children.Select(c => c.Family).OfType<string>().Distinct(StringComparer.Ordinal));
            return names.Length == 0 ? "Family record" : names;
        }
    }

    /// <summary>The entries, the latest first; what has no date first of all, so that it is not lost at the end.</summary>
    public IEnumerable<(Entry Entry, EntryDecision Why)> LatestFirst => Shown!.Entries.Reverse();

    /// <summary>What is not visible, by the agency to be asked.</summary>
    public IEnumerable<(string Agency, int Count)> NotVisible =>
        Shown!.NotVisible.OrderBy(n => n.Key, StringComparer.Ordinal)
            .Select(n => (Shown.Register.Agencies.FirstOrDefault(a => string.Equals(a.Id, n.Key, StringComparison.Ordinal))?.Name ?? n.Key, n.Value));

    /// <summary>Why an entry is visible, in words.</summary>
    /// <param name="why">What was decided.</param>
    /// <returns>The words.</returns>
    public static string WordsOf(EntryDecision why) => why.Because switch
    {
        VisibleBecause.OwnAgency => "Your agency wrote this.",
        VisibleBecause.Told => "Your agency was told of this.",
        VisibleBecause.SharingRule => $"Shared with your agency: {why.Rule?.LawfulBasis}",
        _ => "Visible for the review.",
    };

    /// <summary>Shows the record, or asks what for.</summary>
    /// <returns>The page; for what is hidden the same as for what is not there.</returns>
    public async Task<IActionResult> OnGetAsync()
    {
        var opened = await door.OpenAsync(HttpContext, Id);
        Shown = opened.Shown;
        return AnswerOf(opened);
    }

    /// <summary>Keeps what for, and opens the record.</summary>
    /// <returns>The record, or the question with what to do.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        var opened = await door.OpenAsync(HttpContext, Id);
        if (opened.Shown is null && !opened.NeedsPurpose)
        {
            return AnswerOf(opened);
        }

        if (Purpose is not { } purpose || !Purposes.Contains(purpose))
        {
            return this.Ask(nameof(Purpose), "Say what you open this record for.");
        }

        var reason = (Reason ?? string.Empty).Trim();
        var grant = new SessionGrant(opened.Family, purpose, reason.Length > LongestReason ? reason[..LongestReason] : reason);
        await installation.Sessions.GrantAsync(SignedIn.Of(HttpContext).Token, grant, HttpContext.RequestAborted);
        return LocalRedirect(FamilyLinks.Record(Id));
    }

    private IActionResult AnswerOf(FamilyOpened opened) => opened switch
    {
        { IsBroken: true } => StatusCode(StatusCodes.Status503ServiceUnavailable),
        { Shown: null, NeedsPurpose: false } => NotFound(),
        _ => Page(),
    };
}
