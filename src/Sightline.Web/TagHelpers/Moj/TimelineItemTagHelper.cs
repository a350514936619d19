using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>An event of a timeline. What it holds is what happened.</summary>
[HtmlTargetElement("moj-timeline-item")]
public sealed class TimelineItemTagHelper : TagHelper
{
    /// <summary>What it is.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = string.Empty;

    /// <summary>Who did or wrote it; null for nobody named.</summary>
    [HtmlAttributeName("by")]
    public string? By { get; set; }

    /// <summary>When, in words.</summary>
    [HtmlAttributeName("when")]
    public string When { get; set; } = string.Empty;

    /// <summary>When, as a machine reads it: 2014-03-03; null where it is not that exact.</summary>
    [HtmlAttributeName("datetime")]
    public string? Datetime { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var header = Element.Of("div", "moj-timeline__header").Holds(Element.Of($"h{context.Items[typeof(TimelineTagHelper)]}", "moj-timeline__title").Says(Title));
        if (!string.IsNullOrEmpty(By))
        {
            header.Says(" ").Holds(Element.Of("p", "moj-timeline__byline").Says("by " + By));
        }

        var date = Element.Of("p", "moj-timeline__date");
        _ = Datetime is null ? date.Says(When) : date.Holds(Element.Of("time").With("datetime", Datetime).Says(When));
        output.Becomes(Element.Of("div", "moj-timeline__item").Takes(output.Attributes)
            .Holds(header, date, Element.Of("div", "moj-timeline__description").Holds(await output.GetChildContentAsync())));
    }
}
