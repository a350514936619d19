using Sightline.Web.TagHelpers.Moj;

namespace Sightline.Web.Tests.TagHelpers.Moj;

/// <summary>
/// The Ministry of Justice gives no examples with its package: what its templates write is written out here. <see cref="BadgeTagHelper"/>, <see cref="AlertTagHelper"/>,
/// <see cref="TimelineTagHelper"/>, <see cref="SubNavigationTagHelper"/>, <see cref="SideNavigationTagHelper"/>, <see cref="FilterTagHelper"/>.
/// </summary>
public sealed class MojTests
{
    private const string Script = "\"><script>alert(1)</script>";

    [Fact]
    public async Task A_badge_is_as_its_template() =>
        HtmlShape.Of(await new Markup(new BadgeTagHelper { Colour = "red" }) { Inside = ["Urgent"] }.WriteAsync()).ShouldBe(HtmlShape.Of("""<span class="moj-badge moj-badge--red">Urgent</span>"""));

    [Fact]
    public async Task A_timeline_is_as_its_template() => HtmlShape.Of(await new Markup(new TimelineTagHelper { HeadingLevel = 3 })
    {
        Inside =
        [
            new Markup(new TimelineItemTagHelper { Title = "Visit", By = "a health visitor", When = "3 March 2014", Datetime = "2014-03-03" }) { Inside = ["Seen."] },
            new Markup(new TimelineItemTagHelper { Title = "Call", When = "about March 2014" }) { Inside = ["Told."] },
        ],
    }.WriteAsync()).ShouldBe(HtmlShape.Of("""
        <div class="moj-timeline">
        <div class="moj-timeline__item">
        <div class="moj-timeline__header"><h3 class="moj-timeline__title">Visit</h3> <p class="moj-timeline__byline">by a health visitor</p></div>
        <p class="moj-timeline__date"><time datetime="2014-03-03">3 March 2014</time></p><div class="moj-timeline__description">Seen.</div></div>
        <div class="moj-timeline__item"><div class="moj-timeline__header"><h3 class="moj-timeline__title">Call</h3></div>
        <p class="moj-timeline__date">about March 2014</p><div class="moj-timeline__description">Told.</div></div>
        </div>
        """));

    [Fact]
    public async Task An_alert_says_first_what_sort_it_is()
    {
        var html = HtmlShape.Of(await new Markup(new AlertTagHelper { Variant = "warning", Title = "Two entries", HeadingLevel = 3 }) { Inside = ["Ask the police."] }.WriteAsync());
        html.ShouldStartWith("<div aria-label=\"warning: Two entries\" class=\"moj-alert moj-alert--warning moj-alert--with-heading\" role=\"region\">\n<div>\n<svg class=\"moj-alert__icon\"");
        html.ShouldEndWith("<div class=\"moj-alert__content\">\n<h3 class=\"moj-alert__heading\">\nTwo entries\n</h3>\nAsk the police.\n</div>\n</div>\n");
        HtmlShape.Of(await new Markup(new AlertTagHelper { Title = "Alone" }).WriteAsync()).ShouldContain("<div class=\"moj-alert__content\">\nAlone\n</div>");
    }

    [Fact]
    public async Task Navigation_says_which_part_is_shown()
    {
        object[] items = [new Markup(new NavigationItemTagHelper { Href = "/a", Active = true }) { Inside = ["A"] }, new Markup(new NavigationItemTagHelper { Href = "/b" }) { Inside = ["B"] }];
        HtmlShape.Of(await new Markup(new SubNavigationTagHelper { Label = "Family" }) { Inside = items }.WriteAsync()).ShouldBe(HtmlShape.Of("""
            <nav class="moj-sub-navigation" aria-label="Family"><ul class="moj-sub-navigation__list">
            <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" aria-current="page" href="/a">A</a></li>
            <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" href="/b">B</a></li></ul></nav>
            """));
        HtmlShape.Of(await new Markup(new SideNavigationTagHelper { Label = "Family" }) { Inside = items }.WriteAsync()).ShouldBe(HtmlShape.Of("""
            <nav class="moj-side-navigation" aria-label="Family"><ul class="moj-side-navigation__list">
            <li class="moj-side-navigation__item moj-side-navigation__item--active"><a href="/a" aria-current="location">A</a></li>
            <li class="moj-side-navigation__item"><a href="/b">B</a></li></ul></nav>
            """));
    }

    [Fact]
    public async Task A_filter_shows_what_is_chosen_by_category_and_how_to_take_it_away()
    {
        var html = HtmlShape.Of(await new Markup(new FilterTagHelper { ClearHref = "/all" })
        {
            Inside = [new Markup(new FilterTagTagHelper { Category = "Agency", Text = "School", Href = "/without" }), "fields"],
        }.WriteAsync());
        html.ShouldContain("<a class=\"govuk-link govuk-link--no-visited-state\" href=\"/all\">\nClear filters\n");
        html.ShouldContain("Agency\n</h3>\n<ul class=\"moj-filter-tags\">\n<li>\n<a class=\"moj-filter__tag\" href=\"/without\">\n<span class=\"govuk-visually-hidden\">\nRemove this filter\n</span>\nSchool\n</a>\n</li>\n</ul>");
        html.ShouldEndWith("Apply filters\n</button>\nfields\n</div>\n</div>\n</div>\n");
    }

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        foreach (var markup in (Markup[])
        [
            new(new BadgeTagHelper { Colour = Script }),
            new(new AlertTagHelper { Title = Script, HeadingLevel = 2 }),
            new(new TimelineTagHelper()) { Inside = [new Markup(new TimelineItemTagHelper { Title = Script, By = Script, When = Script, Datetime = Script }) { Inside = [Script] }] },
            new(new SubNavigationTagHelper { Label = Script }) { Inside = [new Markup(new NavigationItemTagHelper { Href = Script }) { Inside = [Script] }] },
            new(new SideNavigationTagHelper { Label = Script }) { Inside = [new Markup(new NavigationItemTagHelper { Href = Script }) { Inside = [Script] }] },
            new(new FilterTagHelper { Heading = Script, Submit = Script, ClearHref = Script }) { Inside = [new Markup(new FilterTagTagHelper { Category = Script, Text = Script, Href = Script })] },
        ])
        {
            (await markup.WriteAsync()).ShouldNotContain("<script");
            (await (markup with { Attributes = [("data-x", Script)] }).WriteAsync()).ShouldContain("data-x=\"&quot;&gt;&lt;script&gt;");
        }
    }
}
