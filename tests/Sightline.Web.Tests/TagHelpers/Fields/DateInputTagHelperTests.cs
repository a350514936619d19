using System.Text.Json;
using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class DateInputTagHelperTests
{
    // The names under which the parts are sent are ours, so that a page can bind them; all else is the template's.
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "date-input",
        ["id", "fieldset.legend.text", "fieldset.describedBy", "hint.text", "errorMessage.text", "classes", "attributes", "formGroup.classes", "values.day", "values.month", "values.year"],
        Of,
        atLeast: 8);

    [Fact]
    public async Task The_parts_are_sent_as_a_page_binds_them_and_a_script_comes_out_as_text()
    {
        var html = await new Markup(new DateInputTagHelper { Name = "SeenOn", Legend = "<script>", Value = new TypedDate { Day = "<script>", Month = "3", Year = "2014" } }).WriteAsync();
        foreach (var (id, name) in (IEnumerable<(string, string)>)[("seen-on-day", "SeenOn.Day"), ("seen-on-month", "SeenOn.Month"), ("seen-on-year", "SeenOn.Year")])
        {
            HtmlShape.Of(html).ShouldContain($"id=\"{id}\" inputmode=\"numeric\" name=\"{name}\"");
        }

        html.ShouldNotContain("<script");
    }

    private static Markup Of(JsonElement o) => new(new LowerCase(new DateInputTagHelper
    {
        Name = string.Empty,
        Id = o.Text("id"),
        Legend = o.Text("fieldset.legend.text"),
        DescribedBy = o.Text("fieldset.describedBy"),
        Hint = o.Text("hint.text"),
        Error = o.Text("errorMessage.text"),
        GroupClass = o.Text("formGroup.classes"),
        Value = new TypedDate { Day = o.Text("values.day"), Month = o.Text("values.month"), Year = o.Text("values.year") },
    }))
    { Attributes = o.More() };

    private sealed class LowerCase(DateInputTagHelper inner) : Microsoft.AspNetCore.Razor.TagHelpers.TagHelper
    {
        public override void Process(Microsoft.AspNetCore.Razor.TagHelpers.TagHelperContext context, Microsoft.AspNetCore.Razor.TagHelpers.TagHelperOutput output)
        {
            inner.Process(context, output);
            var html = output.Content.GetContent();
            foreach (var part in (string[])["Day", "Month", "Year"])
            {
                html = html.Replace($"name=\"{part}\"", $"name=\"{part.ToLowerInvariant()}\"", StringComparison.Ordinal);
            }

            output.Content.SetHtmlContent(html);
        }
    }
}
