using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>What happened, or what is to be known about the whole page: https://design-system.service.gov.uk/components/notification-banner/.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : TagHelper
{
    private const string UsualId = "govuk-notification-banner-title";

    /// <summary>Whether it says that something was done.</summary>
    [HtmlAttributeName("success")]
    public bool Success { get; set; }

    /// <summary>What stands over it; 'Success' or 'Important' where nothing is said.</summary>
    [HtmlAttributeName("title")]
    public string? Title { get; set; }

    /// <summary>The title's id.</summary>
    [HtmlAttributeName("title-id")]
    public string TitleId { get; set; } = UsualId;

    /// <summary>The level of the title among the headings.</summary>
    [HtmlAttributeName("title-level")]
    public int TitleLevel { get; set; } = 2;

    /// <summary>Its role; alert where something was done, region otherwise.</summary>
    [HtmlAttributeName("role")]
    public string? Role { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var title = Element.Of($"h{TitleLevel}", "govuk-notification-banner__title").With("id", TitleId).Says(Title ?? (Success ? "Success" : "Important"));
        output.Becomes(Element.Of("div", Element.Classes("govuk-notification-banner", Success ? "govuk-notification-banner--success" : null))
            .With("role", Role ?? (Success ? "alert" : "region")).With("aria-labelledby", TitleId).With("data-module", "govuk-notification-banner").Takes(output.Attributes)
            .Holds(Element.Of("div", "govuk-notification-banner__header").Holds(title), Element.Of("div", "govuk-notification-banner__content").Holds(await output.GetChildContentAsync())));
    }
}
