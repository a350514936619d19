using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Fields;

/// <summary>Any of a few: https://design-system.service.gov.uk/components/checkboxes/. Holds govuk-checkbox, and govuk-or between them.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : QuestionTagHelper
{
    /// <summary>The values that are chosen; what was sent, or the property's values, where nothing is said.</summary>
    [HtmlAttributeName("values")]
    public IReadOnlyCollection<string>? Values { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        Remember();
        context.Items[typeof(ChoiceGroup)] = new ChoiceGroup(SentAs, OwnId, Values ?? Sent ?? OfModel(), string.IsNullOrEmpty(Legend) ? Description : null);
        var items = await output.GetChildContentAsync();
        output.Becomes(Asked(Element.Of("div", "govuk-checkboxes").With("data-module", "govuk-checkboxes").Takes(output.Attributes).Holds(items)));
    }

    private IReadOnlyCollection<string> OfModel() => For?.Model switch
    {
        null => [],
        string one => [one],
        IEnumerable several => [.. several.Cast<object?>().Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? string.Empty)],
        var other => [Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty],
    };
}
