using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Ways;

/// <summary>
/// From page to page: https://design-system.service.gov.uk/components/pagination/. Without govuk-page in it, it stands one under the other and may say what the next page is.
/// </summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class PaginationTagHelper : TagHelper
{
    private static readonly HtmlString Back = new(Icon("prev", "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"));
    private static readonly HtmlString On = new(Icon("next", "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"));

    /// <summary>What a screen reader calls it.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "Pagination";

    /// <summary>Where the page before is; null where there is none.</summary>
    [HtmlAttributeName("previous")]
    public string? Previous { get; set; }

    /// <summary>What the page before is called.</summary>
    [HtmlAttributeName("previous-text")]
    public string? PreviousText { get; set; }

    /// <summary>What is on the page before; only without numbers.</summary>
    [HtmlAttributeName("previous-label")]
    public string? PreviousLabel { get; set; }

    /// <summary>Where the next page is; null where there is none.</summary>
    [HtmlAttributeName("next")]
    public string? Next { get; set; }

    /// <summary>What the next page is called.</summary>
    [HtmlAttributeName("next-text")]
    public string? NextText { get; set; }

    /// <summary>What is on the next page; only without numbers.</summary>
    [HtmlAttributeName("next-label")]
    public string? NextLabel { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var pages = await output.GetChildContentAsync();
        var isBlock = pages.IsEmptyOrWhiteSpace;
        var nav = Element.Of("nav", Element.Classes("govuk-pagination", isBlock && (Previous ?? Next) is not null ? "govuk-pagination--block" : null)).With("aria-label", Label).Takes(output.Attributes);
        if (Previous is not null)
        {
            nav.Holds(Arrow("prev", Previous, PreviousText, "Previous", PreviousLabel, isBlock));
        }

        if (!isBlock)
        {
            nav.Holds(Element.Of("ul", "govuk-pagination__list").Holds(pages));
        }

        if (Next is not null)
        {
            nav.Holds(Arrow("next", Next, NextText, "Next", NextLabel, isBlock));
        }

        output.Becomes(nav);
    }

    private static IHtmlContent Arrow(string which, string href, string? text, string usual, string? label, bool isBlock)
    {
        var isBack = which[0] == 'p';
        var title = Element.Of("span", Element.Classes("govuk-pagination__link-title", isBlock && label is null ? "govuk-pagination__link-title--decorated" : null));
        _ = text is null ? title.Says(usual).Holds(Element.Of("span", "govuk-visually-hidden").Says(" page")) : title.Says(text);
        var link = Element.Of("a", "govuk-link govuk-pagination__link").With("href", href).With("rel", which).Holds(isBack ? Back : isBlock ? On : null).Says(" ").Holds(title);
        if (isBlock && label is not null)
        {
            link.Says(" ").Holds(Element.Of("span", "govuk-visually-hidden").Says(":")).Says(" ").Holds(Element.Of("span", "govuk-pagination__link-label").Says(label));
        }

        return Element.Of("div", "govuk-pagination__" + which).Holds(link.Says(" ").Holds(!isBack && !isBlock ? On : null));
    }

    private static string Icon(string which, string path) =>
        $"""<svg class="govuk-pagination__icon govuk-pagination__icon--{which}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="{path}"></path></svg>""";
}
