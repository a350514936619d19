using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Shouldly;
using Sightline.Documents.Export.Backtests;
using Sightline.Documents.Tests.Export.Page;
using Xunit;

namespace Sightline.Documents.Tests.Export.Backtests;

[Collection(ChromiumCollection.Name)]
public sealed class BacktestReportInBrowserTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing(int width)
    {
        foreach (var document in new[] { BacktestFamily.Report(), BacktestFamily.Empty() })
        {
            await using var opened = await chromium.Open(output => BacktestReport.Write(document, output), width, script: true, underItsPolicy: false);
            await opened.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(part => { part.open = true; })");
            var result = await opened.Page.RunAxe(Rules);
            result.Passes.ShouldNotBeEmpty();
            result.Violations.Select(found => found.Id + ": " + string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))).ShouldBeEmpty();
        }
    }

    [InChromiumTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task It_keeps_to_itself_and_is_no_wider_than_the_window(int width)
    {
        await using var opened = await chromium.Open(output => BacktestReport.Write(BacktestFamily.Report(), output), width);
        opened.ShouldHaveKeptToItself();
        (await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await opened.Page.EvaluateAsync<bool>("() => { const bar = document.querySelector('.lanes .bar').getBoundingClientRect(); return bar.width > 1 && bar.height > 5; }")).ShouldBeTrue();
    }
}
