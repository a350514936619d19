using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One of a select: its words are what it holds.</summary>
[HtmlTargetElement("govuk-option", ParentTag = "govuk-select")]
public sealed class OptionTagHelper : TagHelper
{
    /// <summary>What is sent.</summary>
    [HtmlAttributeName("value")]
    public string Value { get; set; } = string.Empty;

    /// <summary>Whether it is chosen; where its value is the select's, where nothing is said.</summary>
    [HtmlAttributeName("selected")]
    public bool? Selected { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var chosen = context.Items.TryGetValue(typeof(SelectTagHelper), out var value) ? value as string : null;
        var isSelected = Selected ?? (chosen is { Length: > 0 } && string.Equals(chosen, Value, StringComparison.Ordinal));
        output.Becomes(Element.Of("option").With("value", Value).With("selected", isSelected).Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
