using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class WhoTests
{
    private static readonly FamilyMembers Members = FamilyLine.Of(SampleFamily.Register, []).Members;

    [Theory]
    [InlineData("ada", "Ada", true)]
    [InlineData("ada ben", "Ada and Ben", false)]
    [InlineData("ada ben cy", "Ada, Ben and Cy", false)]
    public void Names_are_a_list_in_words(string ids, string names, bool isOne) =>
        Who.Of([.. ids.Split(' ').Select(id => Members.Find(id)!)]).ShouldBe(new Who(names, isOne));

    [Fact]
    public void Verbs_fit_the_number()
    {
        var one = new Who("Ada", IsOne: true);
        var two = new Who("Ada and Ben", IsOne: false);
        $"{one.Have} {one.Are} {one.Were}".ShouldBe("has is was");
        $"{two.Have} {two.Are} {two.Were}".ShouldBe("have are were");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c d", "a, b, c and d")]
    public void Words_are_joined(string words, string list) => Who.List(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(list);

    [Theory]
    [InlineData(0, "0 visits", "0 entries")]
    [InlineData(1, "1 visit", "1 entry")]
    [InlineData(2, "2 visits", "2 entries")]
    public void Numbers_have_the_noun_that_fits(int count, string visits, string entries)
    {
        Who.Count(count, "visit").ShouldBe(visits);
        Who.Entries(count).ShouldBe(entries);
    }

    [Fact]
    public void Days_are_written_out()
    {
        Who.Day(new(2031, 3, 3)).ShouldBe("3 March 2031");
        Who.Days(new(2031, 3, 3), new(2031, 3, 4)).ShouldBe("1 day");
        Who.Days(new(2031, 3, 3), new(2032, 3, 3)).ShouldBe("366 days");
    }
}
