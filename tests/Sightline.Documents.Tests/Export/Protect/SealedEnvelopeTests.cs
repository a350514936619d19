using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Shouldly;
using Sightline.Documents.Export.Protect;
using Xunit;

namespace Sightline.Documents.Tests.Export.Protect;

public sealed class SealedEnvelopeTests
{
    private const string Typed = "four odd invented words";

    private static readonly byte[] Plain = Encoding.UTF8.GetBytes("Hazel was not seen.");

    [Fact]
    public void The_passphrase_and_what_stands_in_the_parameters_open_it()
    {
        var envelope = Seal();

        Open(envelope, Typed, envelope.Parameters).ShouldBe(Plain);
    }

    [Fact]
    public void The_parameters_are_of_the_stated_strength()
    {
        var values = Values(Seal().Parameters);

        values["key"].ShouldBe("PBKDF2-HMAC-SHA-256");
        values["cipher"].ShouldBe("AES-256-GCM");
        int.Parse(values["iterations"], CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(600_000);
        Convert.FromBase64String(values["salt"]).Length.ShouldBe(16);
        Convert.FromBase64String(values["nonce"]).Length.ShouldBe(12);
    }

    [Fact]
    public void Each_sealing_has_its_own_salt_and_nonce()
    {
        var (one, other) = (Seal(), Seal());

        string.Equals(Values(one.Parameters)["salt"], Values(other.Parameters)["salt"], StringComparison.Ordinal).ShouldBeFalse();
        string.Equals(Values(one.Parameters)["nonce"], Values(other.Parameters)["nonce"], StringComparison.Ordinal).ShouldBeFalse();
        one.Content.ShouldNotBe(other.Content);
    }

    [Fact]
    public void Another_passphrase_a_changed_byte_or_a_changed_parameter_does_not_open_it()
    {
        var envelope = Seal();

        Should.Throw<AuthenticationTagMismatchException>(() => Open(envelope, "four odd invented word", envelope.Parameters));
        Should.Throw<AuthenticationTagMismatchException>(() => Open(envelope, Typed, envelope.Parameters.Replace("version=1", "version=2", StringComparison.Ordinal)));
        envelope.Content[3] ^= 1;
        Should.Throw<AuthenticationTagMismatchException>(() => Open(envelope, Typed, envelope.Parameters));
    }

    private static SealedEnvelope Seal()
    {
        using var passphrase = Passphrase.Read(Typed).Value!;
        return SealedEnvelope.Seal(Plain, passphrase);
    }

    private static byte[] Open(SealedEnvelope envelope, string typed, string parameters)
    {
        var values = Values(parameters);
        var key = Rfc2898DeriveBytes.Pbkdf2(typed, Convert.FromBase64String(values["salt"]), int.Parse(values["iterations"], CultureInfo.InvariantCulture), HashAlgorithmName.SHA256, 32);
        using var cipher = new AesGcm(key, 16);
        var plain = new byte[envelope.Content.Length - 16];
        cipher.Decrypt(Convert.FromBase64String(values["nonce"]), envelope.Content.AsSpan(0, plain.Length), envelope.Content.AsSpan(plain.Length), plain, Encoding.UTF8.GetBytes(parameters));
        return plain;
    }

    private static Dictionary<string, string> Values(string parameters) =>
        parameters.Split(';').Skip(1).Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
}
