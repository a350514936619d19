using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using HtmlEncoder = System.Text.Encodings.Web.HtmlEncoder;

namespace Sightline.Web.Tests.TagHelpers;

/// <summary>A tag helper as it stands in a page: with its further attributes, and what is inside it. Written as the page writes it.</summary>
internal sealed record Markup(TagHelper Helper, string TagName = "x")
{
    /// <summary>Attributes that no property takes.</summary>
    public IReadOnlyList<(string Name, string Value)> Attributes { get; init; } = [];

    /// <summary>What is inside: text, <see cref="IHtmlContent"/>, or more of these.</summary>
    public IReadOnlyList<object> Inside { get; init; } = [];

    /// <summary>Writes it.</summary>
    /// <returns>The HTML.</returns>
    public async Task<string> WriteAsync()
    {
        using var writer = new StringWriter();
        (await RunAsync(new Dictionary<object, object>())).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private async Task<IHtmlContent> RunAsync(Dictionary<object, object> items)
    {
        var attributes = new TagHelperAttributeList(Attributes.Select(a => new TagHelperAttribute(a.Name, new HtmlString(HtmlEncoder.Default.Encode(a.Value)))));
        var context = new TagHelperContext(TagName, attributes, items, "one");
        var output = new TagHelperOutput(TagName, [.. attributes], async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            foreach (var part in Inside)
            {
                _ = part switch
                {
                    // What a part puts among the items is for what is inside it alone.
                    Markup inner => content.AppendHtml(await inner.RunAsync(new Dictionary<object, object>(items))),
                    IHtmlContent html => content.AppendHtml(html),
                    _ => content.Append((string)part),
                };
            }

            return content;
        });
        Helper.Init(context);
        await Helper.ProcessAsync(context, output);
        return output;
    }
}
