using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class ChildrenTests
{
    [Theory]
    [InlineData("2031-09-09", "", "cy")]
    [InlineData("2031-09-10", "cy", "")]
    [InlineData("2049-09-09", "cy", "")]
    [InlineData("2049-09-10", "", "")]
    public void A_child_is_expected_until_it_is_born_and_a_child_until_eighteen(string day, string born, string unborn)
    {
        var children = On(day, "- | midwifery | 2031-04-01 | pregnancy/known | cy mum", SampleFamily.Register);
        string.Join(' ', children.Born.Select(c => c.Id)).ShouldBe(born);
        string.Join(' ', children.Unborn.Select(c => c.Id)).ShouldBe(unborn);
    }

    [Fact]
    public void Whom_no_entry_has_named_is_not_judged() => On("2031-09-09", "- | gp | 2031-04-01 | contact=made | ada", SampleFamily.Register).BornAndUnborn.Select(c => c.Id).ShouldBe(["ada"]);

    [Theory]
    [InlineData("2031-06-01", 1)]
    [InlineData("2031-06-02", 0)]
    public void A_child_who_has_died_is_judged_no_more(string day, int count) =>
        On(day, "- | gp | 2031-04-01 | contact=made | ada", SampleFamily.Register with { People = [.. SampleFamily.Register.People.Select(p => p.Id is "ada" ? p with { DiedOn = new DateOnly(2031, 6, 1) } : p)] })
            .Born.Count().ShouldBe(count);

    private static Children On(string day, string sample, Register register) =>
        FamilyLine.Of(register, MarkedLine.Entries(sample)).ViewOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Reader.All).Children;
}
