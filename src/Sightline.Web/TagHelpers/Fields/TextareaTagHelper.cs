using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>Several lines to type: https://design-system.service.gov.uk/components/textarea/. Other attributes go to the text area.</summary>
[HtmlTargetElement("govuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper : LabelledTagHelper
{
    /// <summary>What stands in it; what was sent, or the property's value, where nothing is said.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>How many lines are seen.</summary>
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 5;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        // A browser takes the first line break after the tag away: what begins with one would lose it each time that it comes back.
        var value = Value ?? Current ?? string.Empty;
        output.Becomes(Labelled(Element.Of("textarea", Element.Classes("govuk-textarea", string.IsNullOrEmpty(Wrong) ? null : "govuk-textarea--error"))
            .With("id", OwnId).With("name", SentAs).With("rows", Rows.ToString()).With("aria-describedby", Description).Takes(output.Attributes)
            .Says(value is ['\n' or '\r', ..] ? "\n" + value : value)));
    }
}
