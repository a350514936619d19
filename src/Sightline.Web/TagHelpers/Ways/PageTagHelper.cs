using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Ways;

/// <summary>One page of a pagination; without a number, the dots that stand for pages left out.</summary>
[HtmlTargetElement("govuk-page", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PageTagHelper : TagHelper
{
    private static readonly HtmlString Dots = new("&ctdot;");

    /// <summary>Its number.</summary>
    [HtmlAttributeName("number")]
    public int? Number { get; set; }

    /// <summary>Where it is.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = "#";

    /// <summary>Whether it is the one that is shown.</summary>
    [HtmlAttributeName("current")]
    public bool Current { get; set; }

    /// <summary>What a screen reader says; 'Page' and the number where nothing is said.</summary>
    [HtmlAttributeName("spoken")]
    public string? Spoken { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Number is not { } number)
        {
            output.Becomes(Element.Of("li", "govuk-pagination__item govuk-pagination__item--ellipsis").Holds(Dots));
            return;
        }

        output.Becomes(Element.Of("li", Element.Classes("govuk-pagination__item", Current ? "govuk-pagination__item--current" : null)).Holds(
            Element.Of("a", "govuk-link govuk-pagination__link").With("href", Href).With("aria-label", Spoken ?? $"Page {number}").With("aria-current", Current ? "page" : null)
                .Takes(output.Attributes).Says(number.ToString())));
    }
}
