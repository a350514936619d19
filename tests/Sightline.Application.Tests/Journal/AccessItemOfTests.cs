using System.Text;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Application.Tests.Journal;

public class AccessItemOfTests
{
    private static readonly FamilyKey Family = new(3);

    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_reason_is_in_the_encrypted_half_alone()
    {
        foreach (var item in new[]
        {
            AccessItemOf.Breaking(Family, new BrokenGlass("ann", Noon, 30), "Quennell"),
            AccessItemOf.Sealing(Family, new Seal(Noon, ToAt: null, ["ann"]), "Quennell", "mo", Noon),
            AccessItemOf.Protecting(Family, new ProtectedAddress("ned", ["ann"]), "Quennell", "mo", Noon),
            AccessItemOf.Declaring(Family, "ann", isTie: true, "Quennell", Noon),
            AccessItemOf.Ending(Family, new Position(2), "Quennell", "mo", Noon),
            AccessItemOf.ReviewingGlass(Family, new Position(2), "Quennell", "otto", Noon),
            AccessItemOf.Giving(Family, new LegitimateRelationship(RelationshipBasis.Referral, "ann", "csc", Noon, Noon.AddDays(1)), "Quennell", "mo", Noon),
        })
        {
            Encoding.UTF8.GetString(item.Narrative.Span).ShouldBe("Quennell");
            item.Plain.ShouldNotContain("Quennell");
            item.Family.ShouldBe(Family);
        }
    }

    [Fact]
    public void What_is_said_stands_in_the_plain_half_which_the_chain_covers() =>
        AccessItemOf.Breaking(Family, new BrokenGlass("ann", Noon, 30), "a reason").Plain.ShouldContain("\"kind\":\"BrokenGlass\"");

    [Fact]
    public void Each_is_said_once_but_an_answer_to_the_same_glass_is_the_same()
    {
        AccessItemOf.Ending(Family, new Position(2), "a", "mo", Noon).Source.ShouldNotBe(AccessItemOf.Ending(Family, new Position(2), "a", "mo", Noon).Source);
        AccessItemOf.ReviewingGlass(Family, new Position(2), "a", "otto", Noon).Source.ShouldBe(AccessItemOf.ReviewingGlass(Family, new Position(2), "b", "otto", Noon).Source);
    }

    [Fact]
    public void An_answer_says_which_glass_and_anything_else_says_none()
    {
        AccessItemOf.ReviewedGlass(Encoding.UTF8.GetBytes(AccessItemOf.ReviewingGlass(Family, new Position(2), "a", "otto", Noon).Plain)).ShouldBe(new Position(2));
        AccessItemOf.ReviewedGlass("{}"u8).ShouldBeNull();
        AccessItemOf.ReviewedGlass("{"u8).ShouldBeNull();
    }

    [Fact]
    public void What_is_said_is_read_back_from_the_plain_half_alone()
    {
        var seal = AccessItemOf.Sealing(Family, new Seal(Noon, Noon.AddDays(1), ["ann", "bea"]), "a", "mo", Noon);

        AccessItemOf.FactsOf(Encoding.UTF8.GetBytes(seal.Plain)).ShouldBe(seal.Facts);
        AccessItemOf.FactsOf("{}"u8).ShouldBeNull();
        AccessItemOf.EndedBy(Encoding.UTF8.GetBytes(AccessItemOf.Ending(Family, new Position(2), "a", "mo", Noon).Plain)).ShouldBe(new Position(2));
        AccessItemOf.EndedBy("{}"u8).ShouldBeNull();
        AccessItemOf.EndedBy("{"u8).ShouldBeNull();
    }
}
