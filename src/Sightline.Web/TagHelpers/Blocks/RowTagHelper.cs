using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>The head of a table, or one of its rows. Holds govuk-cell.</summary>
[HtmlTargetElement("govuk-head")]
[HtmlTargetElement("govuk-row")]
public sealed class RowTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var parts = (TableParts)context.Items[typeof(TableParts)];
        (parts.IsInHead, parts.Cells) = (string.Equals(context.TagName, "govuk-head", StringComparison.OrdinalIgnoreCase), 0);
        var row = Element.Of("tr", "govuk-table__row").Takes(output.Attributes).Holds(await output.GetChildContentAsync());
        if (parts.IsInHead)
        {
            parts.Head = row;
        }
        else
        {
            parts.Rows.Add(row);
        }

        output.SuppressOutput();
    }
}
