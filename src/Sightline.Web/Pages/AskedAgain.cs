using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sightline.Web.Pages;

/// <summary>Asks a question again, with what was wrong and what to do.</summary>
internal static class AskedAgain
{
    /// <summary>Adds what is wrong with one field; what the binding said of it, in words that are not ours, is left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The property, or the id of an element to which the summary of errors leads.</param>
    /// <param name="error">What to do.</param>
    public static void Wrong(this PageModel page, string name, string error)
    {
        if (page.ModelState.TryGetValue(name, out var entry))
        {
            entry.Errors.Clear();
        }

        page.ModelState.AddModelError(name, error);
    }

    /// <summary>Shows the page again with one thing that is wrong.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The property, or the id of an element to which the summary of errors leads.</param>
    /// <param name="error">What to do.</param>
    /// <returns>The page.</returns>
    public static PageResult Ask(this PageModel page, string name, string error)
    {
        page.Wrong(name, error);
        return page.Page();
    }
}
