using Microsoft.AspNetCore.Razor.TagHelpers;
using Sightline.Web.Pages;

namespace Sightline.Web.TagHelpers.Families;

/// <summary>The foot of every page about a family: what this page does not hold, agency by agency, and why.</summary>
[HtmlTargetElement("app-not-held", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NotHeldTagHelper : TagHelper
{
    private const string HeadingId = "not-held";

    /// <summary>What is not held, in the order in which it is shown.</summary>
    [HtmlAttributeName("items")]
    public IReadOnlyList<NotHeld> Items { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var section = Element.Of("section", "app-not-held").With("aria-labelledby", HeadingId).Takes(output.Attributes)
            .Holds(Element.Of("h2", "govuk-heading-m").With("id", HeadingId).Says("What this page does not hold"));
        if (Items.Count == 0)
        {
            output.Becomes(section.Holds(Element.Of("p", "govuk-body").Says("Every agency in the register has sent something, and all of it is visible to you. What was never written down is not here.")));
            return;
        }

        var list = Element.Of("ul", "govuk-list govuk-list--bullet");
        foreach (var item in Items)
        {
            list.Holds(Element.Of("li").Says(item.Words()));
        }

        output.Becomes(section.Holds(list));
    }
}
