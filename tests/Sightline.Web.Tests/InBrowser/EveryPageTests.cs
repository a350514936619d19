using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.InBrowser;

/// <summary>Axe looks at every page, as wide as a desk's screen, a telephone's, and a desk's at 400 % (WCAG 2.2, 1.4.10); with SIGHTLINE_PICTURES set to a folder, a picture of each is put there.</summary>
[Collection(nameof(Chromium))]
public sealed class EveryPageTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [InChromiumTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_and_no_page_is_wider_than_the_window(int width)
    {
        await using var open = await OpenSite.OpenAsync(chromium, width, underItsPolicy: false);
        var page = open.Page;
        await page.GotoAsync("/sign-in");
        await LookAsync(page, "sign-in", "Sign in");
        await page.GotoAsync("/sign-in/password");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await LookAsync(page, "password-wrong", "Error: Sign in with a password");
        await page.GotoAsync("/sign-in/invitation");
        await LookAsync(page, "invitation", "Your invitation");
        await page.GetByLabel("Invitation code").FillAsync((await open.Site.InviteAsync()).Code);
        await page.Keyboard.PressAsync("Enter");
        await LookAsync(page, "set-up", "How you will sign in");
        await page.GotoAsync("/sign-in/set-up/password");
        await LookAsync(page, "set-up-password", "A password and a code");
        await page.GotoAsync("/help");
        await LookAsync(page, "help", "Help");
        await page.GotoAsync("/nowhere");
        await LookAsync(page, "not-found", "Page not found");

        var (visitor, account) = await open.Site.InviteAndSignAsync(Role.Practitioner);
        await open.HasSessionAsync(visitor);
        await page.GotoAsync("/");
        await LookAsync(page, "no-families", "My families");
        var family = open.Site.PathOf(await InventedFamily.PutAsync(open.Site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        await page.GotoAsync("/");
        await LookAsync(page, "families", "My families");
        await page.GotoAsync(family);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the record" }).ClickAsync();
        await LookAsync(page, "purpose-wrong", "Error: What do you open this record for?");
        await page.GetByLabel("I work with this family").CheckAsync();
        await LookAsync(page, "purpose", "Error: What do you open this record for?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the record" }).ClickAsync();
        await LookAsync(page, "record", "Family record");
        await page.GotoAsync(family + "/looked");
        await LookAsync(page, "looked", "Who opened this record");
        await page.GotoAsync("/find");
        await LookAsync(page, "find", "Find a family");
        await page.GetByLabel("Family name").FillAsync("Quennell");
        await page.GetByLabel("Date of birth").FillAsync("4 3 2026");
        await page.GetByLabel("Why you ask, in your own words").FillAsync("An invented reason.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Look again" }).WaitForAsync();
        await LookAsync(page, "found", "Find a family");
        await page.GotoAsync(family + "/break-glass");
        await LookAsync(page, "break-glass", "Open a record without a relationship");
        await page.GotoAsync("/account");
        await LookAsync(page, "account", "My account");
        var (officer, _) = await open.Site.InviteAndSignAsync(Role.PrivacyOfficer);
        await open.HasSessionAsync(officer);
        await page.GotoAsync(family + "/looked");
        await LookAsync(page, "looked-officer", "Who opened this record");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await LookAsync(page, "signed-out", "Signed out");
    }

    internal static async Task LookAsync(IPage page, string name, string title)
    {
        // What was sent must have been answered before anything looks at it.
        await Assertions.Expect(page).ToHaveTitleAsync(title + " – Sightline");
        await page.WaitForLoadStateAsync();
        if (Environment.GetEnvironmentVariable("SIGHTLINE_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{page.ViewportSize!.Width}.png"), FullPage = true });
        }

        var result = await page.RunAxe(Rules);
        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(found => $"{name}: {found.Id}: " + string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, name);
    }
}
