using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class WorkersTests
{
    [Fact]
    public void Who_leads_and_who_is_away_follow_the_register()
    {
        var line = FamilyLine.Of(
            SampleFamily.With(
                "w1 social_worker childrens-social-care 2031-01-01 2031-03-01 ada+ben 2031-02-01 2031-02-10",
                "w2 duty_social_worker childrens-social-care 2031-02-01 2031-02-10 ada",
                "w3 social_worker childrens-social-care 2031-06-01 - ada"),
            []);
        var (view, ada) = (line.ViewOn(new(2031, 2, 5), Reader.All), line.Members.Find("ada")!);
        view.Workers.Leading(ada, LeadRole.SocialWorker).Select(a => a.Practitioner.Id).ShouldBe(["w1"]);
        view.Workers.For(ada).Select(a => a.Practitioner.Id).ShouldBe(["w1", "w2"]);
        view.Workers.Away("w1").ShouldNotBeNull();
        line.ViewOn(new(2031, 2, 11), Reader.All).Workers.Away("w1").ShouldBeNull();
    }

    [Theory]
    [InlineData("health visitor", AgencyKind.HealthVisiting, LeadRole.HealthVisitor)]
    [InlineData("Social worker (newly qualified)", AgencyKind.ChildrensSocialCare, LeadRole.SocialWorker)]
    [InlineData("agency social worker (cover)", AgencyKind.ChildrensSocialCare, LeadRole.Other)]
    [InlineData("hospital social worker", AgencyKind.Hospital, LeadRole.Other)]
    [InlineData("team manager", AgencyKind.ChildrensSocialCare, LeadRole.Other)]
    [InlineData(null, AgencyKind.Gp, LeadRole.Other)]
    public void A_role_is_read_from_its_words(string? role, AgencyKind kind, LeadRole lead) =>
        RegisterFacts.RoleOf(new Practitioner("w", "Invented", role, "a", [], []), kind).ShouldBe(lead);
}
