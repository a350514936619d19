using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Access;

public sealed class SealRecordTests : AccessOperations
{
    [Fact]
    public async Task Whoever_seals_stays_in()
    {
        Said(await new SealRecord(Journal).RunAsync(Change("mo", Role.Manager), ["ann"], until: null), JournalKind.RecordSealed).Kind.ShouldBe(AccessFactKind.Seal);

        Journal.Appended[0].Facts.Where(f => f.Kind == AccessFactKind.SealNamed).Select(f => f.PersonId).ShouldBe(["ann", "mo"]);
    }

    [Fact]
    public async Task The_privacy_officer_seals_and_sees_nothing()
    {
        Said(await new SealRecord(Journal).RunAsync(Change("otto", Role.PrivacyOfficer), ["ann"], Noon.AddDays(1)), JournalKind.RecordSealed).ToAt.ShouldBe(Noon.AddDays(1));

        Journal.Appended[0].Facts.Where(f => f.Kind == AccessFactKind.SealNamed).Select(f => f.PersonId).ShouldBe(["ann"]);
    }

    [Fact]
    public async Task Others_may_not()
    {
        IsRefused(await new SealRecord(Journal).RunAsync(Change("ann", Role.Practitioner), [], until: null));
        IsRefused(await new SealRecord(Journal).RunAsync(Change("mo", Role.Manager, agency: "police"), [], until: null));
        IsRefused(await new SealRecord(Journal).RunAsync(Absent(Change("otto", Role.PrivacyOfficer)), [], until: null));
    }

    [Fact]
    public async Task It_ends_after_it_begins() => (await new SealRecord(Journal).RunAsync(Change("mo", Role.Manager), [], Noon)).Reason.ShouldBe("A seal ends after it begins.");
}
