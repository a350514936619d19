using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Protect;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

[Collection(ChromiumCollection.Name)]
public sealed class PageAccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(800)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_as_it_opens_nor_with_every_part_opened(int width)
    {
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(24), output), width, underItsPolicy: false);
        var page = opened.Page;
        await page.AddStyleTagAsync(new() { Content = ".entries tbody tr { content-visibility: visible !important; }" });
        await ShouldBeClean(page);

        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
        await page.CheckAsync("input[value=child]");
        await page.CheckAsync("#evidence");
        await page.FillAsync("#words", "seen");
        await page.Locator("#drawing a").First.ClickAsync();
        await ShouldBeClean(page);
    }

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_on_the_locked_page_nor_after_a_wrong_passphrase(int width)
    {
        using var passphrase = Passphrase.Read("four odd invented words").Value!;
        await using var opened = await chromium.Open(output => ProtectedPage.Write(InventedLarchFamily.Of(), [], passphrase, output), width, underItsPolicy: false);
        await ShouldBeClean(opened.Page);

        await opened.Page.FillAsync("#passphrase", "something else");
        await opened.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#wrong")).ToBeVisibleAsync();
        await ShouldBeClean(opened.Page);
    }

    private static async Task ShouldBeClean(IPage page)
    {
        var result = await page.RunAxe(Rules);
        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(found => found.Id + ": " + string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))).ShouldBeEmpty();
    }
}
