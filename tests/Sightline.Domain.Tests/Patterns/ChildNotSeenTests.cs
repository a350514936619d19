namespace Sightline.Domain.Tests.Patterns;

public class ChildNotSeenTests
{
    private const string Id = "not-seen";

    [Fact]
    public void A_child_under_five_is_not_seen_for_ninety_days_and_the_days_to_write_it_down() =>
        MarkedLine.Of(Id, """
            * | health-visiting       | 2031-02-03 | visit/routine=completed            | ada     | seen:ada
            * | health-visiting       | 2031-03-10 | visit/routine=completed            | ada mum
            * | childrens-social-care | 2031-03-10 | visit/joint=not-recorded           | ada mum
            - | health-visiting       | 2031-03-24 | visit/routine=cancelled-by-service | ada
            * | health-visiting       | 2031-04-07 | visit/unannounced=no-access        | ada     | not-seen:ada
            - | gp                    | 2031-04-14 | appointment/gp=was-not-brought     | ada     | not-seen:ada
            """).ShouldBeRaised("2031-05-06", "ada").ShouldBe(
            "Ada has not been seen by any professional since 3 February 2031, 92 days; 2 visits since do not say that the child was seen.");

    [Fact]
    public void A_child_of_five_and_over_is_not_seen_for_half_a_year() =>
        MarkedLine.Of(Id, """
            - | school | 2031-01-06 | contact=made | ben | seen:ben
            * | school | 2031-02-03 | contact=made | ben | alone:ben
            - | school | 2031-03-10 | contact=made | ben
            """).ShouldBeRaised("2031-08-06", "ben");

    [Fact]
    public void A_child_in_need_is_not_seen_for_six_weeks() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            * | nursery               | 2031-02-17 | observation/behaviour=neutral | ada | seen:ada
            * | childrens-social-care | 2031-03-10 | visit/routine=refused         | mum
            """).ShouldBeRaised("2031-04-02", "ada").ShouldBe(
            "Ada has not been seen by any professional since 17 February 2031, 44 days; 1 visit since does not say that the child was seen.");

    [Fact]
    public void A_child_on_a_plan_is_not_seen_for_a_fortnight() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada
            * | childrens-social-care | 2031-02-10 | decision/plan-started         | ada
            * | childrens-social-care | 2031-02-17 | visit/statutory=completed     | ada | seen:ada
            """).ShouldBeRaised("2031-03-05", "ada").ShouldBe(
            "Ada has not been seen by any professional since 17 February 2031, 16 days.");

    [Fact]
    public void A_child_who_was_never_seen_is_counted_from_the_first_mention() =>
        MarkedLine.Of(Id, """
            * | gp | 2031-02-03 | health/registration     | ada
            - | gp | 2031-03-03 | appointment/gp=attended | mum
            """).ShouldBeRaised("2031-05-06", "ada").ShouldBe("No record says that Ada was ever seen, 92 days since 3 February 2031.");

    [Fact]
    public void A_child_who_was_spoken_of_before_birth_is_counted_from_birth() =>
        MarkedLine.Of(Id, """
            * | midwifery | 2031-07-01 | pregnancy/known | cy mum
            """).ShouldBeRaised("2031-12-11", "cy");

    [Fact]
    public void It_ends_when_anybody_sees_the_child() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-02-03 | visit/routine=completed | ada     | seen:ada
            - | school          | 2031-06-02 | contact=made            | ben ada | seen:ada
            """).ShouldEndAfter("2031-06-01", "ada");

    [Fact]
    public void A_child_who_is_seen_in_time_by_one_agency_or_another_is_seen() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-02-03 | visit/routine=completed | ada | seen:ada
            - | nursery         | 2031-04-28 | contact=made            | ada | seen:ada
            - | gp              | 2031-07-21 | appointment/gp=attended | ada | seen:ada
            """).ShouldStaySilent("2031-10-18");

    [Fact]
    public void A_child_who_lives_away_in_care_is_not_counted() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-02-03 | visit/routine=completed | ada | seen:ada
            - | childrens-social-care | 2031-03-03 | decision/accommodated   | ada
            """).ShouldStaySilent("2031-12-31");
}
