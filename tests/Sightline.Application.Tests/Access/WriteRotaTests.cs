using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class WriteRotaTests : AccessOperations
{
    [Fact]
    public async Task A_duty_is_about_every_family()
    {
        var fact = Said(await new WriteRota(Journal).RunAsync(By("mo", Role.Manager), "bea", "csc", Noon, Noon.AddHours(16)), JournalKind.DutyRecorded);

        fact.ShouldBe(new AccessFact(AccessFactKind.DutyRota, 0, Noon, Noon.AddHours(16)) { PersonId = "bea", AgencyId = "csc" });
        Journal.Appended[0].Family.ShouldBe(FamilyKey.Partnership);
    }

    [Fact]
    public async Task A_manager_writes_the_own_agency_s_and_a_practitioner_none()
    {
        IsRefused(await new WriteRota(Journal).RunAsync(By("mo", Role.Manager), "bea", "police", Noon, Noon.AddHours(16)));
        IsRefused(await new WriteRota(Journal).RunAsync(By("ann", Role.Practitioner), "ann", "csc", Noon, Noon.AddHours(16)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(WriteRota.MostHours + 1)]
    public async Task It_lasts_hours_and_not_weeks(int hours) =>
        (await new WriteRota(Journal).RunAsync(By("mo", Role.Manager), "bea", "csc", Noon, Noon.AddHours(hours))).Reason.ShouldNotBeNull().ShouldContain("hours");
}
