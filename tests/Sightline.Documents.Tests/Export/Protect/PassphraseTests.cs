using Shouldly;
using Sightline.Documents.Export.Protect;
using Xunit;

namespace Sightline.Documents.Tests.Export.Protect;

public sealed class PassphraseTests
{
    [Theory]
    [InlineData("", "too short")]
    [InlineData("elevenchars", "too short")]
    [InlineData("🌲🌲🌳🌳🌲🌲🌳🌳🌲🌲🌳", "too short")]
    [InlineData("aaaaaaaaaaaaaaaa", "over and over")]
    [InlineData(" four odd words here", "begins or ends with a space")]
    [InlineData("four odd words here\n", "nobody can type")]
    [InlineData("four odd\0words here", "nobody can type")]
    public void What_will_not_do_is_refused_in_a_sentence_that_repeats_nothing_of_it(string typed, string because)
    {
        var reading = Passphrase.Read(typed);

        reading.HasValue.ShouldBeFalse();
        reading.Reason.ShouldContain(because);
        if (typed.Trim().Length > 0)
        {
            reading.Reason.ShouldNotContain(typed.Trim());
        }
    }

    [Fact]
    public void Half_a_character_is_refused() => Passphrase.Read("four odd \ud800 words here").Reason.ShouldNotBeNull().ShouldContain("nobody can type");

    [Theory]
    [InlineData("twelve chars")]
    [InlineData("Geräusch über Nacht")]
    [InlineData("🌲🌲🌳🌳🌲🌲🌳🌳🌲🌲🌳🌲")]
    public void Twelve_characters_will_do(string typed)
    {
        using var passphrase = Passphrase.Read(typed).Value!;

        passphrase.ToString().ShouldNotContain(typed);
        System.Text.Encoding.UTF8.GetString(passphrase.Bytes).ShouldBe(typed);
    }

    [Fact]
    public void Disposing_of_it_wipes_it()
    {
        var passphrase = Passphrase.Read("four odd invented words").Value!;
        passphrase.Dispose();

        passphrase.Bytes.ToArray().ShouldAllBe(one => one == 0);
    }
}
