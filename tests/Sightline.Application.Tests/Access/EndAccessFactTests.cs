using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class EndAccessFactTests : AccessOperations
{
    [Theory]
    [InlineData(AccessFactKind.Invitation, Role.Manager)]
    [InlineData(AccessFactKind.ReviewAppointment, Role.BusinessUnit)]
    [InlineData(AccessFactKind.DutyRota, Role.Administrator)]
    [InlineData(AccessFactKind.Seal, Role.PrivacyOfficer)]
    [InlineData(AccessFactKind.DeclaredRelationship, Role.PrivacyOfficer)]
    public async Task Whoever_may_make_one_may_end_it(AccessFactKind kind, Role role)
    {
        Journal.Said.Facts.Add(new AccessFact(kind, 7, Noon.AddDays(-1), ToAt: null) { AgencyId = "csc" });

        (await new EndAccessFact(Journal).RunAsync(Change("mo", role), new Position(7))).Reason.ShouldBeNull();

        Journal.Appended.ShouldHaveSingleItem().EndsFactsOf.ShouldBe(new Position(7));
    }

    [Theory]
    [InlineData(AccessFactKind.DeclaredRelationship, Role.Practitioner)]
    [InlineData(AccessFactKind.Seal, Role.Manager)]
    [InlineData(AccessFactKind.Allocation, Role.Manager)]
    [InlineData(AccessFactKind.SurnameTie, Role.PrivacyOfficer)]
    public async Task Nobody_else_may(AccessFactKind kind, Role role)
    {
        Journal.Said.Facts.Add(new AccessFact(kind, 7, Noon.AddDays(-1), ToAt: null) { PersonId = "mo" });

        IsRefused(await new EndAccessFact(Journal).RunAsync(Change("mo", role), new Position(7)));
    }

    [Theory]
    [InlineData(AccessFactKind.Invitation)]
    [InlineData(AccessFactKind.DutyRota)]
    public async Task A_manager_of_an_agency_that_is_not_at_work_ends_nothing_of_others(AccessFactKind kind)
    {
        Journal.Said.Facts.Add(new AccessFact(kind, 7, Noon.AddDays(-1), ToAt: null) { AgencyId = "csc" });

        IsRefused(await new EndAccessFact(Journal).RunAsync(Change("mo", Role.Manager, agency: "police"), new Position(7)));
    }

    [Fact]
    public async Task What_was_never_said_is_not_ended() => IsRefused(await new EndAccessFact(Journal).RunAsync(Change("otto", Role.PrivacyOfficer), new Position(8)));
}
