using System.Net;
using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages;

/// <summary>Every page as every role, as a stranger, and with another family's address: who is refused.</summary>
public sealed class WhoIsRefusedTests
{
    private static readonly string[] Private = ["/", "/account", "/find"];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_from_every_page_that_is_not_for_strangers()
    {
        await using var site = await Site.OpenAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("nobody")));
        string[] cookies = ["", "nonsense", new string('x', 4000), "../../etc/passwd", "' OR 1=1 --"];

        foreach (var cookie in cookies)
        {
            using var visitor = site.Visitor();
            if (cookie.Length > 0)
            {
                visitor.SetCookie("__Host-session", cookie);
            }

            foreach (var path in (string[])[.. Private, family, family + "/looked", family + "/break-glass", family + "/line"])
            {
                var answer = await visitor.GetAsync(path);
                answer.Status.ShouldBe(HttpStatusCode.Found, path);
                answer.Location.ShouldBe("/sign-in", path);
                answer.Body.ShouldBeEmpty(path);
            }

            await visitor.GetAsync("/sign-in");
            (await visitor.PostAsync(family, ("Purpose", "WorkWithTheFamily"))).Location.ShouldBe("/sign-in");
            (await visitor.PostAsync("/account")).Location.ShouldBe("/sign-in");
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Whoever_has_no_relationship_is_told_of_no_family_in_whatever_role(Role role)
    {
        await using var site = await Site.OpenAsync();
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor("somebody-else", "police")));
        var (visitor, _) = await site.SignedInAsync(role);

        (await visitor.GetAsync("/")).Body.ShouldNotContain("Quennell");
        (await visitor.GetAsync(family)).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var purpose in Enum.GetNames<Purpose>())
        {
            await visitor.GetAsync("/account");
            (await visitor.PostAsync(family, ("Purpose", purpose), ("Reason", "an invented reason"))).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        var looked = await visitor.GetAsync(family + "/looked");
        looked.Status.ShouldBe(role == Role.PrivacyOfficer ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        looked.Body.ShouldNotContain("Quennell");
        visitor.Dispose();
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Whoever_is_allocated_sees_the_record_in_a_role_that_sees_records_and_for_its_purposes_alone(Role role)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync(role);
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        var other = site.PathOf(await InventedFamily.PutAsync(site.Journal, "two", InventedFamily.RegisterFor("somebody-else", "police")));

        foreach (var purpose in Enum.GetValues<Purpose>())
        {
            using var anew = await site.SignedInAsync(account);
            await anew.GetAsync("/account");
            await anew.PostAsync(family, ("Purpose", purpose.ToString()), ("Reason", string.Empty));
            var shown = await anew.GetAsync(family);

            // An allocation is a relationship for those who work with families and answer for them.
            var isOpened = role is Role.Practitioner or Role.ConferenceChair or Role.Manager && DecideAccess.MayHave(role, purpose);
            shown.Body.Contains("kitchen-table-words", StringComparison.Ordinal).ShouldBe(isOpened, $"{role} for {purpose}");
            (await anew.GetAsync(family + "/line")).Body.Contains("kitchen-table-words", StringComparison.Ordinal).ShouldBe(isOpened, $"{role} for {purpose}");
            (await anew.GetAsync(other + "/line")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await anew.GetAsync(other)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        visitor.Dispose();
    }

    [Theory]
    [InlineData("/sign-out")]
    [InlineData("/account")]
    [InlineData("FAMILY")]
    public async Task A_form_of_another_person_or_of_another_site_changes_nothing(string path)
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var (other, _) = await site.SignedInAsync();
        var family = await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id));
        path = path.Replace("FAMILY", site.PathOf(family), StringComparison.Ordinal);
        await other.GetAsync("/account");
        await visitor.GetAsync("/account");
        var own = visitor.FormToken;

        visitor.FormToken = null;
        (await visitor.PostAsync(path, ("Purpose", "Meeting"))).Status.ShouldBe(HttpStatusCode.BadRequest, "no token");
        visitor.FormToken = "nonsense";
        (await visitor.PostAsync(path, ("Purpose", "Meeting"))).Status.ShouldBe(HttpStatusCode.BadRequest, "nonsense");
        visitor.FormToken = other.FormToken;
        (await visitor.PostAsync(path, ("Purpose", "Meeting"))).Status.ShouldBe(HttpStatusCode.BadRequest, "another's token");
        visitor.FormToken = own;
        visitor.Headers["Sec-Fetch-Site"] = "cross-site";
        (await visitor.PostAsync(path, ("Purpose", "Meeting"))).Status.ShouldBe(HttpStatusCode.Forbidden, "another site asked");
        visitor.Headers.Clear();

        (await visitor.GetAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Sessions.FindGrantAsync(visitor.Cookies["__Host-session"], family)).ShouldBeNull();
        visitor.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task Nothing_is_shown_that_cannot_be_written_down_first()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var key = await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id));
        await visitor.GetAsync("/account");
        await visitor.PostAsync(site.PathOf(key), ("Purpose", "WorkWithTheFamily"));
        site.Counted.Refuses = true;

        foreach (var path in (string[])["/", site.PathOf(key), site.PathOf(key) + "/looked", site.PathOf(key) + "/line"])
        {
            var answer = await visitor.GetAsync(path);
            answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, path);
            answer.Body.ShouldNotContain("Quennell", customMessage: path);
        }

        visitor.Dispose();
    }
}
