using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>What can be done about a row of a summary list: a link. Its words are what it holds.</summary>
[HtmlTargetElement("govuk-summary-action")]
public sealed class SummaryActionTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = string.Empty;

    /// <summary>What a screen reader says besides, so that one 'Change' is told from another.</summary>
    [HtmlAttributeName("spoken")]
    public string? Spoken { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var link = Element.Of("a", "govuk-link").With("href", Href).Takes(output.Attributes).Holds(await output.GetChildContentAsync());
        if (!string.IsNullOrEmpty(Spoken))
        {
            link.Holds(Element.Of("span", "govuk-visually-hidden").Says(" " + Spoken));
        }

        ((List<IHtmlContent>)context.Items[typeof(SummaryRowTagHelper)]).Add(link);
        output.SuppressOutput();
    }
}
