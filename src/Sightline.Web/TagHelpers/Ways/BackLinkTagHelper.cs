using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Ways;

/// <summary>The way back, before the heading: https://design-system.service.gov.uk/components/back-link/. Its words are what it holds, 'Back' where it holds none.</summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = "#";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var words = await output.GetChildContentAsync();
        var link = Element.Of("a", "govuk-back-link").With("href", Href).Takes(output.Attributes);
        output.Becomes(words.IsEmptyOrWhiteSpace ? link.Says("Back") : link.Holds(words));
    }
}
