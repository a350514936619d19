using System.Net;
using System.Text.RegularExpressions;
using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Web.Pages.Families;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Families.Line;

public sealed partial class LineTests
{
    private static readonly DateOnly Day = new(2031, 3, 3);

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_nobody_else_sees_it_without_a_purpose()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        using var stranger = site.Visitor();

        (await stranger.GetAsync(family + "/line")).Location.ShouldBe("/sign-in");
        (await visitor.GetAsync(family + "/line")).Location.ShouldBe(family);
        (await visitor.FillInAsync("/account", family + "/line", ("Words", "kitchen"))).Location.ShouldBe(family);
        var (other, _) = await site.SignedInAsync(agency: "police");
        (await other.GetAsync(family + "/line")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.FillInAsync("/account", family + "/line", ("Words", "kitchen"))).Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task What_is_visible_is_drawn_and_stands_in_the_table_and_what_is_hidden_is_only_counted()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        var body = (await visitor.GetAsync(line)).Body;

        body.ShouldContain("kitchen-table-words &lt;script&gt;alert(1)&lt;/script&gt;");
        body.ShouldNotContain("<script>alert");
        body.ShouldContain("told-to-school-words");
        body.ShouldContain("Your agency was told of this.");
        body.ShouldNotContain("police-only-words");
        body.ShouldContain("(1 not visible to you: ask Fenshire Police)");
        body.ShouldContain("Fenshire Police: 1 entry not visible to you (ask Fenshire Police)");
        body.ShouldContain("Fenshire Partnership: nothing sent");
        Rows().Count(body).ShouldBe(2);
        Marks().Count(body).ShouldBe(2);
        body.ShouldContain("police.csv:2");
        body.ShouldNotContain("police.csv:1");
        visitor.Dispose();
    }

    [Fact]
    public async Task How_much_is_hidden_is_not_said_by_day_kind_or_period_so_that_nobody_finds_out_when_it_was()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        foreach (var narrowed in (string[])["?kind=birth", "?from=2031-03-04", "?to=2031-01-01", "?theme=disability", "?child=1", "?align=1", "?by=child"])
        {
            (await visitor.GetAsync(line + narrowed)).Body.ShouldContain("Fenshire Police: 1 entry not visible to you (ask Fenshire Police)", customMessage: narrowed);
        }

        var before = (await visitor.GetAsync(line + "?known=2031-03-02")).Body;
        var after = (await visitor.GetAsync(line + "?known=2031-05-02")).Body;
        foreach (var past in (string[])[before, after])
        {
            past.ShouldContain("may not be visible to you. How much is said for today alone");
            past.ShouldNotContain("1 not visible");
            past.ShouldNotContain("1 entry not visible");
        }

        after.ShouldContain("(some may not be visible to you: ask Fenshire Police)");
        visitor.Dispose();
    }

    [Fact]
    public async Task As_known_on_a_day_shows_what_had_been_written_and_told_by_then()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        (await visitor.GetAsync(line + "?known=2031-03-02")).Body.ShouldNotContain("kitchen-table-words");
        var day = (await visitor.GetAsync(line + "?known=2031-03-03")).Body;
        day.ShouldContain("kitchen-table-words");
        day.ShouldNotContain("told-to-school-words");
        (await visitor.GetAsync(line + "?known=2031-03-04")).Body.ShouldContain("told-to-school-words");
        (await visitor.GetAsync(line + "?known=2099-01-01")).Body.ShouldContain("on <strong>2 June 2031</strong>, today");
        visitor.Dispose();
    }

    [Fact]
    public async Task As_known_to_the_own_agency_and_to_no_other()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        (await visitor.GetAsync(line + "?knownto=1")).Body.ShouldContain("As known to <strong>Larkrise Primary School</strong>");
        var other = (await visitor.GetAsync(line + "?knownto=2")).Body;
        other.ShouldContain("Choose everyone, or your own agency.");
        other.ShouldContain("As known to <strong>everyone</strong>");
        (await visitor.GetAsync(line + "?knownto=77")).Body.ShouldContain("Choose everyone, or your own agency.");
        visitor.Dispose();
    }

    [Fact]
    public async Task What_is_searched_for_is_found_in_what_is_visible_alone_and_stands_in_no_address()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        var found = (await visitor.FillInAsync(line, line, ("Words", "KITCHEN words"))).Body;
        Rows().Count(found).ShouldBe(1);
        found.ShouldContain("1 entry of 2");
        Addresses().Matches(found).Select(m => m.Value).Where(a => a.Contains("kitchen", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
        Rows().Count((await visitor.PostAsync(line, ("Words", "police-only-words"))).Body).ShouldBe(0);
        (await visitor.PostAsync(line, ("Words", "<script>alert(2)</script>"))).Body.ShouldNotContain("<script>alert(2)");
        Rows().Count((await visitor.PostAsync(line + "?kind=birth", ("Words", "kitchen"))).Body).ShouldBe(0);
        (await visitor.PostAsync(line, ("Words", new string('x', 5000)))).Status.ShouldBe(HttpStatusCode.OK);
        visitor.Dispose();
    }

    [Fact]
    public async Task What_changed_between_two_days_is_listed()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var register = InventedFamily.RegisterFor(account.Id);
        var key = await InventedFamily.PutAsync(site.Journal, "one", register);
        var reworded = await PutAsync(site, key, register, 7, "first-version-words");
        var gone = await PutAsync(site, key, register, 8, "withdrawn-words");
        var anew = InventedLine.One(register, "school", 7, Day, "second-version-words") with { Concerning = ["ned"] };
        await InventedLine.KeptAsync(site.Journal, ItemOf.Correcting(ItemOf.Recording(key, anew, SourceReference.Of("test", $"{key.Value} agencies/school.csv 7", "2"), "a test"), reworded.Position, new(2031, 4, 1)));
        await InventedLine.KeptAsync(site.Journal, ItemOf.Withdrawing(key, gone.Position, new(2031, 4, 2), "an invented reason", SourceReference.Of("test", "withdrawal", "1"), "a test"));
        var line = await OpenAsync(site, visitor, key);

        var changed = (await visitor.GetAsync(line + "?since=2031-03-31")).Body;
        changed.ShouldContain("<strong>Corrected, 1 April 2031:</strong>");
        changed.ShouldContain("It said: first-version-words");
        changed.ShouldContain("It says: second-version-words");
        changed.ShouldContain("<strong>Withdrawn, 2 April 2031:</strong>");
        changed.ShouldNotContain("<strong>Became known");
        (await visitor.GetAsync(line)).Body.ShouldNotContain("first-version-words");
        (await visitor.GetAsync(line + "?known=2031-03-31")).Body.ShouldContain("first-version-words");

        var known = (await visitor.GetAsync(line + "?since=2031-03-02&known=2031-03-31")).Body;
        Regex.Count(known, "Became known, 3 March 2031", RegexOptions.None, TimeSpan.FromSeconds(1)).ShouldBe(3);
        known.ShouldContain("Became known, 4 March 2031");
        known.ShouldNotContain("police-only-words");
        visitor.Dispose();
    }

    [Fact]
    public async Task Accounts_of_one_event_stand_side_by_side_only_where_both_are_visible()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var register = InventedLine.Register(account.Id);
        var code = new EntryCode(EntryKind.Meeting, EntryType.CoreGroup, EntryOutcome.Held, []);
        var own = InventedLine.One(register, "school", 1, Day, "own account", code);
        var told = InventedLine.One(register, "social", 1, Day, "social account", code with { Outcome = EntryOutcome.NotQuorate }) with { Told = [new Told("school", Day)] };
        var hidden = told with { Told = [], Row = new RowReference("agencies/social.csv", 1) };
        var both = await OpenAsync(site, visitor, await InventedLine.PutAsync(site.Journal, "both", register, [own, told]));
        var one = await OpenAsync(site, visitor, await InventedLine.PutAsync(site.Journal, "one", register, [own, hidden]));

        var shown = (await visitor.GetAsync(both)).Body;
        shown.ShouldContain("The same event in");
        shown.ShouldContain("<strong>The outcome differs: the school say held");
        shown.ShouldContain("Both accounts side by side");
        var alone = (await visitor.GetAsync(one)).Body;
        alone.ShouldNotContain("The same event in");
        alone.ShouldNotContain("quorate");
        visitor.Dispose();
    }

    [Fact]
    public async Task Whatever_is_chosen_every_link_of_the_picture_leads_to_a_row_that_is_there()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var register = InventedLine.Register(account.Id);
        var line = await OpenAsync(site, visitor, await InventedLine.PutAsync(site.Journal, "long", register, InventedLine.Entries(register, 80, new(2026, 3, 4), 1800, seed: 5, allTold: true)));

        foreach (var query in (string[])["", "?agency=2", "?kind=visit&by=child", "?from=2028-01-01&to=2029-01-01", "?since=2029-01-01&theme=domestic-abuse", "?child=2&align=3"])
        {
            var body = (await visitor.GetAsync(line + query)).Body;
            var rows = Rows().Matches(body).Select(m => m.Value[4..^1]).ToHashSet(StringComparer.Ordinal);
            LinksToRows().Matches(body).Select(m => m.Value[7..^1]).Where(to => !rows.Contains(to)).ShouldBeEmpty(query);
            LinksToRows().Count(body).ShouldBeGreaterThan(0, query);
        }

        visitor.Dispose();
    }

    [Theory]
    [InlineData("?from.Day=31&from.Month=2&from.Year=2031", "There is no such day: give the first day of the period anew.")]
    [InlineData("?known.Day=1&known.Month=2", "Give the day on which it was known with a year.")]
    [InlineData("?from=2031-03-04&to=2031-03-01", "Give a last day of the period that is not before the first.")]
    [InlineData("?since=2031-03-04&known=2031-03-01", "Give a day that is before the one on which it was known.")]
    public async Task A_day_that_is_none_is_asked_again(string query, string toDo)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        (await visitor.GetAsync(line + query)).Body.ShouldContain(toDo);
        visitor.Dispose();
    }

    [Theory]
    [InlineData("?agency=0&agency=-1&agency=999&child=99&kind=nonsense&theme=<script>&align=9999&by=x&knownto=")]
    [InlineData("?from=0001-01-01&to=9999-12-31")]
    [InlineData("?from=9999-12-30&to=9999-12-31")]
    [InlineData("?known=0001-01-01")]
    [InlineData("?since=0001-01-01")]
    [InlineData("?from=nonsense&align=1&by=child")]
    public async Task Whatever_is_typed_behind_the_address_a_page_comes(string query)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, line) = await OpenedAsync(site);

        var answer = await visitor.GetAsync(line + query);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("Where the gaps are");
        visitor.Dispose();
    }

    [Fact]
    public async Task Two_hundred_entries_are_each_drawn_once_and_stand_in_the_table_once()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var register = InventedLine.Register(account.Id);
        var line = await OpenAsync(site, visitor, await InventedLine.PutAsync(site.Journal, "long", register, InventedLine.Entries(register, 200, new(2026, 3, 4), 1800, seed: 3, allTold: true)));

        var body = (await visitor.GetAsync(line)).Body;

        Rows().Count(body).ShouldBe(200);
        Rows().Matches(body).Select(m => m.Value).Distinct(StringComparer.Ordinal).Count().ShouldBe(200);
        var drawn = Marks().Count(body) + Regex.Count(body, "app-bar--entry\" x=\"[0-9.]+%", RegexOptions.None, TimeSpan.FromSeconds(1));
        drawn.ShouldBe(200);
        visitor.Dispose();
    }

    internal static async Task<string> OpenAsync(Site site, Visitor visitor, FamilyKey key)
    {
        await visitor.FillInAsync(site.PathOf(key), site.PathOf(key), ("Purpose", "WorkWithTheFamily"));
        return site.PathOf(key) + "/line";
    }

    private static async Task<(Visitor Visitor, string Line)> OpenedAsync(Site site)
    {
        var (visitor, account) = await site.SignedInAsync();
        var key = await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id));
        return (visitor, await OpenAsync(site, visitor, key));
    }

    private static Task<Receipt> PutAsync(Site site, FamilyKey key, Register register, int row, string text) =>
        InventedLine.PutAsync(site.Journal, key, InventedLine.One(register, "school", row, Day, text) with { Concerning = ["ned"] });

    [GeneratedRegex("id=\"e[0-9]+\"", RegexOptions.None, 1000)]
    private static partial Regex Rows();

    [GeneratedRegex("href=\"#e[0-9]+\"", RegexOptions.None, 1000)]
    private static partial Regex LinksToRows();

    [GeneratedRegex("class=\"app-mark__own\"", RegexOptions.None, 1000)]
    private static partial Regex Marks();

    [GeneratedRegex("(?:href|action|src)=\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();
}
