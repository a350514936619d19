using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>One of a few: https://design-system.service.gov.uk/components/radios/. Holds govuk-radio, and govuk-or between them.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : QuestionTagHelper
{
    /// <summary>The value that is chosen; what was sent, or the property's value, where nothing is said.</summary>
    [HtmlAttributeName("value")]
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        Remember();
        context.Items[typeof(RadiosTagHelper)] = this;
        context.Items[typeof(ChoiceGroup)] = new ChoiceGroup(SentAs, OwnId, (Value ?? Current) is { Length: > 0 } chosen ? [chosen] : [], DescribedBy: null);
        var items = await output.GetChildContentAsync();
        output.Becomes(Asked(Element.Of("div", "govuk-radios").With("data-module", "govuk-radios").Takes(output.Attributes).Holds(items)));
    }
}
