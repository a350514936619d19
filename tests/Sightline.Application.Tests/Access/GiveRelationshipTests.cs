using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class GiveRelationshipTests : AccessOperations
{
    private static readonly LegitimateRelationship Invited = new(RelationshipBasis.Invitation, "bea", "school", Noon, Noon.AddDays(14));

    [Fact]
    public async Task A_manager_of_an_agency_at_work_gives_one_for_a_time()
    {
        var fact = Said(await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager), Invited), JournalKind.RelationshipGiven);

        fact.ShouldBe(new AccessFact(AccessFactKind.Invitation, 0, Noon, Noon.AddDays(14)) { PersonId = "bea", AgencyId = "school" });
    }

    [Fact]
    public async Task Whoever_does_not_see_the_record_gives_none()
    {
        IsRefused(await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager, agency: "police"), Invited));
        IsRefused(await new GiveRelationship(Journal).RunAsync(Change("ann", Role.Practitioner), Invited));
        IsRefused(await new GiveRelationship(Journal).RunAsync(Absent(Change("mo", Role.Manager)), Invited));
    }

    [Fact]
    public async Task Only_the_business_unit_appoints_to_a_review()
    {
        var appointed = Invited with { Basis = RelationshipBasis.ReviewAppointment, ToAt = Noon.AddDays(180) };

        IsRefused(await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager), appointed));
        IsRefused(await new GiveRelationship(Journal).RunAsync(Absent(Change("unit", Role.BusinessUnit)), appointed));
        Said(await new GiveRelationship(Journal).RunAsync(Change("unit", Role.BusinessUnit), appointed), JournalKind.RelationshipGiven).Kind.ShouldBe(AccessFactKind.ReviewAppointment);
    }

    [Fact]
    public async Task It_ends_on_the_last_day_that_is_allowed_and_not_the_day_after()
    {
        (await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager), Invited with { ToAt = Noon.AddDays(DecideAction.MostDays + 1) })).Reason.ShouldNotBeNull().ShouldContain("end");
        (await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager), Invited with { ToAt = Noon })).Reason.ShouldNotBeNull().ShouldContain("end");
        (await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager), Invited with { ToAt = Noon.AddDays(DecideAction.MostDays) })).Reason.ShouldBeNull();
    }

    [Theory]
    [InlineData(RelationshipBasis.Allocation)]
    [InlineData(RelationshipBasis.DutyRota)]
    public async Task What_follows_from_register_or_rota_is_not_given(RelationshipBasis basis) =>
        (await new GiveRelationship(Journal).RunAsync(Change("mo", Role.Manager), Invited with { Basis = basis })).Reason.ShouldNotBeNull().ShouldContain("neither");
}
