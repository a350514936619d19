using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>Events one under the other: https://design-patterns.service.justice.gov.uk/components/timeline/. Holds moj-timeline-item.</summary>
[HtmlTargetElement("moj-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    /// <summary>The level of the events' headings.</summary>
    [HtmlAttributeName("heading-level")]
    public int HeadingLevel { get; set; } = 2;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(TimelineTagHelper)] = HeadingLevel;
        output.Becomes(Element.Of("div", "moj-timeline").Takes(output.Attributes).Holds(await output.GetChildContentAsync()));
    }
}
