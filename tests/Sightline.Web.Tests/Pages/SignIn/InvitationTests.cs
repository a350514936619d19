using Sightline.Application.SignIn;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.SignIn;

public sealed class InvitationTests
{
    [Fact]
    public async Task A_code_that_is_wrong_too_old_or_of_somebody_who_left_gives_one_answer()
    {
        await using var site = await Site.OpenAsync();
        var (account, left) = await site.InviteAsync(name: "left");
        await new EndAccount(site.Accounts, site.Clock).RunAsync(account.Id, "a test");
        var (_, old) = await site.InviteAsync(name: "old");
        site.Clock.Now += Invitation.Lifetime;
        var answers = new List<string>();

        foreach (var code in (string[])["", "nonsense", left, old])
        {
            using var visitor = site.Visitor();
            var answer = await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));
            visitor.Cookies.ShouldNotContainKey("__Host-set-up");
            answer.Body.ShouldContain("That code does not work");
            answers.Add(answer.Body.Replace(visitor.FormToken!, "token", StringComparison.Ordinal));
        }

        answers.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_choice_is_for_whoever_typed_the_code_and_ends_after_half_an_hour()
    {
        await using var site = await Site.OpenAsync();
        var (_, code) = await site.InviteAsync();
        using var visitor = site.Visitor();
        using var stranger = site.Visitor();
        await visitor.FillInAsync("/sign-in/invitation", "/sign-in/invitation", ("Code", code));
        (await visitor.GetAsync("/sign-in/set-up")).Body.ShouldContain("Marigold Ilott");

        foreach (var page in (string[])["/sign-in/set-up", "/sign-in/set-up/password"])
        {
            (await stranger.GetAsync(page)).Location.ShouldBe("/sign-in/invitation");
            (await stranger.FillInAsync("/sign-in", page, ("Credential", "x"))).Location.ShouldBe("/sign-in/invitation");
        }

        site.Clock.Now += Sightline.Web.SignIn.SetUp.Lifetime;
        (await visitor.GetAsync("/sign-in/set-up")).Location.ShouldBe("/sign-in/invitation");
    }
}
