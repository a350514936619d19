using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Ways;

/// <summary>One of breadcrumbs. Its words are what it holds.</summary>
[HtmlTargetElement("govuk-breadcrumb")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    /// <summary>Where it leads; null for the page itself.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var words = await output.GetChildContentAsync();
        var item = Element.Of("li", "govuk-breadcrumbs__list-item");
        output.Becomes(Href is null
            ? item.With("aria-current", "page").Holds(words)
            : item.Holds(Element.Of("a", "govuk-breadcrumbs__link").With("href", Href).Takes(output.Attributes).Holds(words)));
    }
}
