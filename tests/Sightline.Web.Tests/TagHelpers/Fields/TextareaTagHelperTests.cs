using System.Text.Json;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class TextareaTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "textarea",
        ["label.text", "label.classes", "label.isPageHeading", "hint.text", "errorMessage.text", "name", "id", "value", "rows", "classes", "attributes", "describedBy", "formGroup.classes", "autocomplete", "spellcheck"],
        Of,
        atLeast: 17);

    [Fact]
    public async Task A_line_break_at_the_beginning_comes_back_and_a_script_comes_out_as_text()
    {
        var html = await new Markup(new TextareaTagHelper { Name = "Words", Value = "\n</textarea><script>" }).WriteAsync();
        html.ShouldContain(">&#xA;&#xA;&lt;/textarea&gt;&lt;script&gt;</textarea>");
    }

    private static Markup Of(JsonElement o) => new(new TextareaTagHelper
    {
        Label = o.Text("label.text"),
        LabelClass = o.Text("label.classes"),
        LabelIsHeading = o.Is("label.isPageHeading"),
        Hint = o.Text("hint.text"),
        Error = o.Text("errorMessage.text"),
        Name = o.Text("name"),
        Id = o.Text("id"),
        Value = o.Text("value"),
        Rows = int.Parse(o.Text("rows") ?? "5", System.Globalization.CultureInfo.InvariantCulture),
        DescribedBy = o.Text("describedBy"),
        GroupClass = o.Text("formGroup.classes"),
    })
    { Attributes = o.More("autocomplete", "spellcheck") };
}
