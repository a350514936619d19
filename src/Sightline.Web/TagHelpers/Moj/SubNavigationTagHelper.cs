using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Moj;

/// <summary>The parts of one thing, over the page: https://design-patterns.service.justice.gov.uk/components/sub-navigation/. Holds moj-navigation-item.</summary>
[HtmlTargetElement("moj-sub-navigation")]
public sealed class SubNavigationTagHelper : TagHelper
{
    /// <summary>What a screen reader calls it.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "Secondary navigation region";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        context.Items[typeof(NavigationItemTagHelper)] = "sub";
        output.Becomes(Element.Of("nav", "moj-sub-navigation").With("aria-label", Label).Takes(output.Attributes)
            .Holds(Element.Of("ul", "moj-sub-navigation__list").Holds(await output.GetChildContentAsync())));
    }
}
