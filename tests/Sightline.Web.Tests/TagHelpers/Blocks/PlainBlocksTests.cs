using Sightline.Web.TagHelpers.Blocks;

namespace Sightline.Web.Tests.TagHelpers.Blocks;

/// <summary>The blocks that hold words and little else: <see cref="TagTagHelper"/>, <see cref="InsetTextTagHelper"/>, <see cref="WarningTextTagHelper"/>, <see cref="DetailsTagHelper"/>, <see cref="HeadingTagHelper"/>.</summary>
public sealed class PlainBlocksTests
{
    [Fact]
    public Task A_tag_is_the_design_systems() => Fixtures.HoldAsync(
        "tag", ["text", "html", "classes", "attributes"], o => new(new TagTagHelper()) { Attributes = o.More(), Inside = o.Inside() }, atLeast: 12);

    [Fact]
    public Task Inset_text_is_the_design_systems() => Fixtures.HoldAsync(
        "inset-text", ["text", "html", "classes", "attributes", "id"], o => new(new InsetTextTagHelper()) { Attributes = o.More("id"), Inside = o.Inside() }, atLeast: 6);

    [Fact]
    public Task Warning_text_is_the_design_systems() => Fixtures.HoldAsync(
        "warning-text",
        ["text", "html", "classes", "attributes", "iconFallbackText"],
        o => new(new WarningTextTagHelper { Spoken = o.Text("iconFallbackText") is { Length: > 0 } spoken ? spoken : "Warning" }) { Attributes = o.More(), Inside = o.Inside() },
        atLeast: 8);

    [Fact]
    public Task Details_are_the_design_systems() => Fixtures.HoldAsync(
        "details",
        ["summaryText", "text", "html", "open", "id", "classes", "attributes"],
        o => new(new DetailsTagHelper { Summary = o.Text("summaryText") ?? string.Empty, Open = o.Is("open") }) { Attributes = o.More("id"), Inside = o.Inside() },
        atLeast: 9);

    [Fact]
    public async Task A_heading_has_its_caption_before_it()
    {
        var html = await new Markup(new HeadingTagHelper { Caption = "<script>", Size = "xl" }) { Inside = ["Who <looked>"] }.WriteAsync();
        HtmlShape.Of(html).ShouldBe("<span class=\"govuk-caption-xl\">\n<script>\n</span>\n<h1 class=\"govuk-heading-xl\">\nWho <looked>\n</h1>\n");
        html.ShouldNotContain("<script");
    }

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        foreach (var markup in (Markup[])[new(new TagTagHelper { Colour = Script }), new(new WarningTextTagHelper { Spoken = Script }), new(new DetailsTagHelper { Summary = Script }), new(new InsetTextTagHelper())])
        {
            var html = await (markup with { Attributes = [("data-x", Script), ("class", Script)], Inside = [Script] }).WriteAsync();
            html.ShouldNotContain("<script");
            HtmlShape.Of(html).ShouldContain("data-x=\"\"><script>alert(1)</script>\"");
        }
    }
}
