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

    private static AccessRequest Request(string id, bool hasReason) => new(new Viewer(id, "csc", AgencyKind.ChildrensSocialCare, Role.Practitioner), AccessWorld.Noon, Purpose.WorkWithTheFamily, hasReason);
}
