using Shouldly;
using Sightline.Language.Coding.Features;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.Coding.Features;

public class PersonWordsTests
{
    private static readonly PersonWords Words = new(Register);

    [Theory]
    [InlineData("tamsin", PersonWords.Child)]
    [InlineData("mae", PersonWords.Child)]
    [InlineData("bronagh", PersonWords.Adult)]
    [InlineData("van", PersonWords.Adult)]
    [InlineData("mob", PersonWords.Adult)]
    [InlineData("quillter", PersonWords.Family)]
    [InlineData("steed", PersonWords.Worker)]
    [InlineData("kettle", null)]
    public void A_name_is_a_child_an_adult_a_family_or_a_worker(string word, string? expected) => Words.ClassOf(word).ShouldBe(expected);

    [Theory]
    [InlineData("", "none")]
    [InlineData("tamsin", "child")]
    [InlineData("tamsin gilroy", "children")]
    [InlineData("bronagh", "adult")]
    [InlineData("bronagh gilroy", "both")]
    [InlineData("unborn", "unborn")]
    [InlineData("kettle", "other")]
    public void The_column_about_whom_is_summed_up(string words, string expected) =>
        Words.AboutWhom(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(expected);
}
