using Microsoft.Playwright;
using Shouldly;
using Sightline.Documents.Export.Page;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

[Collection(ChromiumCollection.Name)]
public sealed class PictureInBrowserTests(Chromium chromium)
{
    [InChromiumFact]
    public async Task The_picture_has_a_lane_for_each_agency_or_child_with_gaps_that_say_how_long()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        (await page.Locator("#drawing text.lane").AllInnerTextsAsync()).Count.ShouldBe(6);
        (await page.Locator("#gap-words li").AllTextContentsAsync()).ShouldContain("Northside 0–19 health visiting: no entry for 560 days, 3 March 2014 to 14 September 2015.", StringComparer.Ordinal);

        await page.CheckAsync("input[value=child]");

        (await page.Locator("#drawing text.lane").AllTextContentsAsync()).ShouldBe(["Ash", "Rowan", "Hazel", "Bryony", "Linden"]);
        var gaps = await page.Locator("#gap-words li").AllTextContentsAsync();
        gaps.ShouldContain("Rowan: not seen for 740 days, 3 March 2014 to 12 March 2016.", StringComparer.Ordinal);
        gaps.ShouldContain("Linden: never seen, 847 days, 2 January 2015 to 28 April 2017.", StringComparer.Ordinal);
    }

    [InChromiumFact]
    public async Task A_mark_leads_to_its_row_and_back_leads_back()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        var mark = page.Locator("#drawing a[aria-label*='Visit (unannounced): no access']");
        await mark.ClickAsync();

        (await page.EvaluateAsync<string>("() => document.activeElement.querySelector('.date').textContent")).ShouldBe("14 September 2015");
        await page.ClickAsync("#back");
        (await mark.EvaluateAsync<bool>("mark => mark === document.activeElement")).ShouldBeTrue();
    }

    [InChromiumFact]
    public async Task The_keyboard_alone_goes_from_the_top_to_a_mark_to_its_row_and_through_the_choices()
    {
        await using var opened = await Open(0);
        var page = opened.Page;
        await page.Keyboard.PressAsync("Tab");
        (await Focused(page, "e => e.className")).ShouldBe("skip");
        await Tab(page, "e => e.closest('#drawing') !== null");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowDown");
        var label = await Focused(page, "e => e.getAttribute('aria-label')");
        (await page.InnerTextAsync("#pointed")).ShouldBe(label + ".");
        await page.Keyboard.PressAsync("Tab");
        (await Focused(page, "e => String(e.closest('#drawing') !== null)")).ShouldBe("false");
        await page.Keyboard.PressAsync("Shift+Tab");
        (await Focused(page, "e => e.getAttribute('aria-label')")).ShouldBe(label);
        await page.Keyboard.PressAsync("Enter");
        label.ShouldContain(await Focused(page, "e => e.querySelector('.date').textContent"), Case.Sensitive);
        await page.Keyboard.PressAsync("Shift+Tab");

        await Tab(page, "e => e.id === 'back'");
        await page.Keyboard.PressAsync("Enter");
        (await Focused(page, "e => e.getAttribute('aria-label')")).ShouldBe(label);
        await Tab(page, "e => e.id === 'words'");
        await page.Keyboard.TypeAsync("ceiling");
        await Shown(page, "Showing 1 of 12 entries.");
        await Tab(page, "e => e.closest('.kinds') !== null");
        await page.Keyboard.PressAsync("Enter");
        await Tab(page, "e => e.name === 'kind'");
        await page.Keyboard.PressAsync("Space");
        await Shown(page, "Showing 0 of 12 entries.");
        await Tab(page, "e => e.id === 'clear'");
        await page.Keyboard.PressAsync("Enter");
        await Shown(page, "Showing all 12 entries, 1 of them without a date.");
        opened.ShouldHaveKeptToItself();
    }

    [InChromiumFact]
    public async Task Closer_and_further_change_the_time_that_is_shown()
    {
        await using var opened = await Open(60);
        var page = opened.Page;
        var whole = await page.InnerTextAsync("#drawn");
        await page.ClickAsync("[data-zoom=in]");
        (await page.InputValueAsync("#from")).ShouldNotBeEmpty();
        string.Equals(await page.InnerTextAsync("#drawn"), whole, StringComparison.Ordinal).ShouldBeFalse();
        await page.ClickAsync("[data-zoom=later]");
        await page.ClickAsync("[data-zoom=all]");
        (await page.InnerTextAsync("#drawn")).ShouldBe(whole);
        (await page.InputValueAsync("#from")).ShouldBeEmpty();
    }

    private Task<OpenedPage> Open(int entries) => chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(entries), output));

    private static Task Shown(IPage page, string words) => Assertions.Expect(page.Locator("#shown")).ToHaveTextAsync(words);

    private static Task<string> Focused(IPage page, string of) => page.EvaluateAsync<string>($"() => ({of})(document.activeElement)");

    private static async Task Tab(IPage page, string until)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"() => ({until})(document.activeElement)"))
            {
                return;
            }
        }

        throw new InvalidOperationException("The keyboard did not get there.");
    }
}
