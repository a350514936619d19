using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One of checkboxes.</summary>
[HtmlTargetElement("govuk-checkbox")]
public sealed class CheckboxTagHelper() : ChoiceTagHelper("govuk-checkboxes", "checkbox")
{
    /// <summary>Whether it stands for none of the others: choosing it takes theirs away, where scripts run.</summary>
    [HtmlAttributeName("exclusive")]
    public bool Exclusive { get; set; }

    /// <inheritdoc/>
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Exclusive)
        {
            output.Attributes.SetAttribute("data-behaviour", "exclusive");
        }

        return base.ProcessAsync(context, output);
    }
}
