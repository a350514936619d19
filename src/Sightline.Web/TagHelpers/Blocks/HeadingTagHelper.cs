using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>The page's heading, with a caption before it that says where one is: https://design-system.service.gov.uk/styles/headings/.</summary>
[HtmlTargetElement("app-heading")]
public sealed class HeadingTagHelper : TagHelper
{
    /// <summary>What stands before it, smaller; null for nothing.</summary>
    [HtmlAttributeName("caption")]
    public string? Caption { get; set; }

    /// <summary>xl, l or m.</summary>
    [HtmlAttributeName("size")]
    public string Size { get; set; } = "l";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var heading = Element.Of("h1", "govuk-heading-" + Size).Takes(output.Attributes).Holds(await output.GetChildContentAsync());
        output.Becomes(heading);
        if (!string.IsNullOrEmpty(Caption))
        {
            output.PreContent.SetHtmlContent(Element.Of("span", "govuk-caption-" + Size).Says(Caption));
        }
    }
}
