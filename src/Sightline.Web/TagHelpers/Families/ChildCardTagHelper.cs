using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sightline.Web.Pages;

namespace Sightline.Web.TagHelpers.Families;

/// <summary>A child: name, age, status, when last seen and how, last words, what is open. Stands in app-children.</summary>
[HtmlTargetElement("app-child-card", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChildCardTagHelper : TagHelper
{
    /// <summary>What it says.</summary>
    [HtmlAttributeName("card")]
    public ChildCard? Card { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Card is not { } card)
        {
            output.Becomes(content: null);
            return;
        }

        var name = card.Href is { } href ? (IHtmlContent)Element.Of("a", "govuk-link").With("href", href).Says(card.Name) : Element.Of("span").Says(card.Name);
        var item = Element.Of("li", "app-child").Takes(output.Attributes)
            .Holds(Element.Of("h3", "app-child__name").Holds(name, Element.Of("span", "app-child__age").Says(", " + card.Age)));
        foreach (var status in card.Statuses)
        {
            item.Holds(Element.Of("p", "govuk-body-s").Says(status));
        }

        item.Holds(Element.Of("dl", "govuk-body-s").Holds(
            Term("Last seen"),
            card.LastSeen is { } seen ? Text(seen.When).Holds(Line(seen.By), Line(seen.How)) : Text(Sentence.Of(NothingWords.Of(card.WhyNotSeen))),
            Term("Last words"),
            card.LastWords is { } words ? Element.Of("dd").Holds(Element.Of("q").Says(words.Text), Line(words.When)) : Text(Sentence.Of(NothingWords.Of(card.WhyNoWords)))));
        output.Becomes(item.Holds(Counts(card.Counts)));
    }

    private static TagBuilder Term(string text) => Element.Of("dt").Says(text);

    private static TagBuilder Text(string text) => Element.Of("dd").Says(text);

    private static TagBuilder Line(string text) => Element.Of("div").Says(text);

    private static TagBuilder? Counts(IReadOnlyList<CardCount> counts)
    {
        if (counts.Count == 0)
        {
            return null;
        }

        var line = Element.Of("p", "app-child__counts govuk-body-s");
        for (var i = 0; i < counts.Count; i++)
        {
            line.Says(i == 0 ? null : " · ");
            _ = counts[i].Href is { } href ? line.Holds(Element.Of("a", "govuk-link").With("href", href).Says(counts[i].Text)) : line.Says(counts[i].Text);
        }

        return line;
    }
}
