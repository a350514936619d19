using System.Text;
using Sightline.Application.SignIn;

namespace Sightline.Application.Tests.SignIn;

public class TotpTests
{
    private static readonly byte[] Rfc = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, the rows for SHA-1; six of their eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);
        Totp.CodeOf(Rfc, Totp.StepOf(at)).ShouldBe(code);
        Totp.StepOfCode(Rfc, code, at).ShouldBe(Totp.StepOf(at));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_code_may_be_one_step_early_or_late(int steps, bool isRead)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000);
        var step = Totp.StepOf(at) + steps;
        Totp.StepOfCode(Rfc, Totp.CodeOf(Rfc, step), at).ShouldBe(isRead ? step : null);
    }

    [Theory]
    [InlineData(" 287 082 ", true)]
    [InlineData("28708", false)]
    [InlineData("2870820", false)]
    [InlineData("28708x", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("٢٨٧٠٨٢", false)]
    public void Only_six_digits_are_a_code(string? typed, bool isRead) => Totp.StepOfCode(Rfc, typed, DateTimeOffset.FromUnixTimeSeconds(59)).HasValue.ShouldBe(isRead);

    [Fact]
    public void A_secret_is_typed_in_base_32()
    {
        Totp.ToText("foobar"u8).ShouldBe("MZXW 6YTB OI");
        Totp.NewSecret().Length.ShouldBe(20);
        Totp.ToText(Totp.NewSecret()).Replace(" ", string.Empty, StringComparison.Ordinal).Length.ShouldBe(32);
    }
}
