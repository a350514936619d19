using System.Security.Cryptography;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Tests.Keys;

public class EnvelopeTests
{
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(Envelope.KeyBytes);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public void What_is_sealed_is_opened(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);

        Envelope.Open(Key, Envelope.Seal(Key, content, "a"u8), "a"u8).ShouldBe(content);
    }

    [Fact]
    public void Every_changed_byte_is_found_out()
    {
        var envelope = Envelope.Seal(Key, "what was written"u8, "a"u8);
        for (var i = 0; i < envelope.Length; i++)
        {
            var changed = envelope.ToArray();
            changed[i] ^= 1;
            Envelope.Open(Key, changed, "a"u8).ShouldBeNull();
        }
    }

    [Fact]
    public void Another_key_another_place_and_less_than_a_whole_envelope_open_nothing()
    {
        var envelope = Envelope.Seal(Key, "what was written"u8, "a"u8);

        Envelope.Open(RandomNumberGenerator.GetBytes(Envelope.KeyBytes), envelope, "a"u8).ShouldBeNull();
        Envelope.Open(Key, envelope, "b"u8).ShouldBeNull();
        Envelope.Open(Key, envelope.AsSpan(0, 20), "a"u8).ShouldBeNull();
        Envelope.Open(Key, [], "a"u8).ShouldBeNull();
    }

    [Fact]
    public void The_same_is_never_sealed_to_the_same() => Envelope.Seal(Key, "x"u8, "a"u8).ShouldNotBe(Envelope.Seal(Key, "x"u8, "a"u8));
}
