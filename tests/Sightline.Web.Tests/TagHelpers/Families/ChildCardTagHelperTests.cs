using Sightline.Web.Pages;
using Sightline.Web.TagHelpers.Families;

namespace Sightline.Web.Tests.TagHelpers.Families;

public sealed class ChildCardTagHelperTests
{
    [Fact]
    public async Task A_card_says_who_how_old_since_when_last_seen_last_words_and_what_is_open()
    {
        var card = new ChildCard("Larchling", "age 2")
        {
            Href = "/families/x/larchling",
            Statuses = ["Child in need since 4 May 2016"],
            LastSeen = new LastSeen("12 March 2016", "by a health visitor, 412 days ago", "not alone · not spoken to"),
            LastWords = new LastWords("I do the babies' bottles", "6 July 2016"),
            Counts = [new CardCount("3 signals to answer", "/signals"), new CardCount("1 due today")],
        };
        var html = await new Markup(new ChildrenTagHelper()) { Inside = [new Markup(new ChildCardTagHelper { Card = card })] }.WriteAsync();
        HtmlShape.Of(html).ShouldBe(HtmlShape.Of("""
            <ul class="app-children"><li class="app-child">
            <h3 class="app-child__name"><a class="govuk-link" href="/families/x/larchling">Larchling</a><span class="app-child__age">, age 2</span></h3>
            <p class="govuk-body-s">Child in need since 4 May 2016</p>
            <dl class="govuk-body-s">
            <dt>Last seen</dt><dd>12 March 2016<div>by a health visitor, 412 days ago</div><div>not alone · not spoken to</div></dd>
            <dt>Last words</dt><dd><q>I do the babies' bottles</q><div>6 July 2016</div></dd>
            </dl>
            <p class="app-child__counts govuk-body-s"><a class="govuk-link" href="/signals">3 signals to answer</a> · 1 due today</p>
            </li></ul>
            """));
    }

    [Fact]
    public async Task What_is_not_there_says_why()
    {
        var html = HtmlShape.Of(await new Markup(new ChildCardTagHelper { Card = new ChildCard("Larchling", "age 2") { WhyNotSeen = Nothing.NotVisible, WhyNoWords = Nothing.NotAsked } }).WriteAsync());
        html.ShouldContain("Last seen\n</dt>\n<dd>\nNot visible to you\n</dd>");
        html.ShouldContain("Last words\n</dt>\n<dd>\nNot asked\n</dd>");
        html.ShouldNotContain("app-child__counts");
    }

    [Fact]
    public async Task A_script_in_any_value_comes_out_as_text()
    {
        const string Script = "\"><script>alert(1)</script>";
        var card = new ChildCard(Script, Script) { Href = Script, Statuses = [Script], LastSeen = new LastSeen(Script, Script, Script), LastWords = new LastWords(Script, Script), Counts = [new CardCount(Script, Script)] };
        (await new Markup(new ChildCardTagHelper { Card = card }).WriteAsync()).ShouldNotContain("<script");
        (await new Markup(new NotHeldTagHelper { Items = [new NotHeld(Script, Nothing.NotVisible) { Ask = Script }] }).WriteAsync()).ShouldNotContain("<script");
    }

    [Fact]
    public async Task The_foot_of_a_page_says_what_it_does_not_hold()
    {
        var html = HtmlShape.Of(await new Markup(new NotHeldTagHelper { Items = [new NotHeld("GP", Nothing.NothingSent), new NotHeld("School", Nothing.NoConcern)] }).WriteAsync());
        html.ShouldContain("What this page does not hold\n");
        html.ShouldContain("<li>\nGP: nothing sent\n</li>\n<li>\nSchool: asked, no concern\n</li>");
        HtmlShape.Of(await new Markup(new NotHeldTagHelper()).WriteAsync()).ShouldContain("What was never written down is not here.");
    }
}
