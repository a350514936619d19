using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>A word between answers, which parts the last from the others: 'or'.</summary>
[HtmlTargetElement("govuk-or")]
public sealed class OrTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        ((ChoiceGroup)context.Items[typeof(ChoiceGroup)]).NextId();
        var isRadio = context.Items.ContainsKey(typeof(RadiosTagHelper));
        output.Becomes(Element.Of("div", isRadio ? "govuk-radios__divider" : "govuk-checkboxes__divider").Holds(await output.GetChildContentAsync()));
    }
}
