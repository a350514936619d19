using System.Text.Json;
using Sightline.Web.TagHelpers.Blocks;

namespace Sightline.Web.Tests.TagHelpers.Blocks;

/// <summary>With <see cref="RowTagHelper"/> and <see cref="CellTagHelper"/>.</summary>
public sealed class TableTagHelperTests
{
    [Fact]
    public Task It_writes_what_the_design_systems_own_template_writes() => Fixtures.HoldAsync(
        "table",
        ["rows with none", "head[].text", "head[].html", "head[].format", "head[].classes", "head[].colspan", "head[].rowspan", "head[].attributes", "caption", "captionClasses", "firstCellIsHeader", "classes", "attributes"],
        o => o.List("rows").Any(r => r.ValueKind != JsonValueKind.Array) ? null : Of(o),
        atLeast: 18);

    [Fact]
    public async Task A_wide_one_moves_sideways_by_keyboard_too_and_a_script_comes_out_as_text()
    {
        var html = await new Markup(new TableTagHelper { Caption = "Who <script>", Scrolls = true }) { Inside = [new Markup(new RowTagHelper(), "govuk-row") { Inside = [new Markup(new CellTagHelper()) { Inside = ["<script>"] }] }] }.WriteAsync();
        HtmlShape.Of(html).ShouldStartWith("<div aria-label=\"Who <script>\" class=\"app-wide\" role=\"region\" tabindex=\"0\">\n<table class=\"govuk-table\">");
        html.ShouldNotContain("<script");
    }

    private static Markup Of(JsonElement o)
    {
        var isHeader = o.Is("firstCellIsHeader");
        IEnumerable<Markup> head = o.List("head") is { Count: > 0 } cells ? [new Markup(new RowTagHelper(), "govuk-head") { Inside = [.. cells.Select(Cell)] }] : [];
        return new(new TableTagHelper { Caption = o.Text("caption"), CaptionClass = o.Text("captionClasses"), FirstCellIsHeader = isHeader })
        {
            Attributes = o.More(),
            Inside = [.. head, .. o.List("rows").Select(r => new Markup(new RowTagHelper(), "govuk-row") { Inside = [.. r.EnumerateArray().Select(Cell)] })],
        };
    }

    private static Markup Cell(JsonElement c) => new(new CellTagHelper { Numeric = c.Text("format") is "numeric" }) { Attributes = c.More("colspan", "rowspan"), Inside = c.Inside() };
}
