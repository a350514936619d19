using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.InBrowser;

/// <summary>Axe looks at every page; with SIGHTLINE_PICTURES set to a folder, a picture of each is put there.</summary>
[Collection(nameof(Chromium))]
public sealed class EveryPageTests(Chromium chromium)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_and_no_page_is_wider_than_the_window(int width)
    {
        await using var open = await OpenSite.OpenAsync(chromium, width, underItsPolicy: false);
        var page = open.Page;
        await page.GotoAsync("/sign-in");
        await LookAsync(page, "sign-in");
        await page.GotoAsync("/sign-in/password");
        await FollowAsync(page, () => page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync());
        await LookAsync(page, "password-wrong");
        await page.GotoAsync("/sign-in/invitation");
        await LookAsync(page, "invitation");
        await page.GetByLabel("Invitation code").FillAsync((await open.Site.InviteAsync()).Code);
        await FollowAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await LookAsync(page, "set-up");
        await page.GotoAsync("/sign-in/set-up/password");
        await LookAsync(page, "set-up-password");
        await page.GotoAsync("/nowhere");
        await LookAsync(page, "not-found");

        var (visitor, account) = await open.Site.InviteAndSignAsync(Role.Practitioner);
        await open.HasSessionAsync(visitor);
        await page.GotoAsync("/");
        await LookAsync(page, "no-families");
        var family = open.Site.PathOf(await InventedFamily.PutAsync(open.Site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        await page.GotoAsync("/");
        await LookAsync(page, "families");
        await page.GotoAsync(family);
        await FollowAsync(page, () => page.GetByRole(AriaRole.Button, new() { Name = "Open the record" }).ClickAsync());
        await LookAsync(page, "purpose-wrong");
        await page.GetByLabel("I work with this family").CheckAsync();
        await LookAsync(page, "purpose");
        await FollowAsync(page, () => page.GetByRole(AriaRole.Button, new() { Name = "Open the record" }).ClickAsync());
        await LookAsync(page, "record");
        await page.GotoAsync(family + "/looked");
        await LookAsync(page, "looked");
        await page.GotoAsync("/account");
        await LookAsync(page, "account");
        var (officer, _) = await open.Site.InviteAndSignAsync(Role.PrivacyOfficer);
        await open.HasSessionAsync(officer);
        await page.GotoAsync(family + "/looked");
        await LookAsync(page, "looked-officer");
        await FollowAsync(page, () => page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync());
        await LookAsync(page, "signed-out");
    }

    // A click that leads elsewhere is over when the next page is there.
    private static async Task FollowAsync(IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void OnLoad(object? sender, IPage at) => loaded.TrySetResult();
        page.Load += OnLoad;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= OnLoad;
    }

    private static async Task LookAsync(IPage page, string name)
    {
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
