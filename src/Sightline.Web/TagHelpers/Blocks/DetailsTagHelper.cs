using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>What few need, closed until it is asked for: https://design-system.service.gov.uk/components/details/.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>What is read while it is closed.</summary>
    [HtmlAttributeName("summary")]
    public string Summary { get; set; } = string.Empty;

    /// <summary>Whether it is open from the start.</summary>
    [HtmlAttributeName("open")]
    public bool Open { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var summary = Element.Of("summary", "govuk-details__summary").Holds(Element.Of("span", "govuk-details__summary-text").Says(Summary));
        output.Becomes(Element.Of("details", "govuk-details").With("open", Open).Takes(output.Attributes)
            .Holds(summary, Element.Of("div", "govuk-details__text").Holds(await output.GetChildContentAsync())));
    }
}
