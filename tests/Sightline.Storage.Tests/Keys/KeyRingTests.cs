using Sightline.Storage.Keys;

namespace Sightline.Storage.Tests.Keys;

public class KeyRingTests
{
    [Fact]
    public void A_ring_knows_its_own_journal_and_no_other()
    {
        using var ring = KeyRing.Create();
        using var other = KeyRing.Create();

        ring.Fits(ring.Check()).ShouldBeTrue();
        ring.Fits(other.Check()).ShouldBeFalse();
        ring.Fits([]).ShouldBeFalse();
    }

    [Fact]
    public void A_family_s_key_is_unwrapped_by_its_ring_for_its_family_alone()
    {
        using var ring = KeyRing.Create();
        using var other = KeyRing.Create();
        var wrapped = ring.Wrap("thirty-two bytes of a family key"u8, "family 1"u8);

        ring.Unwrap(wrapped, "family 1"u8).ShouldBe("thirty-two bytes of a family key"u8.ToArray());
        ring.Unwrap(wrapped, "family 2"u8).ShouldBeNull();
        other.Unwrap(wrapped, "family 1"u8).ShouldBeNull();
    }
}
