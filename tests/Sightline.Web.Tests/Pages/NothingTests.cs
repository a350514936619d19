using Sightline.Web.Pages;

namespace Sightline.Web.Tests.Pages;

public sealed class NothingTests
{
    [Fact]
    public void Each_way_of_nothing_has_words_of_its_own() =>
        Enum.GetValues<Nothing>().Select(NothingWords.Of).ShouldBe(["nothing sent", "not asked", "asked, no concern", "not visible to you"]);

    [Fact]
    public void What_is_not_held_says_since_when_how_much_and_whom_to_ask()
    {
        new NotHeld("GP", Nothing.NothingSent) { SinceOn = new DateOnly(2016, 5, 3) }.Words().ShouldBe("GP: nothing sent since 3 May 2016");
        new NotHeld("Police", Nothing.NotVisible) { Entries = 2, Ask = "Fenshire Police" }.Words().ShouldBe("Police: 2 entries not visible to you (ask Fenshire Police)");
        new NotHeld("Police", Nothing.NotVisible) { Entries = 1 }.Words().ShouldBe("Police: 1 entry not visible to you");
        new NotHeld("School", Nothing.NoConcern).Words().ShouldBe("School: asked, no concern");
    }
}
