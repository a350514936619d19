using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class ChildLineTests
{
    [Fact]
    public void What_is_about_a_parent_a_housemate_or_a_sibling_stands_on_the_line_with_why()
    {
        var line = LineOn("2031-06-01", """
            - | school                  | 2031-01-05 | attendance/late                       | ada
            - | police                  | 2031-02-05 | incident/domestic-abuse               | mum dad
            - | police                  | 2031-03-05 | incident/violence                     | ben mum
            - | gp                      | 2031-03-06 | appointment/gp=attended               | ben
            - | gp                      | 2031-04-05 | appointment/gp=attended               | gran
            """);
        line.Entries.Select(e => (e.Row.Entry.Row.Row, e.Why)).ShouldBe([(1, Bearing.About), (2, Bearing.Parent), (3, Bearing.Sibling)]);
    }

    [Theory]
    [InlineData("2031-02-28", 35)]
    [InlineData("2031-03-01", 36)]
    public void The_age_is_in_whole_months(string on, int months) => LineOn(on, "- | gp | 2031-01-05 | appointment/gp=attended | ada").AgeInMonths.ShouldBe(months);

    [Fact]
    public void Status_and_household_are_those_of_the_day()
    {
        const string Sample = """
            - | childrens-social-care | 2031-01-05 | decision/child-in-need-opened | ada mum
            - | childrens-social-care | 2031-02-05 | decision/plan-started         | ada mum
            """;
        var line = LineOn("2031-02-05", Sample);
        line.Statuses.Select(s => (s.Level, s.To)).ShouldBe([(StatusLevel.ChildInNeed, new DateOnly(2031, 2, 5)), (StatusLevel.ChildProtectionPlan, null)]);
        LineOn("2031-02-04", Sample).Statuses.ShouldHaveSingleItem().To.ShouldBeNull();
        line.LivesWith.Select(p => p.Id).ShouldBe(["ben", "mum", "dad"], ignoreOrder: true);
    }

    private static ChildLine LineOn(string day, string sample)
    {
        var line = FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(sample));
        return ChildLine.Of(line.ViewOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Reader.All), line.Members.Find("ada")!);
    }
}
