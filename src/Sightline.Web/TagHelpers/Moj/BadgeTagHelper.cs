using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>A word of standing beside a name: https://design-patterns.service.justice.gov.uk/components/badge/. The word says it; the colour only helps.</summary>
[HtmlTargetElement("moj-badge")]
public sealed class BadgeTagHelper : TagHelper
{
    /// <summary>Purple, bright-purple, red, green, blue, black or grey; null for the usual.</summary>
    [HtmlAttributeName("colour")]
    public string? Colour { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Becomes(Element.Of("span", Element.Classes("moj-badge", Colour is null ? null : "moj-badge--" + Colour)).Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
