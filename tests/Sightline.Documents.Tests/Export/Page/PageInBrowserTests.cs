using Microsoft.Playwright;
using Shouldly;
using Sightline.Documents.Export.Page;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

[Collection(ChromiumCollection.Name)]
public sealed class PageInBrowserTests(Chromium chromium)
{
    [InChromiumFact]
    public async Task Opened_from_a_file_it_asks_for_nothing_and_nothing_goes_wrong()
    {
        await using var opened = await Open(60);
        await opened.Page.CheckAsync("input[value=child]");
        await opened.Page.FillAsync("#words", "curtains");
        await Shown(opened.Page, "Showing 1 of 60 entries.");

        opened.ShouldHaveKeptToItself();
    }

    [InChromiumFact]
    public async Task The_policy_stops_a_request_that_something_in_the_page_would_make()
    {
        await using var opened = await Open(0);

        var loaded = await opened.Page.EvaluateAsync<bool>(
            "() => new Promise(done => { const i = new Image(); i.onload = () => done(true); i.onerror = () => done(false); i.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='; })");

        loaded.ShouldBeFalse();
    }

    [InChromiumFact]
    public async Task Choosing_a_child_an_agency_and_dates_narrows_the_table_and_clear_all_brings_it_back()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        await Shown(page, "Showing all 12 entries, 1 of them without a date.");

        await page.Locator("#choices").GetByLabel("Children’s social care").CheckAsync();
        await Shown(page, "Showing 3 of 12 entries.");
        await page.Locator("#choices").GetByLabel("Bryony").CheckAsync();
        await Shown(page, "Showing 2 of 12 entries.");
        await page.FillAsync("#from", "2017-01-01");
        await Shown(page, "Showing 1 of 12 entries.");
        (await page.Locator("#dated tbody tr:visible").CountAsync()).ShouldBe(1);
        await page.ClickAsync("#clear");
        await Shown(page, "Showing all 12 entries, 1 of them without a date.");
    }

    [InChromiumFact]
    public async Task An_entry_that_lasted_is_shown_for_any_day_within_it_and_an_undated_one_whatever_the_dates()
    {
        await using var opened = await Open(0);
        var page = opened.Page;

        await page.FillAsync("#from", "2014-07-01");
        await page.FillAsync("#to", "2014-07-02");

        await Shown(page, "Showing 2 of 12 entries, 1 of them without a date.");
        (await page.InnerTextAsync("#dated tbody tr:visible .date")).ShouldBe("1 May–30 September 2014");
    }

    [InChromiumFact]
    public async Task Dates_the_wrong_way_round_are_said_so()
    {
        await using var opened = await Open(0);
        await opened.Page.FillAsync("#from", "2016-01-01");
        await opened.Page.FillAsync("#to", "2015-01-01");

        await Shown(opened.Page, "The first date is after the last one, so no entry lies between them.");
    }

    [InChromiumFact]
    public async Task Search_takes_every_word_and_words_in_quotation_marks_together_and_highlights_them()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        await page.FillAsync("#words", "UPSTAIRS olive");
        await Shown(page, "Showing 1 of 12 entries.");
        (await page.EvaluateAsync<int>("() => CSS.highlights.get('found').size")).ShouldBe(2);

        await page.FillAsync("#words", "\"babies' bottles\"");
        await Shown(page, "Showing 1 of 12 entries.");
        await page.FillAsync("#words", "\"bottles babies\"");
        await Shown(page, "Showing 0 of 12 entries.");
        (await page.Locator("#entries .none-shown").IsVisibleAsync()).ShouldBeTrue();
    }

    [InChromiumFact]
    public async Task What_was_looked_at_is_kept_nowhere()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        var address = page.Url;
        await page.FillAsync("#words", "olive");
        await page.CheckAsync("input[name=agency] >> nth=0");
        await page.ClickAsync("nav a[href='#problems']");
        await page.ClickAsync(".cards a >> nth=0");

        page.Url.ShouldBe(address);
        (await page.EvaluateAsync<int>("() => history.length")).ShouldBeLessThanOrEqualTo(2);
        (await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length + document.cookie.length")).ShouldBe(0);
        await page.ReloadAsync();
        (await page.InputValueAsync("#words")).ShouldBeEmpty();
        await Shown(page, "Showing all 12 entries, 1 of them without a date.");
    }

    [InChromiumFact]
    public async Task A_link_to_a_row_that_is_not_among_those_chosen_shows_it_and_says_so()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        await page.Locator("#choices").GetByLabel("Police").CheckAsync();
        await Shown(page, "Showing 1 of 12 entries.");
        await page.Locator("#dated .others a").First.ClickAsync();

        (await page.Locator("tr.here .beside").InnerTextAsync()).ShouldContain("not among what you have chosen");
        await page.ClickAsync("#clear");
        await Shown(page, "Showing all 12 entries, 1 of them without a date.");
        (await page.Locator(".beside").CountAsync()).ShouldBe(0);
    }

    [InChromiumFact]
    public async Task Hostile_words_and_a_megabyte_do_nothing_but_stand_there()
    {
        const string Hostile = "</script><script>window.ran = 1</script><img src=x onerror='window.ran = 1'> \u202E\u2066\u200F <svg onload=window.ran=1>";
        var code = InventedLarchFamily.Code(Domain.Chronology.EntryKind.Voice, Domain.Chronology.EntryType.Words);
        var entry = InventedLarchFamily.Entry("gp", 900, Domain.Time.When.On(new DateOnly(2017, 4, 1)), Hostile, code, response: new string('x', 1_000_000)) with { Author = Hostile };
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(0, Hostile, [entry]), output));
        var page = opened.Page;
        await page.FillAsync("#words", "onerror");
        await Shown(page, "Showing 1 of 13 entries.");

        (await page.EvaluateAsync<bool>("() => window.ran === undefined")).ShouldBeTrue();
        (await page.Locator("img, #entries svg").CountAsync()).ShouldBe(0);
        (await page.InnerTextAsync("#dated tbody tr:visible .words >> nth=0")).ShouldContain("<img src=x onerror='window.ran = 1'>");
        opened.ShouldHaveKeptToItself();
    }

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Without_script_the_whole_table_stands_there_and_nothing_that_does_not_work(int width)
    {
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(40), output), width, script: false);
        var page = opened.Page;

        (await page.Locator("tbody tr[id^=e]:visible").CountAsync()).ShouldBe(40);
        (await page.Locator("form:visible").CountAsync()).ShouldBe(0);
        (await page.Locator("button:visible").CountAsync()).ShouldBe(0);
        (await page.Locator("noscript p").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        var hostile = InventedLarchFamily.Entry("gp", 900, happened: null, new string('W', 3_000), InventedLarchFamily.Code(Domain.Chronology.EntryKind.Other));
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(40, new string('L', 300), [hostile]), output), width);

        (await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    private Task<OpenedPage> Open(int entries) => chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(entries), output));

    private static Task Shown(IPage page, string words) => Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync(words);
}
