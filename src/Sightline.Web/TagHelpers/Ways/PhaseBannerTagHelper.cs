using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Ways;

/// <summary>A word and a sentence over every page, such as how confidential it is: https://design-system.service.gov.uk/components/phase-banner/. The sentence is what it holds.</summary>
[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : TagHelper
{
    /// <summary>The word.</summary>
    [HtmlAttributeName("tag")]
    public string Tag { get; set; } = string.Empty;

    /// <summary>Further classes of the word.</summary>
    [HtmlAttributeName("tag-class")]
    public string? TagClass { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tag = Element.Of("strong", Element.Classes("govuk-tag govuk-phase-banner__content__tag", TagClass)).Says(Tag);
        output.Becomes(Element.Of("div", "govuk-phase-banner govuk-width-container").Takes(output.Attributes).Holds(
            Element.Of("p", "govuk-phase-banner__content").Holds(tag).Says(" ").Holds(Element.Of("span", "govuk-phase-banner__text").Holds(await output.GetChildContentAsync()))));
    }
}
