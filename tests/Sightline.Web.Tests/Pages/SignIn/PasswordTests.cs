using System.Net;
using Sightline.Application.SignIn;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.SignIn;

public sealed class PasswordTests
{
    private const string Phrase = "four odd invented words";

    [Fact]
    public async Task Who_was_invited_sets_a_password_and_a_code_and_signs_in_with_both()
    {
        await using var site = await Site.OpenAsync();
        var secret = await SetUpAsync(site);
        using var visitor = site.Visitor();
        site.Clock.Now += Totp.Step;

        (await TryAsync(visitor, "M.Ilott", Phrase, Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now)))).Location.ShouldBe("/");

        (await visitor.GetAsync("/account")).Body.ShouldContain("with a password and a code");
    }

    [Fact]
    public async Task A_code_works_once_and_one_step_early_or_late()
    {
        await using var site = await Site.OpenAsync();
        var secret = await SetUpAsync(site);
        using var visitor = site.Visitor();
        site.Clock.Now += 10 * Totp.Step;
        var now = Totp.StepOf(site.Clock.Now);

        (await TryAsync(visitor, "m.ilott", Phrase, Totp.CodeOf(secret, now - 2))).Location.ShouldBeNull("two steps late");
        (await TryAsync(visitor, "m.ilott", Phrase, Totp.CodeOf(secret, now + 2))).Location.ShouldBeNull("two steps early");
        (await TryAsync(visitor, "m.ilott", Phrase, Totp.CodeOf(secret, now - 1))).Location.ShouldBe("/", "one step late");
        (await TryAsync(site.Visitor(), "m.ilott", Phrase, Totp.CodeOf(secret, now - 1))).Location.ShouldBeNull("used before");
        (await TryAsync(site.Visitor(), "m.ilott", Phrase, Totp.CodeOf(secret, now + 1))).Location.ShouldBe("/", "one step early");
        (await TryAsync(site.Visitor(), "m.ilott", Phrase, Totp.CodeOf(secret, now))).Location.ShouldBeNull("before one that was used");
    }

    [Fact]
    public async Task The_answer_does_not_say_what_was_wrong_nor_whether_there_is_such_an_account()
    {
        await using var site = await Site.OpenAsync();
        var secret = await SetUpAsync(site);
        await site.InviteAsync(name: "no-password-yet");
        var (left, _) = await site.InviteAsync(name: "has-left");
        await new EndAccount(site.Accounts, site.Clock).RunAsync(left.Id, "a test");
        site.Clock.Now += 10 * Totp.Step;
        var code = Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now));
        (string, string, string)[] wrongs = [("m.ilott", "wrong", code), ("m.ilott", Phrase, "000000x"), ("m.ilott", "", ""), ("nobody", Phrase, code), ("no-password-yet", Phrase, code), ("has-left", Phrase, code), ("", "", "")];

        var answers = new List<string>();
        foreach (var (name, password, typed) in wrongs)
        {
            using var visitor = site.Visitor();
            var answer = await TryAsync(visitor, name, password, typed);
            answer.Status.ShouldBe(HttpStatusCode.OK);
            answer.Body.ShouldNotContain(Phrase);
            answers.Add(answer.Body.Replace(visitor.FormToken!, "token", StringComparison.Ordinal));
        }

        answers.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldContain("That did not work. Check all three");
    }

    [Fact]
    public async Task After_too_many_tries_of_a_name_nothing_works_for_it_whether_it_is_there_or_not()
    {
        await using var site = await Site.OpenAsync();
        var secret = await SetUpAsync(site);
        site.Clock.Now += 10 * Totp.Step;
        foreach (var name in (string[])["m.ilott", "nobody"])
        {
            using var visitor = site.Visitor();
            for (var i = 0; i < SignInLimits.PerName; i++)
            {
                (await TryAsync(visitor, name, "wrong", "123456")).Status.ShouldBe(HttpStatusCode.OK);
            }

            var right = Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now));
            (await TryAsync(visitor, name, Phrase, right)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        }

        site.Clock.Now += SignInLimits.Window;
        (await TryAsync(site.Visitor(), "m.ilott", Phrase, Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now)))).Location.ShouldBe("/");
    }

    [Fact]
    public async Task After_too_many_tries_from_an_address_nothing_is_tried_for_it()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GetAsync("/sign-in/invitation");
        for (var i = 0; i < SignInLimits.PerAddress; i++)
        {
            (await visitor.PostAsync("/sign-in/invitation", ("Code", "nonsense"))).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await visitor.PostAsync("/sign-in/invitation", ("Code", "nonsense"))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await visitor.PostAsync("/SIGN-IN/passkey/use")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        site.Clock.Now += SignInLimits.Window;
        (await visitor.PostAsync("/sign-in/invitation", ("Code", "nonsense"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("short", "short", "too short")]
    [InlineData("four odd invented words", "four odd invented word", "not the same")]
    [InlineData("ilott ilott ilott", "ilott ilott ilott", "holds what you are called")]
    public async Task A_password_that_will_not_do_is_refused_with_what_to_do(string password, string again, string says)
    {
        await using var site = await Site.OpenAsync();
        var (_, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));
        var secret = SecretOf((await visitor.GetAsync("/sign-in/set-up/password")).Body);

        var answer = await visitor.PostAsync("/sign-in/set-up/password", ("Code", Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now))), ("Password", password), ("Again", again));

        answer.Body.ShouldContain(says);
        SecretOf(answer.Body).ShouldBe(secret, "the app keeps the key that it was given");
        visitor.Cookies.ShouldNotContainKey("__Host-session");
    }

    [Fact]
    public async Task A_wrong_code_while_setting_up_keeps_nothing()
    {
        await using var site = await Site.OpenAsync();
        var (account, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));

        (await visitor.FillInAsync("/sign-in/set-up/password", "/sign-in/set-up/password", ("Code", "1"), ("Password", Phrase), ("Again", Phrase))).Body.ShouldContain("not the code that the app shows now");

        (await site.Credentials.FindPasswordAsync(account.Id)).ShouldBeNull();
        (await site.Credentials.FindInvitedAsync(code)).ShouldNotBeNull();
    }

    internal static byte[] SecretOf(string body)
    {
        const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var text = body.Split("<code>")[1].Split("</code>")[0].Replace(" ", string.Empty, StringComparison.Ordinal);
        var bits = string.Concat(text.Select(c => Convert.ToString(Signs.IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }

    internal static async Task<byte[]> SetUpAsync(Site site)
    {
        var (_, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));
        var secret = SecretOf((await visitor.GetAsync("/sign-in/set-up/password")).Body);
        var done = await visitor.PostAsync("/sign-in/set-up/password", ("Code", Totp.CodeOf(secret, Totp.StepOf(site.Clock.Now))), ("Password", Phrase), ("Again", Phrase));
        done.Location.ShouldBe("/");
        return secret;
    }

    private static Task<Answer> TryAsync(Visitor visitor, string name, string password, string code) =>
        visitor.FillInAsync("/sign-in/password", "/sign-in/password", ("Name", name), ("Password", password), ("Code", code));
}
