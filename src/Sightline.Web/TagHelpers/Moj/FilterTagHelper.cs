using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>
/// What is shown, and the fields that change it: https://design-patterns.service.justice.gov.uk/components/filter/. Stands in a form; holds fields, and moj-filter-tag for each
/// thing that is chosen. Only codes and days are chosen here: a name never stands in an address.
/// </summary>
[HtmlTargetElement("moj-filter")]
public sealed class FilterTagHelper : TagHelper
{
    /// <summary>What stands over it.</summary>
    [HtmlAttributeName("heading")]
    public string Heading { get; set; } = "Filter";

    /// <summary>What the button says.</summary>
    [HtmlAttributeName("submit")]
    public string Submit { get; set; } = "Apply filters";

    /// <summary>Where everything is shown again.</summary>
    [HtmlAttributeName("clear-href")]
    public string ClearHref { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var chosen = new List<(string Category, IHtmlContent Tag)>();
        context.Items[typeof(FilterTagHelper)] = chosen;
        var fields = await output.GetChildContentAsync();
        var content = Element.Of("div", "moj-filter__content");
        if (chosen.Count > 0)
        {
            content.Holds(Selected(chosen));
        }

        var button = Element.Of("button", "govuk-button").With("type", "submit").With("data-module", "govuk-button").Says(Submit);
        output.Becomes(Element.Of("div", "moj-filter").Takes(output.Attributes).Holds(
            Element.Of("div", "moj-filter__header").Holds(Element.Of("div", "moj-filter__header-title").Holds(Element.Of("h2", "govuk-heading-m").Says(Heading)), Element.Of("div", "moj-filter__header-action")),
            content.Holds(Element.Of("div", "moj-filter__options").Holds(button, fields))));
    }

    private IHtmlContent Selected(IReadOnlyList<(string Category, IHtmlContent Tag)> chosen)
    {
        var clear = Element.Of("a", "govuk-link govuk-link--no-visited-state").With("href", ClearHref).Says("Clear filters");
        var selected = Element.Of("div", "moj-filter__selected").Holds(Element.Of("div", "moj-filter__selected-heading").Holds(
            Element.Of("div", "moj-filter__heading-title").Holds(Element.Of("h2", "govuk-heading-m").Says("Selected filters")),
            Element.Of("div", "moj-filter__heading-action").Holds(Element.Of("p").Holds(clear))));
        foreach (var category in chosen.GroupBy(c => c.Category, StringComparer.Ordinal))
        {
            var list = Element.Of("ul", "moj-filter-tags");
            foreach (var (_, tag) in category)
            {
                list.Holds(Element.Of("li").Holds(tag));
            }

            selected.Holds(Element.Of("h3", "govuk-heading-s govuk-!-margin-bottom-0").Says(category.Key), list);
        }

        return selected;
    }
}
