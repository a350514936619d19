using Microsoft.Playwright;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Web.Tests.Invented;
using Sightline.Web.Tests.Pages.Families.Line;
using static Microsoft.Playwright.Assertions;

namespace Sightline.Web.Tests.InBrowser;

/// <summary>The line before a browser: axe, the keyboard alone, paper, colours that the reader chose, no scripts.</summary>
[Collection(nameof(Chromium))]
public sealed class LineInBrowserTests(Chromium chromium)
{
    [InChromiumTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_and_the_page_is_no_wider_than_the_window(int width)
    {
        await using var open = await OpenSite.OpenAsync(chromium, width, underItsPolicy: false);
        var line = await SignInAsync(open, 25);
        (string Name, string Query)[] lines = [("line", ""), ("line-by-child", "?by=child"), ("line-aligned", "?align=5"), ("line-past", "?known=2030-01-01&knownto=1&since=2029-06-01"), ("line-wrong", "?from=2031-03-04&to=2031-01-01")];
        foreach (var (name, query) in lines)
        {
            await open.Page.GotoAsync(line + query);
            await EveryPageTests.LookAsync(open.Page, name, name is "line-wrong" ? "Error: The line" : "The line");
        }

        await open.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        await EveryPageTests.LookAsync(open.Page, "line-opened", "Error: The line");
    }

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Whoever_looks_sees_no_mark_upon_a_mark_and_no_label_upon_a_label(int width)
    {
        await using var open = await OpenSite.OpenAsync(chromium, width);
        var line = await SignInAsync(open, 200);
        await open.Page.GotoAsync(line);
        Keep($"line-200-{width}.png", await open.Page.ScreenshotAsync(new() { FullPage = true, Clip = new() { X = 0, Y = 0, Width = width, Height = 2600 } }));

        var clashes = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.app-lane')].flatMap(lane => ['.app-mark__own', '.app-bar__label'].flatMap(what => {
              const boxes = [...lane.querySelectorAll(what)].map(e => e.getBoundingClientRect());
              return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(() => what));
            }))
            """);

        clashes.ShouldBeEmpty();
        (await open.Page.Locator(".app-mark__own").CountAsync()).ShouldBeGreaterThan(100);
        open.Errors.ShouldBeEmpty();
    }

    [InChromiumFact]
    public async Task By_keyboard_alone_a_gap_and_a_mark_lead_to_their_rows_and_an_entry_opens_in_place()
    {
        await using var open = await OpenSite.OpenAsync(chromium, 1280);
        var page = open.Page;
        await page.GotoAsync(await SignInAsync(open, 30));

        await TabToAsync(page, ".app-lane--child a");
        var row = await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href').slice(1)");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#" + row)).ToBeInViewportAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#" + row + "$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

        // The focus goes on from the row: the next that takes it is in it.
        await TabToAsync(page, $"#{row} .app-row__more > summary");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"#{row} details[open]").First).ToBeVisibleAsync();
        open.Errors.ShouldBeEmpty();
    }

    [InChromiumFact]
    public async Task Without_scripts_it_is_chosen_searched_and_opened()
    {
        await using var open = await OpenSite.OpenAsync(chromium, 390, script: false);
        var page = open.Page;
        await page.GotoAsync(await SignInAsync(open, 30));

        await page.GetByText("Choose what is shown").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Fenshire Police" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Expect(page.Locator(".app-lane--agency")).ToHaveCountAsync(1);
        await page.GetByLabel("Search this family’s entries").FillAsync("shouting neighbour");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        page.Url.ShouldNotContain("shouting");
        await Expect(page.GetByText("hold the words that you searched for")).ToBeVisibleAsync();
        foreach (var text in await page.Locator(".app-row__words").AllTextContentsAsync())
        {
            text.ShouldContain("shouting");
        }
    }

    [InChromiumFact]
    public async Task On_paper_it_is_the_chronology_with_who_printed_it_and_nothing_to_press()
    {
        await using var open = await OpenSite.OpenAsync(chromium, 1280);
        var page = open.Page;
        await page.GotoAsync(await SignInAsync(open, 30));
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".app-rows")).ToBeVisibleAsync();
        await Expect(page.Locator(".app-printed")).ToContainTextAsync("Printed 2 June 2031, 09:00 UTC by practitioner, school");
        foreach (var hidden in (string[])[".app-picture", ".app-search", "form button", ".app-row__more", ".govuk-back-link"])
        {
            await Expect(page.Locator(hidden).First).ToBeHiddenAsync();
        }

        var paper = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        paper.Length.ShouldBeGreaterThan(10_000);
        Keep("line.pdf", paper);
    }

    [InChromiumFact]
    public async Task In_colours_that_the_reader_chose_marks_gaps_and_words_are_there()
    {
        await using var open = await OpenSite.OpenAsync(chromium, 1280);
        var page = open.Page;
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        await page.GotoAsync(await SignInAsync(open, 60));

        var colours = await page.EvaluateAsync<string[]>("""
            () => ['.app-mark:not(.app-mark--hollow)', '.app-strip text', '.app-strip__sight'].map(s => getComputedStyle(document.querySelector(s))).map(c => c.fill + ' ' + c.stroke)
            """);
        colours.ShouldAllBe(c => c.Contains("255, 255, 255", StringComparison.Ordinal));
        Keep("line-forced.png", await page.ScreenshotAsync());
        Keep("line-forced-picture.png", await page.Locator(".app-drawn").ScreenshotAsync());
    }

    private static async Task<string> SignInAsync(OpenSite open, int entries)
    {
        var (token, account) = await open.Site.InviteAndSignAsync(Role.Practitioner);
        await open.HasSessionAsync(token);
        var register = InventedLine.Register(account.Id);
        var all = InventedLine.Entries(register, entries, new(2026, 3, 10), 1900, seed: 7, allTold: true);
        var code = new EntryCode(EntryKind.Decision, EntryType.ChildInNeedOpened, Outcome: null, []);
        all.Add(InventedLine.One(register, "social", 901, new(2029, 5, 4), "Child in need opened.", code) with { Concerning = ["child0", "child1"], Told = [new Told("school", new(2029, 5, 4))] });
        all.Add(InventedLine.One(register, "police", 902, new(2030, 5, 4), "not for the school"));
        all.Add(InventedLine.One(register, "school", 903, new(2030, 5, 4), "without a date") with { Happened = null, RecordedOn = null });
        var key = await InventedLine.PutAsync(open.Site.Journal, "line", register, all);
        await open.Site.Sessions.GrantAsync(token, new SessionGrant(key, Purpose.WorkWithTheFamily, string.Empty));
        return open.Site.PathOf(key) + "/line";
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException("The keyboard does not reach it.");
    }

    private static void Keep(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("SIGHTLINE_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name), content);
        }
    }
}
