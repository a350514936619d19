using System.Diagnostics;
using Shouldly;
using Sightline.Documents.Export.Page;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

[Collection(ChromiumCollection.Name)]
public sealed class PagePrintTests(Chromium chromium)
{
    [InChromiumTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_printed_page_bears_the_marking_the_family_and_its_number(bool script)
    {
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(60), output), script: script);
        var pages = await Print(opened);

        pages.Count.ShouldBeGreaterThan(3);
        for (var i = 0; i < pages.Count; i++)
        {
            pages[i].ShouldContain("OFFICIAL-SENSITIVE");
            pages[i].ShouldContain($"page {i + 1} of {pages.Count}");
            if (script)
            {
                pages[i].ShouldContain(InventedLarchFamily.Label);
            }
        }
    }

    [InChromiumFact]
    public async Task The_paper_says_what_was_chosen_and_leaves_the_form_out()
    {
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(60), output));
        await opened.Page.Locator("#choices").GetByLabel("Police").CheckAsync();
        await opened.Page.FillAsync("#words", "lip");
        await Microsoft.Playwright.Assertions.Expect(opened.Page.Locator("#shown")).ToHaveTextAsync("Showing 1 of 60 entries.");
        var all = string.Join(' ', string.Join('\n', await Print(opened)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        all.ShouldContain("Printed with a choice, not the whole record. Showing 1 of 60 entries. Chosen: agencies: Police; with the words ‘lip’.");
        all.ShouldContain("Olive had a cut lip.");
        all.ShouldNotContain("Clear all");
        all.ShouldNotContain("Telephone call to Mother");
    }

    [InChromiumFact]
    public async Task A_long_entry_is_printed_whole_though_it_is_folded_on_the_screen()
    {
        var text = string.Join(' ', Enumerable.Range(1, 700).Select(i => "word" + i));
        var entry = InventedLarchFamily.Entry("gp", 900, happened: null, text, InventedLarchFamily.Code(Domain.Chronology.EntryKind.Other));
        await using var opened = await chromium.Open(output => PageWriter.Write(InventedLarchFamily.Of(0, more: [entry]), output), script: false);

        string.Join('\n', await Print(opened)).ShouldContain("word700");
    }

    private static async Task<List<string>> Print(OpenedPage opened)
    {
        var pdf = Path.ChangeExtension(new Uri(opened.Page.Url).LocalPath, ".pdf");
        await opened.Page.PdfAsync(new() { Path = pdf, PreferCSSPageSize = true });
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = await reader.StandardOutput.ReadToEndAsync();
        await reader.WaitForExitAsync();
        return [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries)];
    }
}
