using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>A word of status: https://design-system.service.gov.uk/components/tag/. The word says it; the colour only helps.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>Grey, green, turquoise, blue, purple, pink, red, orange or yellow; null for the usual.</summary>
    [HtmlAttributeName("colour")]
    public string? Colour { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Becomes(Element.Of("strong", Element.Classes("govuk-tag", Colour is null ? null : "govuk-tag--" + Colour)).Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
