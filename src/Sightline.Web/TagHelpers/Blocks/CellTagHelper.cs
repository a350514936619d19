using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>A cell of a table. What it holds is what is read.</summary>
[HtmlTargetElement("govuk-cell")]
public sealed class CellTagHelper : TagHelper
{
    /// <summary>Whether it holds a number, which stands at the right.</summary>
    [HtmlAttributeName("numeric")]
    public bool Numeric { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var parts = (TableParts)context.Items[typeof(TableParts)];
        var isHeader = parts.IsInHead || (parts.FirstCellIsHeader && parts.Cells == 0);
        parts.Cells++;
        var kind = isHeader ? "header" : "cell";
        output.Becomes(Element.Of(isHeader ? "th" : "td", Element.Classes("govuk-table__" + kind, Numeric ? $"govuk-table__{kind}--numeric" : null))
            .With("scope", !isHeader ? null : parts.IsInHead ? "col" : "row").Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
