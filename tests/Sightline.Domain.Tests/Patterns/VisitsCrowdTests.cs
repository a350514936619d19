namespace Sightline.Domain.Tests.Patterns;

public class VisitsCrowdTests
{
    private const string Id = "crowded-visits";

    private const string TwoDays = """
        * | health-visiting       | 2031-03-03 | visit/routine=completed   | ada
        * | childrens-social-care | 2031-03-03 | visit/statutory=completed | ada
        * | early-help            | 2031-03-03 | visit/routine=completed   | ada
        - | early-help            | 2031-03-04 | visit/routine=completed   | ada
        * | health-visiting       | 2031-03-06 | visit/routine=completed   | ada
        * | childrens-social-care | 2031-03-06 | visit/unannounced         | ada
        * | housing               | 2031-03-06 | visit/routine=completed   | ada

        """;

    [Fact]
    public void Three_days_with_three_agencies_in_fourteen_are_raised_on_the_third() =>
        MarkedLine.Of(Id, TwoDays + """
            * | health-visiting       | 2031-03-12 | visit/routine=completed | ada
            * | childrens-social-care | 2031-03-12 | visit/routine=completed | ada
            * | voluntary             | 2031-03-12 | visit/routine=completed | ada
            """).ShouldBeRaised("2031-03-12", "ada").ShouldBe("On 3 days in 14, 3 or more agencies came to the home of Ada, 9 visits in all.");

    [Fact]
    public void The_fourteenth_day_is_the_last_that_counts() =>
        MarkedLine.Of(Id, TwoDays + """
            * | health-visiting       | 2031-03-16 | visit/routine=completed | ada
            * | childrens-social-care | 2031-03-16 | visit/routine=completed | ada
            * | voluntary             | 2031-03-16 | visit/routine=completed | ada
            """).ShouldStaySilent("2031-03-15").ShouldEndAfter("2031-03-16", "ada");

    [Fact]
    public void The_third_day_a_fortnight_after_the_first_is_too_late() =>
        MarkedLine.Of(Id, TwoDays + """
            - | health-visiting       | 2031-03-17 | visit/routine=completed | ada
            - | childrens-social-care | 2031-03-17 | visit/routine=completed | ada
            - | voluntary             | 2031-03-17 | visit/routine=completed | ada
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void A_joint_visit_is_one() =>
        MarkedLine.Of(Id, TwoDays + """
            - | health-visiting       | 2031-03-12 | visit/joint=completed   | ada
            - | childrens-social-care | 2031-03-12 | visit/joint=completed   | ada
            - | voluntary             | 2031-03-12 | visit/routine=completed | ada
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void Several_visits_of_one_agency_and_one_to_somebody_elsewhere_are_not_meant() =>
        MarkedLine.Of(Id, TwoDays + """
            - | health-visiting       | 2031-03-12 | visit/routine=completed | ada
            - | health-visiting       | 2031-03-12 | visit/routine=completed | ada
            - | childrens-social-care | 2031-03-12 | visit/routine=completed | ada
            - | voluntary             | 2031-03-12 | visit/routine=completed | gran
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void A_visit_to_anybody_of_the_home_counts_and_so_does_one_that_met_no_access() =>
        MarkedLine.Of(Id, TwoDays + """
            * | health-visiting       | 2031-03-12 | visit/routine=completed   | ben
            * | childrens-social-care | 2031-03-12 | visit/statutory=no-access | ada mum
            * | police                | 2031-03-12 | visit/unannounced         | mum dad
            """).ShouldBeRaised("2031-03-12", "ada");

    [Theory]
    [InlineData("housing | 2031-03-12 | visit/routine=cancelled-by-service | ada")]
    [InlineData("housing | 2031-03-10..2031-03-12 | visit/routine=completed | ada")]
    [InlineData("housing | 2031-03-12 | contact=made | ada")]
    public void What_was_put_off_or_has_no_single_day_or_is_no_visit_does_not_make_a_third(string third) =>
        MarkedLine.Of(Id, TwoDays + $"""
            - | health-visiting       | 2031-03-12 | visit/routine=completed | ada
            - | childrens-social-care | 2031-03-12 | visit/routine=completed | ada
            - | {third}
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void A_child_who_is_away_in_care_is_left_out() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-01 | decision/accommodated | ada

            """ + TwoDays.Replace('*', '-') + """
            - | health-visiting       | 2031-03-12 | visit/routine=completed | ada
            - | childrens-social-care | 2031-03-12 | visit/routine=completed | ada
            - | voluntary             | 2031-03-12 | visit/routine=completed | ada
            """).ShouldStaySilent("2031-12-31", "ada");

    [Fact]
    public void It_ends_when_the_first_day_is_a_fortnight_old() =>
        MarkedLine.Of(Id, TwoDays + """
            * | health-visiting       | 2031-03-12 | visit/routine=completed | ada
            * | childrens-social-care | 2031-03-12 | visit/routine=completed | ada
            * | voluntary             | 2031-03-12 | visit/routine=completed | ada
            """).ShouldEndAfter("2031-03-16", "ada");
}
