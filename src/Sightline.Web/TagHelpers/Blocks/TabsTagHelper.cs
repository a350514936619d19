using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sightline.Web.TagHelpers.Blocks;

/// <summary>Parts of which one is seen at a time: https://design-system.service.gov.uk/components/tabs/. Without scripts they stand one under the other, under a list of links. Holds govuk-tab.</summary>
[HtmlTargetElement("govuk-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    /// <summary>What stands over the list where scripts do not run.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "Contents";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var tabs = new List<Tab>();
        context.Items[typeof(TabsTagHelper)] = tabs;
        await output.GetChildContentAsync();
        var whole = Element.Of("div", "govuk-tabs").With("data-module", "govuk-tabs").Takes(output.Attributes).Holds(Element.Of("h2", "govuk-tabs__title").Says(Title));
        if (tabs.Count > 0)
        {
            var list = Element.Of("ul", "govuk-tabs__list");
            for (var i = 0; i < tabs.Count; i++)
            {
                list.Holds(Element.Of("li", Element.Classes("govuk-tabs__list-item", i == 0 ? "govuk-tabs__list-item--selected" : null))
                    .Holds(Element.Of("a", "govuk-tabs__tab").With("href", "#" + tabs[i].Id).Says(tabs[i].Label)));
            }

            whole.Holds(list);
        }

        for (var i = 0; i < tabs.Count; i++)
        {
            whole.Holds(Element.Of("div", Element.Classes("govuk-tabs__panel", i == 0 ? null : "govuk-tabs__panel--hidden")).With("id", tabs[i].Id).Takes(tabs[i].Attributes).Holds(tabs[i].Content));
        }

        output.Becomes(whole);
    }
}

/// <summary>A tab, while the whole gathers them.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What is read on it.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Attributes">Its further attributes.</param>
internal sealed record Tab(string Id, string Label, IHtmlContent Content, TagHelperAttributeList Attributes);
