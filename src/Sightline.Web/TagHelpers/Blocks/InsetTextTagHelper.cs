using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>Words set apart from what is round them: https://design-system.service.gov.uk/components/inset-text/.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Becomes(Element.Of("div", "govuk-inset-text").Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
