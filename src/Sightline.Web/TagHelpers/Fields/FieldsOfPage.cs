using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>The fields of a page in the order in which it shows them, each with the id that a link to it leads to. The summary of errors follows that order.</summary>
internal static class FieldsOfPage
{
    private static readonly object Key = new();

    /// <summary>Remembers a field.</summary>
    /// <param name="context">The page being written; null where none is.</param>
    /// <param name="name">The name under which the field is sent.</param>
    /// <param name="id">The id of what takes the focus.</param>
    public static void Add(ViewContext? context, string name, string id)
    {
        if (context is not null)
        {
            if (context.HttpContext.Items[Key] is not List<(string, string)> fields)
            {
                context.HttpContext.Items[Key] = fields = [];
            }

            fields.Add((name, id));
        }
    }

    /// <summary>The fields so far.</summary>
    /// <param name="context">The page being written.</param>
    /// <returns>Names and ids, in the page's order.</returns>
    public static IReadOnlyList<(string Name, string Id)> Of(ViewContext context) =>
        context.HttpContext.Items[Key] as List<(string, string)> ?? [];
}
