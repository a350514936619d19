using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>The parts of one thing, beside the page: https://design-patterns.service.justice.gov.uk/components/side-navigation/. Holds moj-navigation-item.</summary>
[HtmlTargetElement("moj-side-navigation")]
public sealed class SideNavigationTagHelper : TagHelper
{
    /// <summary>What a screen reader calls it.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(NavigationItemTagHelper)] = "side";
        output.Becomes(Element.Of("nav", "moj-side-navigation").With("aria-label", Label).Takes(output.Attributes)
            .Holds(Element.Of("ul", "moj-side-navigation__list").Holds(await output.GetChildContentAsync())));
    }
}
