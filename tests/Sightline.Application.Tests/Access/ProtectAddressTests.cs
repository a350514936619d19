using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;

namespace Sightline.Application.Tests.Access;

public sealed class ProtectAddressTests : AccessOperations
{
    private readonly FakeJournal _family = new(new Register
    {
        People = [new Person("ned", null, null, null, [], [], Sex.Unknown, null, null, null, null, IsSubjectChild: true)],
        Practitioners = [new Practitioner("ann", "Ann", null, "csc", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" }],
    });

    private static ProtectedAddress Neds => new("ned", ["bea"]) { SinceOn = DateOnly.FromDateTime(Noon.UtcDateTime) };

    [Fact]
    public async Task Whoever_sees_the_record_protects_it_and_is_among_the_named()
    {
        (await new ProtectAddress(_family).RunAsync(Change("ann", Role.Practitioner), Neds)).Reason.ShouldBeNull();

        var item = _family.Appended.ShouldHaveSingleItem();
        item.Kind.ShouldBe(JournalKind.AddressProtected);
        item.Facts.Select(f => (f.Kind, f.PersonId)).ShouldBe([(AccessFactKind.AddressProtected, "ned"), (AccessFactKind.AddressNamed, "bea"), (AccessFactKind.AddressNamed, "ann")]);
    }

    [Fact]
    public async Task Others_may_not_and_hear_what_they_hear_of_what_is_not_there()
    {
        foreach (var change in (AccessChange[])[Change("bea", Role.Practitioner), Change("otto", Role.PrivacyOfficer), Change("admin", Role.Administrator), Absent(Change("ann", Role.Practitioner))])
        {
            (await new ProtectAddress(_family).RunAsync(change, Neds)).Reason.ShouldBe(AccessChange.Refused);
        }

        _family.Appended.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_needs_a_reason_somebody_of_the_register_and_a_day_that_has_come()
    {
        (await new ProtectAddress(_family).RunAsync(Change("ann", Role.Practitioner, " "), Neds)).Reason.ShouldBe(AccessChange.ReasonNeeded);
        (await new ProtectAddress(_family).RunAsync(Change("ann", Role.Practitioner), Neds with { PersonId = "nde" })).Reason.ShouldNotBeNull().ShouldContain("nobody of this id");
        (await new ProtectAddress(_family).RunAsync(Change("ann", Role.Practitioner), Neds with { SinceOn = Neds.SinceOn.AddDays(1) })).Reason.ShouldNotBeNull();
        _family.Appended.ShouldBeEmpty();
    }
}
