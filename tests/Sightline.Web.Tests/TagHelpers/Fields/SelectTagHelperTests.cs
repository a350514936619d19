using System.Text.Json;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class SelectTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "select",
        ["label.text", "label.classes", "label.isPageHeading", "hint.text", "errorMessage.text", "name", "id", "value", "classes", "attributes", "describedBy", "formGroup.classes", "items", "items[].value", "items[].text", "items[].selected", "items[].attributes"],
        Of,
        atLeast: 11);

    [Fact]
    public async Task A_script_in_an_option_comes_out_as_text()
    {
        var html = await new Markup(new SelectTagHelper { Name = "Agency", Value = "<script>" }) { Inside = [new Markup(new OptionTagHelper { Value = "<script>" }) { Inside = ["<script>"] }] }.WriteAsync();
        html.ShouldNotContain("<script");
        HtmlShape.Of(html).ShouldContain("<option selected=\"\" value=\"<script>\">\n<script>\n");
    }

    private static Markup? Of(JsonElement o) => o.List("items").Any(i => i.Text("value") is null) ? null : new(new SelectTagHelper
    {
        Label = o.Text("label.text"),
        LabelClass = o.Text("label.classes"),
        LabelIsHeading = o.Is("label.isPageHeading"),
        Hint = o.Text("hint.text"),
        Error = o.Text("errorMessage.text"),
        Name = o.Text("name"),
        Id = o.Text("id"),
        Value = o.Text("value"),
        DescribedBy = o.Text("describedBy"),
        GroupClass = o.Text("formGroup.classes"),
    })
    {
        Attributes = o.More(),
        Inside = [.. o.List("items").Select(i => new Markup(new OptionTagHelper { Value = i.Text("value")!, Selected = i.Text("selected") is { } s ? s is "true" : null }) { Attributes = i.More(), Inside = i.Inside() })],
    };
}
