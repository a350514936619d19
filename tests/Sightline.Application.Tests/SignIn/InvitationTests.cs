using Sightline.Application.SignIn;

namespace Sightline.Application.Tests.SignIn;

public class InvitationTests
{
    private static readonly DateTimeOffset Now = new(2031, 6, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_code_is_five_groups_of_signs_that_are_not_taken_for_others()
    {
        var made = Enumerable.Range(0, 200).Select(_ => Invitation.Make(Now)).ToList();

        made.ShouldAllBe(i => i.Code.Length == 29 && i.ExpiresAt == Now + Invitation.Lifetime);
        string.Concat(made.Select(i => i.Code)).ShouldNotContain('0');
        string.Concat(made.Select(i => i.Code)).IndexOfAny(['O', '1', 'I', 'L', 'U', 'V']).ShouldBe(-1);
        made.Select(i => i.Code).Distinct(StringComparer.Ordinal).Count().ShouldBe(200);
        made[0].ToString().ShouldBe("an invitation");
    }

    [Theory]
    [InlineData("abcde fghjk mnpqr stwxy z2345", "ABCDEFGHJKMNPQRSTWXYZ2345")]
    [InlineData("ABCDE-FGHJK-MNPQR-STWXY-Z2345", "ABCDEFGHJKMNPQRSTWXYZ2345")]
    [InlineData("ABCDE", "")]
    [InlineData(null, "")]
    public void What_stands_between_the_signs_does_not_count(string? typed, string folded) => Invitation.Fold(typed).ShouldBe(folded);

    [Fact]
    public void What_is_far_too_long_is_no_code() => Invitation.Fold(new string('A', 1_000_000)).ShouldBeEmpty();
}
