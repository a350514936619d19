using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Sightline.Web.Pages.Families.Line.Drawing;
using Sightline.Web.SignIn;

namespace Sightline.Web.Pages.Families.Line;

/// <summary>
/// The line of a family: drawn, and as a table row for row; as known to everyone or to one agency on a day; from two days what changed between them. What is searched for is
/// sent by post and looked for in memory, after the door: it stands in no address.
/// </summary>
/// <param name="door">Opens the record.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class LineModel(FamilyDoor door, TimeProvider clock) : PageModel
{
    /// <summary>The most characters that are searched for.</summary>
    public const int LongestSearch = 100;

    /// <summary>The family's address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>The words that an entry must hold.</summary>
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>The line.</summary>
    internal LineOfFamily Line { get; private set; } = null!;

    /// <summary>The picture; null where nothing has a date.</summary>
    internal DrawnLine? Picture { get; private set; }

    /// <summary>What changed since a day; null where that was not asked.</summary>
    internal IReadOnlyList<EntryChange>? Changes { get; private set; }

    /// <summary>Whether words were searched for.</summary>
    public bool IsSearch => !string.IsNullOrWhiteSpace(Words);

    /// <summary>When it was made, for whoever prints it.</summary>
    public DateTimeOffset MadeAt => clock.GetUtcNow();

    /// <summary>The address of the line with other choices.</summary>
    /// <param name="choices">The choices.</param>
    /// <returns>The address.</returns>
    internal string With(LineChoices choices) => FamilyLinks.Line(Id) + choices.Query();

    /// <summary>Shows the line.</summary>
    /// <returns>The page; for what is hidden the same as for what is not there; the question what for where that stands.</returns>
    public Task<IActionResult> OnGetAsync() => ShowAsync();

    /// <summary>Shows the entries of the line that hold words.</summary>
    /// <returns>The page.</returns>
    public Task<IActionResult> OnPostAsync()
    {
        Words = Words is { Length: > LongestSearch } typed ? typed[..LongestSearch] : Words;
        return ShowAsync();
    }

    private async Task<IActionResult> ShowAsync()
    {
        var (choices, wrong) = LineChoices.Read(Request.Query);
        var opened = await door.OpenAsync(HttpContext, Id, choices.KnownOn);
        if (opened.Shown is not { } shown)
        {
            return opened switch
            {
                { IsBroken: true } => StatusCode(StatusCodes.Status503ServiceUnavailable),
                { NeedsPurpose: true } => LocalRedirect(FamilyLinks.Record(Id)),
                _ => NotFound(),
            };
        }

        var viewer = new LineViewer(SignedIn.Of(HttpContext).Account.AgencyId, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        Line = LineOfFamily.Of(shown, choices, viewer, Words);
        Picture = LanesOfLine.Draw(Line, []);
        foreach (var (name, toDo) in wrong)
        {
            this.Wrong(name, toDo);
        }

        if (choices.KnownTo is { } place && !Line.MayAskAs(place))
        {
            this.Wrong("knownto", "Choose everyone, or your own agency.");
        }

        if (choices.ChangedSinceOn is { } since && wrong.Count == 0)
        {
            var before = await door.OpenAsync(HttpContext, Id, since);
            if (before.Shown is null)
            {
                return StatusCode(StatusCodes.Status503ServiceUnavailable);
            }

            Changes = WhatChanged.Of(before.Shown, since, shown, Line.KnownOn, Line.Reader, viewer.AgencyId);
        }

        return Page();
    }
}
