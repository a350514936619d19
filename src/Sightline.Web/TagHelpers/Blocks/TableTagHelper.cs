using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>
/// A table: https://design-system.service.gov.uk/components/table/. Holds one govuk-head, then govuk-row, each with govuk-cell. One that may be wider than a telephone is given
/// scrolls="true": it then moves sideways by itself, by keyboard too.
/// </summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table shows.</summary>
    [HtmlAttributeName("caption")]
    public string? Caption { get; set; }

    /// <summary>Further classes of the caption, such as govuk-table__caption--m or govuk-visually-hidden.</summary>
    [HtmlAttributeName("caption-class")]
    public string? CaptionClass { get; set; }

    /// <summary>Whether the first cell of a row says what the row is about.</summary>
    [HtmlAttributeName("first-cell-is-header")]
    public bool FirstCellIsHeader { get; set; }

    /// <summary>Whether it moves sideways where it is wider than the window; it needs a caption then.</summary>
    [HtmlAttributeName("scrolls")]
    public bool Scrolls { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var parts = new TableParts(FirstCellIsHeader);
        context.Items[typeof(TableParts)] = parts;
        await output.GetChildContentAsync();
        var table = Element.Of("table", "govuk-table").Takes(output.Attributes);
        if (!string.IsNullOrEmpty(Caption))
        {
            table.Holds(Element.Of("caption", Element.Classes("govuk-table__caption", CaptionClass)).Says(Caption));
        }

        if (parts.Head is { } head)
        {
            table.Holds(Element.Of("thead", "govuk-table__head").Holds(head));
        }

        var body = Element.Of("tbody", "govuk-table__body");
        foreach (var row in parts.Rows)
        {
            body.Holds(row);
        }

        table.Holds(body);
        output.Becomes(Scrolls ? Element.Of("div", "app-wide").With("role", "region").With("aria-label", Caption).With("tabindex", "0").Holds(table) : table);
    }
}
