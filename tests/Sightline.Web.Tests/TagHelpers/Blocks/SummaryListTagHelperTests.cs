using System.Text.Json;
using Sightline.Web.TagHelpers.Blocks;

namespace Sightline.Web.Tests.TagHelpers.Blocks;

public sealed class SummaryListTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "summary-list",
        ["rows[].key.text", "rows[].value.text", "rows[].value.html", "rows[].classes", "rows[].actions.items", "rows[].actions.items[].href", "rows[].actions.items[].text", "rows[].actions.items[].visuallyHiddenText", "rows[].actions.items[].html", "rows[].actions.items[].attributes", "rows[].actions.items[].classes", "classes", "attributes"],
        o => new(new SummaryListTagHelper()) { Attributes = o.More(), Inside = [.. o.List("rows").Select(Row)] },
        atLeast: 12);

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        var html = await new Markup(new SummaryListTagHelper())
        {
            Inside = [new Markup(new SummaryRowTagHelper { Key = Script }) { Inside = [Script, new Markup(new SummaryActionTagHelper { Href = Script, Spoken = Script }) { Inside = [Script] }] }],
        }.WriteAsync();
        html.ShouldNotContain("<script");
        html.ShouldContain("govuk-summary-list__actions");
    }

    private static Markup Row(JsonElement row) => new(new SummaryRowTagHelper { Key = row.Text("key.text")! })
    {
        Attributes = row.More(),
        Inside = [.. row.Inside("value"), .. row.List("actions.items").Select(a => new Markup(new SummaryActionTagHelper { Href = a.Text("href")!, Spoken = a.Text("visuallyHiddenText") }) { Attributes = a.More(), Inside = a.Inside() })],
    };
}
