using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Domain.Tests.Access;

public class ProtectedAddressTests
{
    private static readonly ProtectedAddress Address = new("mum", ["ann"]);

    private static readonly AccessDecision Open = new(AccessLevel.Content, AccessBecause.Relationship, RelationshipBasis.Allocation, AccessWorld.Noon);

    [Fact]
    public void Who_is_named_and_gives_a_reason_sees_it() => Address.IsShownTo(Request("ann", hasReason: true), Open).ShouldBeTrue();

    [Fact]
    public void Nobody_else_does_and_broken_glass_does_not_open_it()
    {
        Address.IsShownTo(Request("bea", hasReason: true), Open).ShouldBeFalse();
        Address.IsShownTo(Request("ann", hasReason: false), Open).ShouldBeFalse();
        Address.IsShownTo(Request("ann", hasReason: true), Open with { Because = AccessBecause.BrokenGlass }).ShouldBeFalse();
        Address.IsShownTo(Request("ann", hasReason: true), new AccessDecision(AccessLevel.Findable, AccessBecause.NoPurpose)).ShouldBeFalse();
    }

    [Fact]
    public void A_protection_is_put_together_from_what_was_said_in_one_place_while_it_stands()
    {
        AccessFact[] facts =
        [
            Fact(AccessFactKind.AddressProtected, 1, "mum"), Fact(AccessFactKind.AddressNamed, 1, "ann"), Fact(AccessFactKind.AddressNamed, 1, "bea"),
            Fact(AccessFactKind.AddressProtected, 2, "ned") with { ToAt = AccessWorld.Noon }, Fact(AccessFactKind.AddressNamed, 2, "cai"),
        ];

        var standing = ProtectedAddress.Of(facts, AccessWorld.Noon).ShouldHaveSingleItem();
        (standing.PersonId, standing.SinceOn).ShouldBe(("mum", DateOnly.FromDateTime(AccessWorld.Noon.UtcDateTime.AddDays(-1))));
        standing.NamedPeople.ShouldBe(["ann", "bea"]);
        ProtectedAddress.Of(facts, AccessWorld.Noon.AddHours(-1)).Count.ShouldBe(2);
    }

    private static AccessFact Fact(AccessFactKind kind, long saidIn, string person) => new(kind, saidIn, AccessWorld.Noon.AddDays(-1), ToAt: null) { PersonId = person };

    private static AccessRequest Request(string id, bool hasReason) => new(new Viewer(id, "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner), AccessWorld.Noon, Purpose.WorkWithTheFamily, hasReason);
}
