using Sightline.Application.SignIn;

namespace Sightline.Application.Tests.SignIn;

public class PasswordHashTests
{
    [Fact]
    public void Only_the_password_is_the_one_and_no_two_hashes_are_alike()
    {
        var hash = PasswordHash.Of("an invented pass phrase");

        hash.Is("an invented pass phrase").ShouldBeTrue();
        hash.Is("an invented pass phras").ShouldBeFalse();
        hash.Is(string.Empty).ShouldBeFalse();
        hash.Iterations.ShouldBeGreaterThanOrEqualTo(210_000);
        PasswordHash.Of("an invented pass phrase").Hash.ShouldNotBe(hash.Hash);
        hash.ToString().ShouldBe("a password's hash");
    }

    [Fact]
    public void What_is_no_text_or_very_long_is_no_fault()
    {
        PasswordHash.Nobody.Is("\ud800").ShouldBeFalse();
        PasswordHash.Nobody.Is(new string('x', 1_000_000)).ShouldBeFalse();
        PasswordHash.Nobody.Is(string.Empty).ShouldBeFalse();
    }
}
