using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>One of tabs. What it holds is what it shows; it begins with a heading, for where scripts do not run.</summary>
[HtmlTargetElement("govuk-tab")]
public sealed class TabTagHelper : TagHelper
{
    /// <summary>Its id, which stands in the address.</summary>
    [HtmlAttributeName("id")]
    public string Id { get; set; } = string.Empty;

    /// <summary>What is read on it.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        ((List<Tab>)context.Items[typeof(TabsTagHelper)]).Add(new Tab(Id, Label, await output.GetChildContentAsync(), [.. output.Attributes]));
        output.SuppressOutput();
    }
}
