using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>What is known, row by row: https://design-system.service.gov.uk/components/summary-list/. Holds govuk-summary-row.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var rows = new List<SummaryRow>();
        context.Items[typeof(SummaryListTagHelper)] = rows;
        await output.GetChildContentAsync();
        var list = Element.Of("dl", "govuk-summary-list").Takes(output.Attributes);
        foreach (var row in rows)
        {
            list.Holds(ElementOf(row, rows.Any(r => r.Actions.Count > 0)));
        }

        output.Becomes(list);
    }

    private static IHtmlContent ElementOf(SummaryRow row, bool anyHasActions)
    {
        var element = Element.Of("div", Element.Classes("govuk-summary-list__row", anyHasActions && row.Actions.Count == 0 ? "govuk-summary-list__row--no-actions" : null))
            .Takes(row.Attributes).Holds(Element.Of("dt", "govuk-summary-list__key").Says(row.Key), Element.Of("dd", "govuk-summary-list__value").Holds(row.Value));
        if (row.Actions is [var only])
        {
            element.Holds(Element.Of("dd", "govuk-summary-list__actions").Holds(only));
        }
        else if (row.Actions.Count > 1)
        {
            var list = Element.Of("ul", "govuk-summary-list__actions-list");
            foreach (var action in row.Actions)
            {
                list.Holds(Element.Of("li", "govuk-summary-list__actions-list-item").Holds(action));
            }

            element.Holds(Element.Of("dd", "govuk-summary-list__actions").Holds(list));
        }

        return element;
    }
}

/// <summary>A row, while its list gathers them.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Value">What is known.</param>
/// <param name="Actions">What can be done about it.</param>
/// <param name="Attributes">The row's further attributes.</param>
internal sealed record SummaryRow(string Key, IHtmlContent Value, IReadOnlyList<IHtmlContent> Actions, TagHelperAttributeList Attributes);
