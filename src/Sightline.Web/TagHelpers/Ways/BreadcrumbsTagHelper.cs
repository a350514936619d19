using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Ways;

/// <summary>Where one is, from the start: https://design-system.service.gov.uk/components/breadcrumbs/. Holds govuk-breadcrumb.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    /// <summary>What a screen reader calls it.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "Breadcrumb";

    /// <summary>Whether a telephone shows the first and the last alone.</summary>
    [HtmlAttributeName("collapse-on-mobile")]
    public bool CollapseOnMobile { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Becomes(Element.Of("nav", Element.Classes("govuk-breadcrumbs", CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)).With("aria-label", Label).Takes(output.Attributes)
            .Holds(Element.Of("ol", "govuk-breadcrumbs__list").Holds(await output.GetChildContentAsync())));
    }
}
