using Microsoft.Playwright;
using Sightline.Application.SignIn;
using Sightline.Web.Tests.Invented;
using static Microsoft.Playwright.Assertions;

namespace Sightline.Web.Tests.InBrowser;

[Collection(nameof(Chromium))]
public sealed class JourneyTests(Chromium chromium)
{
    [InChromiumTheory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Somebody_who_was_invited_makes_a_passkey_opens_a_record_and_comes_back_by_keyboard_alone(int width)
    {
        await using var open = await OpenSite.OpenAsync(chromium, width);
        var (account, code) = await open.Site.InviteAsync();
        await InventedFamily.PutAsync(open.Site.Journal, "one", InventedFamily.RegisterFor(account.Id));
        await open.HasAuthenticatorAsync();
        var page = open.Page;

        await page.GotoAsync("/");
        await Expect(page).ToHaveURLAsync($"{open.Address.AbsoluteUri}sign-in");
        await FollowAsync(page, "I have an invitation code");
        await page.GetByLabel("Invitation code").FocusAsync();
        await page.Keyboard.TypeAsync(code.ToLowerInvariant());
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("How you will sign in");
        await Expect(page.Locator("main strong")).ToHaveTextAsync("Marigold Ilott");
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Make a passkey" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My families");

        await FollowAsync(page, "Quennell");
        await TabToAsync(page, page.GetByLabel("I work with this family"));
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Open the record" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Quennell");
        await Expect(page.GetByText("ask Fenshire Police")).ToBeVisibleAsync();

        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("You are signed out");
        await page.GoBackAsync();
        await Expect(page.GetByText("kitchen-table-words")).ToHaveCountAsync(0);
        await page.GotoAsync("/sign-in");
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("My families");

        open.Errors.ShouldBeEmpty();
        (await open.Site.Accounts.HistoryAsync(account.Id)).Count(e => e.What == AccountHappening.SignedIn).ShouldBe(2);
    }

    [InChromiumFact]
    public async Task Without_scripts_a_password_and_a_code_do()
    {
        await using var open = await OpenSite.OpenAsync(chromium, 390, script: false);
        var (account, code) = await open.Site.InviteAsync();
        await InventedFamily.PutAsync(open.Site.Journal, "one", InventedFamily.RegisterFor(account.Id));
        var page = open.Page;
        await page.GotoAsync("/sign-in");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" })).ToBeHiddenAsync();
        await page.GotoAsync("/sign-in/invitation");
        await page.GetByLabel("Invitation code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Use a password and a code" }).ClickAsync();
        var secret = Pages.SignIn.PasswordTests.SecretOf(await page.ContentAsync());
        await page.GetByLabel("Code").FillAsync(Totp.CodeOf(secret, Totp.StepOf(open.Site.Clock.Now)));
        await page.GetByLabel("New password").FillAsync("four odd invented words");
        await page.GetByLabel("The same again").FillAsync("four odd invented words");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and sign in" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Quennell" }).ClickAsync();
        await page.GetByLabel("I work with this family").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the record" }).ClickAsync();

        await Expect(page.GetByText("told-to-school-words")).ToBeVisibleAsync();
    }

    private static async Task FollowAsync(IPage page, string link)
    {
        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }));
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException("The keyboard does not reach it.");
    }
}
