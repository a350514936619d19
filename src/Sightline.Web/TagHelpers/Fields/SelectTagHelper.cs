using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One of many, in a list that opens: https://design-system.service.gov.uk/components/select/. Holds govuk-option. Radios are better where all fit on the page.</summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : LabelledTagHelper
{
    /// <summary>The value that is chosen; what was sent, or the property's value, where nothing is said.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(SelectTagHelper)] = Value ?? Current ?? string.Empty;
        var options = await output.GetChildContentAsync();
        output.Becomes(Labelled(Element.Of("select", Element.Classes("govuk-select", string.IsNullOrEmpty(Wrong) ? null : "govuk-select--error"))
            .With("id", OwnId).With("name", SentAs).With("aria-describedby", Description).Takes(output.Attributes).Holds(options)));
    }
}
