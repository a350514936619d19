using System.Globalization;
using System.Text.Json;
using Sightline.Web.TagHelpers.Ways;

namespace Sightline.Web.Tests.TagHelpers.Ways;

/// <summary>What leads from page to page: <see cref="BackLinkTagHelper"/>, <see cref="BreadcrumbsTagHelper"/>, <see cref="PaginationTagHelper"/>, and what stands over each page, <see cref="PhaseBannerTagHelper"/>.</summary>
public sealed class WaysTests
{
    [Fact]
    public Task A_back_link_is_the_design_systems() => Fixtures.HoldAsync(
        "back-link", ["text", "html", "href", "classes", "attributes"], o => new(new BackLinkTagHelper { Href = o.Text("href") ?? "#" }) { Attributes = o.More(), Inside = o.Inside() }, atLeast: 7);

    [Fact]
    public Task Breadcrumbs_are_the_design_systems() => Fixtures.HoldAsync(
        "breadcrumbs",
        ["items[].text", "items[].html", "items[].href", "items[].attributes", "collapseOnMobile", "classes", "attributes", "labelText"],
        o => new(new BreadcrumbsTagHelper { CollapseOnMobile = o.Is("collapseOnMobile"), Label = o.Text("labelText") ?? "Breadcrumb" })
        {
            Attributes = o.More(),
            Inside = [.. o.List("items").Select(i => new Markup(new BreadcrumbTagHelper { Href = i.Text("href") }) { Attributes = i.More(), Inside = i.Inside() })],
        },
        atLeast: 12);

    [Fact]
    public Task A_pagination_is_the_design_systems() => Fixtures.HoldAsync(
        "pagination",
        ["previous.href", "previous.text", "previous.labelText", "next.href", "next.text", "next.labelText", "items[].number", "items[].href", "items[].current", "items[].ellipsis", "items[].visuallyHiddenText", "classes", "attributes", "landmarkLabel"],
        Pages,
        atLeast: 13);

    [Fact]
    public Task A_phase_banner_is_the_design_systems() => Fixtures.HoldAsync(
        "phase-banner",
        ["text", "html", "tag.text", "tag.classes", "classes", "attributes"],
        o => o.Text("tag.text") is null ? null : new(new PhaseBannerTagHelper { Tag = o.Text("tag.text")!, TagClass = o.Text("tag.classes") }) { Attributes = o.More(), Inside = o.Inside() },
        atLeast: 2);

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        foreach (var markup in (Markup[])
        [
            new(new BackLinkTagHelper { Href = Script }),
            new(new BreadcrumbsTagHelper { Label = Script }),
            new(new BreadcrumbTagHelper { Href = Script }),
            new(new PaginationTagHelper { Label = Script, Next = Script, NextText = Script, NextLabel = Script, Previous = Script }),
            new(new PageTagHelper { Number = 1, Href = Script, Spoken = Script }),
            new(new PhaseBannerTagHelper { Tag = Script, TagClass = Script }),
        ])
        {
            (await (markup with { Attributes = [("class", Script)], Inside = [Script] }).WriteAsync()).ShouldNotContain("<script");
        }
    }

    private static Markup? Pages(JsonElement o) => o.List("items").Any(i => i.Text("number") is { } n && !int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _)) ? null : new(new PaginationTagHelper
    {
        Label = o.Text("landmarkLabel") ?? "Pagination",
        Previous = o.Text("previous.href"),
        PreviousText = o.Text("previous.text"),
        PreviousLabel = o.Text("previous.labelText"),
        Next = o.Text("next.href"),
        NextText = o.Text("next.text"),
        NextLabel = o.Text("next.labelText"),
    })
    {
        Attributes = o.More(),
        Inside = [.. o.List("items").Select(i => new Markup(new PageTagHelper
        {
            Number = i.Is("ellipsis") ? null : int.Parse(i.Text("number")!, CultureInfo.InvariantCulture),
            Href = i.Text("href") ?? "#",
            Current = i.Is("current"),
            Spoken = i.Text("visuallyHiddenText"),
        })
        { Attributes = i.More() })],
    };
}
