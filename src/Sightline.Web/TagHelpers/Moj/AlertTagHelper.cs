using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>What is to be known now about a part of the page: https://design-patterns.service.justice.gov.uk/components/alert/. What it holds is said; it begins with what sort it is.</summary>
[HtmlTargetElement("moj-alert")]
public sealed class AlertTagHelper : TagHelper
{
    private static readonly Dictionary<string, HtmlString> Icons = new(StringComparer.Ordinal)
    {
        ["information"] = Icon("M15 2.5a12.5 12.5 0 1 0 0 25a12.5 12.5 0 0 0 0-25ZM13.6 13H16.4V22.4H13.6ZM15 7.7a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2Z"),
        ["success"] = Icon("M11.3 24.7 2 15.4 4.6 12.8 11.3 19.4 25.4 5.3 28 8Z"),
        ["warning"] = Icon("M15 2.4 28.8 26.2H1.3ZM13.5 9.5H16.5L16.2 17.8H13.7ZM15 20a1.9 1.9 0 1 1 0 3.7a1.9 1.9 0 0 1 0-3.7Z"),
        ["error"] = Icon("M20.2 2.5H9.8L2.5 9.8V20.2L9.8 27.5H20.2L27.5 20.2V9.8ZM10.9 8.9 15 13 19.1 8.9 21.1 10.9 17 15 21.1 19.1 19.1 21.1 15 17 10.9 21.1 8.9 19.1 13 15 8.9 10.9Z"),
    };

    /// <summary>Information, success, warning or error.</summary>
    [HtmlAttributeName("variant")]
    public string Variant { get; set; } = "information";

    /// <summary>What it is about; a screen reader says it first.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = string.Empty;

    /// <summary>The level of the title as a heading: 2 to 4; null where it is not shown.</summary>
    [HtmlAttributeName("heading-level")]
    public int? HeadingLevel { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var words = await output.GetChildContentAsync();
        var content = Element.Of("div", "moj-alert__content").Holds(HeadingLevel is { } level ? Element.Of($"h{level}", "moj-alert__heading").Says(Title) : null);
        _ = words.IsEmptyOrWhiteSpace ? content.Says(Title) : content.Holds(words);
        output.Becomes(Element.Of("div", Element.Classes("moj-alert", "moj-alert--" + Variant, HeadingLevel is null ? null : "moj-alert--with-heading"))
            .With("role", "region").With("aria-label", $"{Variant}: {Title}").Takes(output.Attributes).Holds(Element.Of("div").Holds(Icons[Variant]), content));
    }

    // Shapes of our own: a circle with an i, a tick, a triangle and an octagon, each told apart without its colour.
    private static HtmlString Icon(string path) => new($"""
        <svg class="moj-alert__icon" role="presentation" focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30"><path fill-rule="evenodd" clip-rule="evenodd" d="{path}" fill="currentColor"/></svg>
        """);
}
