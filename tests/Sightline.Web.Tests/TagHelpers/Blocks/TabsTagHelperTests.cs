using Microsoft.AspNetCore.Html;
using Sightline.Web.TagHelpers.Blocks;

namespace Sightline.Web.Tests.TagHelpers.Blocks;

public sealed class TabsTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "tabs",
        ["id", "title", "classes", "attributes", "items[].id", "items[].label", "items[].panel.html", "items[].panel.text", "items[].panel.attributes"],
        o => new(new TabsTagHelper { Title = o.Text("title") ?? "Contents" })
        {
            Attributes = o.More("id"),
            Inside = [.. o.List("items").Select(i => new Markup(new TabTagHelper { Id = i.Text("id")!, Label = i.Text("label")! })
            {
                Attributes = i.TryGetProperty("panel", out var panel) ? panel.More() : [],
                Inside = i.Text("panel.html") is { Length: > 0 } html ? [new HtmlString(html)] : [new HtmlString($"<p class=\"govuk-body\">{System.Net.WebUtility.HtmlEncode(i.Text("panel.text"))}</p>")],
            })],
        },
        atLeast: 9);

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        (await new Markup(new TabsTagHelper { Title = Script }) { Inside = [new Markup(new TabTagHelper { Id = Script, Label = Script }) { Inside = [Script] }] }.WriteAsync()).ShouldNotContain("<script");
    }
}
