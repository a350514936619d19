namespace Sightline.Domain.Tests.Patterns;

public class PreProceedingsDriftTests
{
    private const string Id = "pre-proceedings-drift";

    [Fact]
    public void Sixteen_weeks_without_an_end_are_raised_on_their_last_day() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-06 | decision/plo-started     | ada
            * | childrens-social-care | 2031-01-20 | meeting/plo-initial=held | ada mum
            - | childrens-social-care | 2031-02-10 | meeting/core-group=held  | ada
            * | childrens-social-care | 2031-03-03 | meeting/plo-review=held  | ada mum
            """).ShouldBeRaised("2031-04-28", "ada").ShouldBe(
            "Ada has been in pre-proceedings since 6 January 2031, 112 days; the limit is 16 weeks.");

    [Fact]
    public void They_may_be_about_a_child_who_is_not_yet_born() =>
        MarkedLine.Of(Id, """
            - | midwifery             | 2031-03-03 | pregnancy/known      | cy mum
            * | childrens-social-care | 2031-05-05 | decision/plo-started | cy
            """).ShouldBeRaised("2031-08-25", "cy");

    [Fact]
    public void An_end_in_time_is_an_end() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-06 | decision/plo-started | ada
            - | childrens-social-care | 2031-04-21 | decision/plo-ended   | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_child_who_came_into_care_is_away_from_these_clocks() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-06 | decision/plo-started  | ada
            - | childrens-social-care | 2031-03-03 | decision/accommodated | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void It_ends_when_proceedings_are_issued() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-06 | decision/plo-started        | ada
            - | childrens-social-care | 2031-06-02 | decision/proceedings-issued | ada
            """).ShouldEndAfter("2031-06-01", "ada");
}
