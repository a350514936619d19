using Sightline.Domain.People;

namespace Sightline.Domain.Tests.People;

public class PlainLettersTests
{
    [Theory]
    [InlineData("1, Mill-Row (rear)", "1MILLROWREAR")]
    [InlineData("O’Neill", "ONEILL")]
    [InlineData("Łukasz Żółć", "LUKASZZOLC")]
    [InlineData("Siân Gruffŷdd", "SIANGRUFFYDD")]
    [InlineData("Çağla Öztürk", "CAGLAOZTURK")]
    [InlineData("Weiß Ærø", "WEISSAERO")]
    [InlineData("Анна", "АННА")]
    [InlineData(" –. ", "")]
    public void Letters_and_digits_stay_and_accents_go(string text, string plain) => PlainLetters.Of(text).ShouldBe(plain);
}
