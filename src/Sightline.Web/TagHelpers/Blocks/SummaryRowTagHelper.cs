using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>A row of a summary list. What it holds is the value; govuk-summary-action among it is put where actions stand.</summary>
[HtmlTargetElement("govuk-summary-row")]
public sealed class SummaryRowTagHelper : TagHelper
{
    /// <summary>What it is about.</summary>
    [HtmlAttributeName("key")]
    public string Key { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var actions = new List<IHtmlContent>();
        context.Items[typeof(SummaryRowTagHelper)] = actions;
        var value = await output.GetChildContentAsync();
        ((List<SummaryRow>)context.Items[typeof(SummaryListTagHelper)]).Add(new SummaryRow(Key, value, actions, [.. output.Attributes]));
        output.SuppressOutput();
    }
}
