using System.Text.Json;
using Microsoft.AspNetCore.Html;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class RadiosTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "radios",
        ["name", "idPrefix", "value", "fieldset.legend.text", "fieldset.legend.classes", "fieldset.legend.isPageHeading", "fieldset.describedBy", "hint.text", "errorMessage.text", "classes", "attributes", "formGroup.classes",
         "items[].value", "items[].text", "items[].id", "items[].checked", "items[].hint.text", "items[].conditional.html", "items[].divider", "items[].attributes"],
        Of,
        atLeast: 28);

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        var html = await new Markup(new RadiosTagHelper { Name = Script, Legend = Script, Hint = Script, Error = Script, Value = Script })
        {
            Inside = [new Markup(new RadioTagHelper { Value = Script, Label = Script, Hint = Script }), new Markup(new OrTagHelper()) { Inside = [Script] }],
        }.WriteAsync();
        html.ShouldNotContain("<script");
        html.ShouldContain("checked=\"\"");
    }

    private static Markup Of(JsonElement o) => new(new RadiosTagHelper
    {
        Name = o.Text("name"),
        Id = o.Text("idPrefix"),
        Value = o.Text("value"),
        Legend = o.Text("fieldset.legend.text"),
        LegendClass = o.Text("fieldset.legend.classes"),
        LegendIsHeading = o.Is("fieldset.legend.isPageHeading"),
        DescribedBy = o.Text("fieldset.describedBy"),
        Hint = o.Text("hint.text"),
        Error = o.Text("errorMessage.text"),
        GroupClass = o.Text("formGroup.classes"),
    })
    { Attributes = o.More(), Inside = [.. o.List("items").Select(Item)] };

    private static Markup Item(JsonElement i) => i.Text("divider") is { } or
        ? new Markup(new OrTagHelper()) { Inside = [or] }
        : new Markup(new RadioTagHelper { Value = i.Text("value")!, Label = i.Text("text")!, Id = i.Text("id"), Hint = i.Text("hint.text"), Checked = i.Text("checked") is { } c ? c is "true" : null })
        { Attributes = i.More(), Inside = i.Text("conditional.html") is { Length: > 0 } more and not "false" ? [new HtmlString(more)] : [] };
}
