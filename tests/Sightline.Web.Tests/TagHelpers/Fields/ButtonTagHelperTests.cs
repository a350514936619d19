using System.Text.Json;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class ButtonTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "button", ["text", "html", "classes", "attributes", "href", "type", "name", "value", "id", "disabled", "preventDoubleClick"], Of, atLeast: 30);

    [Fact]
    public async Task A_look_is_a_class() =>
        HtmlShape.Of(await new Markup(new ButtonTagHelper { Look = "warning" }) { Inside = ["Sign out"] }.WriteAsync())
            .ShouldBe("<button class=\"govuk-button govuk-button--warning\" data-module=\"govuk-button\" type=\"submit\">\nSign out\n</button>\n");

    private static Markup? Of(JsonElement o) => o.Text("preventDoubleClick") is "false" ? null : new(new ButtonTagHelper
    {
        Href = o.Text("href"),
        Type = o.Text("type") ?? "submit",
        Disabled = o.Is("disabled"),
        Once = o.Is("preventDoubleClick"),
    })
    { Attributes = o.Text("href") is null ? o.More("name", "value", "id") : o.More("id"), Inside = o.Inside() };
}
