using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Families;

/// <summary>The children of a family, side by side. Holds app-child-card; a heading of level 2 stands before it.</summary>
[HtmlTargetElement("app-children")]
public sealed class ChildrenTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Becomes(Element.Of("ul", "app-children").Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
