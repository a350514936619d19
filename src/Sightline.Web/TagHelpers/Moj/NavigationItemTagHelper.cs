using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>A part in a sub navigation or a side navigation. Its words are what it holds.</summary>
[HtmlTargetElement("moj-navigation-item")]
public sealed class NavigationItemTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = string.Empty;

    /// <summary>Whether it is the part that is shown.</summary>
    [HtmlAttributeName("active")]
    public bool Active { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var words = await output.GetChildContentAsync();
        var isSide = string.Equals(context.Items[typeof(NavigationItemTagHelper)] as string, "side", StringComparison.Ordinal);
        output.Becomes(isSide
            ? Element.Of("li", Element.Classes("moj-side-navigation__item", Active ? "moj-side-navigation__item--active" : null))
                .Holds(Element.Of("a").With("href", Href).With("aria-current", Active ? "location" : null).Takes(output.Attributes).Holds(words))
            : Element.Of("li", "moj-sub-navigation__item")
                .Holds(Element.Of("a", "moj-sub-navigation__link").With("href", Href).With("aria-current", Active ? "page" : null).Takes(output.Attributes).Holds(words)));
    }
}
