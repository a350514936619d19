using Sightline.Application.SignIn;

namespace Sightline.Application.Tests.SignIn;

public class SignInNamesTests
{
    [Theory]
    [InlineData(" R.Hale@Example.invalid ", "r.hale@example.invalid")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Names_are_compared_in_one_form(string? typed, string folded) => SignInNames.Fold(typed).ShouldBe(folded);

    [Fact]
    public void Half_a_letter_is_no_name() => SignInNames.Fold(new string('\ud800', 1)).ShouldBeEmpty();

    [Fact]
    public void What_is_longer_than_an_address_is_no_name() => SignInNames.Fold(new string('a', SignInNames.Longest + 1)).ShouldBeEmpty();
}
