using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>What has consequences: https://design-system.service.gov.uk/components/warning-text/.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : TagHelper
{
    /// <summary>What a screen reader says for the mark.</summary>
    [HtmlAttributeName("spoken")]
    public string Spoken { get; set; } = "Warning";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = Element.Of("strong", "govuk-warning-text__text").Holds(Element.Of("span", "govuk-visually-hidden").Says(Spoken)).Says(" ").Holds(await output.GetChildContentAsync());
        output.Becomes(Element.Of("div", "govuk-warning-text").Takes(output.Attributes).Holds(Element.Of("span", "govuk-warning-text__icon").With("aria-hidden", "true").Says("!"), text));
    }
}
