using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class BreakGlassTests : AccessOperations
{
    [Fact]
    public async Task It_is_written_down_for_the_minutes_that_were_asked_for()
    {
        var fact = Said(await new BreakGlass(Journal).RunAsync(Change("bea", Role.Practitioner), 30), JournalKind.GlassBroken);

        fact.ShouldBe(new AccessFact(AccessFactKind.BrokenGlass, 0, Noon, Noon.AddMinutes(30)) { PersonId = "bea" });
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.PrivacyOfficer)]
    [InlineData(Role.BusinessUnit)]
    [InlineData(Role.Reviewer)]
    public async Task Some_roles_may_not(Role role) => IsRefused(await new BreakGlass(Journal).RunAsync(Change("bea", role), 30));

    [Fact]
    public async Task Nothing_opens_what_is_sealed_and_that_looks_like_what_is_not_there()
    {
        IsRefused(await new BreakGlass(Journal).RunAsync(Absent(Change("bea", Role.Practitioner)), 30));
        Journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 1, Noon, ToAt: null));
        IsRefused(await new BreakGlass(Journal).RunAsync(Change("bea", Role.Practitioner), 30));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(BrokenGlass.MostMinutes + 1)]
    public async Task It_holds_for_minutes_only(int minutes) => (await new BreakGlass(Journal).RunAsync(Change("bea", Role.Practitioner), minutes)).Reason.ShouldNotBeNull().ShouldContain("minutes");

    [Fact]
    public async Task A_reason_is_needed() => (await new BreakGlass(Journal).RunAsync(Change("bea", Role.Practitioner, " "), 30)).Reason.ShouldBe(AccessChange.ReasonNeeded);
}
