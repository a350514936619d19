using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One line to type: https://design-system.service.gov.uk/components/text-input/. Other attributes (autocomplete, inputmode, maxlength …) go to the input.</summary>
[HtmlTargetElement("govuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper : LabelledTagHelper
{
    /// <summary>The type; text where nothing is said. What was typed as a password is never written back.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>What stands in it; what was sent, or the property's value, where nothing is said.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <summary>What stands before it, such as £.</summary>
    [HtmlAttributeName("prefix")]
    public string? Prefix { get; set; }

    /// <summary>What stands behind it, such as 'minutes'.</summary>
    [HtmlAttributeName("suffix")]
    public string? Suffix { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var value = string.Equals(Type, "password", StringComparison.OrdinalIgnoreCase) ? null : Value ?? (Current is { Length: > 0 } current ? current : null);
        var input = Element.Of("input", Element.Classes("govuk-input", string.IsNullOrEmpty(Wrong) ? null : "govuk-input--error"))
            .With("id", OwnId).With("name", SentAs).With("type", Type).With("value", value).With("aria-describedby", Description).Takes(output.Attributes);
        var isWrapped = Prefix is not null || Suffix is not null;
        output.Becomes(Labelled(isWrapped ? Element.Of("div", "govuk-input__wrapper").Holds(Affix(Prefix, "prefix"), input, Affix(Suffix, "suffix")) : input));
    }

    private static IHtmlContent? Affix(string? text, string which) =>
        text is null ? null : Element.Of("div", "govuk-input__" + which).With("aria-hidden", "true").Says(text);
}
