using System.Text.Json;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class InputTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "input",
        ["label.text", "label.classes", "label.isPageHeading", "hint.text", "errorMessage.text", "name", "id", "type", "value", "classes", "attributes", "prefix.text", "suffix.text", "describedBy", "inputmode", "formGroup.classes", "autocomplete", "pattern", "spellcheck", "autocapitalize"],
        Of,
        atLeast: 35);

    [Fact]
    public async Task A_password_is_never_written_back()
    {
        var html = await new Markup(new InputTagHelper { Name = "Password", Type = "password", Value = "four odd words", Label = "Password" }).WriteAsync();
        html.ShouldNotContain("four");
        html.ShouldContain("type=\"password\"");
    }

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        var html = await new Markup(new InputTagHelper { Name = Script, Value = Script, Label = Script, Hint = Script, Error = Script, Prefix = Script, Suffix = Script, DescribedBy = Script, GroupClass = Script })
        {
            Attributes = [("autocomplete", Script), ("class", Script)],
        }.WriteAsync();
        html.ShouldNotContain("<script");
        HtmlShape.Of(html).ShouldContain("\"><script>alert(1)</script>\n");
    }

    private static Markup Of(JsonElement o) => new(new InputTagHelper
    {
        Label = o.Text("label.text"),
        LabelClass = o.Text("label.classes"),
        LabelIsHeading = o.Is("label.isPageHeading"),
        Hint = o.Text("hint.text"),
        Error = o.Text("errorMessage.text"),
        Name = o.Text("name"),
        Id = o.Text("id"),
        Type = o.Text("type") ?? "text",
        Value = o.Text("value"),
        Prefix = o.Text("prefix.text"),
        Suffix = o.Text("suffix.text"),
        DescribedBy = o.Text("describedBy"),
        GroupClass = o.Text("formGroup.classes"),
    })
    { Attributes = o.More("inputmode", "autocomplete", "pattern", "spellcheck", "autocapitalize") };
}
