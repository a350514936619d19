using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>Something that is chosen in a filter; following it takes it away.</summary>
[HtmlTargetElement("moj-filter-tag", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FilterTagTagHelper : TagHelper
{
    /// <summary>Of what sort it is.</summary>
    [HtmlAttributeName("category")]
    public string Category { get; set; } = string.Empty;

    /// <summary>What it is.</summary>
    [HtmlAttributeName("text")]
    public string Text { get; set; } = string.Empty;

    /// <summary>The page without it.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        ((List<(string, IHtmlContent)>)context.Items[typeof(FilterTagHelper)])
            .Add((Category, Element.Of("a", "moj-filter__tag").With("href", Href).Holds(Element.Of("span", "govuk-visually-hidden").Says("Remove this filter")).Says(" " + Text)));
        output.SuppressOutput();
    }
}
