using System.Net;
using Sightline.Domain.Access;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.Pages.Families;

public sealed class LookedTests
{
    [Fact]
    public async Task Who_looked_says_agencies_and_roles_and_to_the_privacy_officer_names_and_reasons()
    {
        await using var site = await Site.OpenAsync();
        var (visitor, account) = await site.SignedInAsync();
        var (officer, _) = await site.SignedInAsync(Role.PrivacyOfficer, "board");
        var family = site.PathOf(await InventedFamily.PutAsync(site.Journal, "one", InventedFamily.RegisterFor(account.Id)));
        (await visitor.GetAsync(family + "/looked")).Location.ShouldBe(family, "what for is asked first");
        await visitor.FillInAsync(family, family, ("Purpose", "Meeting"), ("Reason", "an invented reason"));
        await visitor.GetAsync(family);

        var workers = (await visitor.GetAsync(family + "/looked")).Body;
        var officers = await officer.GetAsync(family + "/looked");

        workers.ShouldContain(">school</td>");
        workers.ShouldNotContain("Marigold");
        workers.ShouldNotContain("an invented reason");
        officers.Body.ShouldContain("Marigold Ilott");
        officers.Body.ShouldContain("an invented reason");
        officers.Body.ShouldNotContain("Quennell");
        (await officer.GetAsync(family)).Status.ShouldBe(HttpStatusCode.NotFound);
        visitor.Dispose();
        officer.Dispose();
    }
}
