namespace Sightline.Domain.Tests.Patterns;

public class PlanDriftsTests
{
    private const string Id = "plan-drift";

    [Fact]
    public void The_second_review_with_nothing_done_is_raised_on_its_day() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | meeting/initial-conference=held + decision/plan-started | ada
            * | childrens-social-care | 2031-04-07 | meeting/review-conference=held                          | ada
            * | childrens-social-care | 2031-06-02 | plan-action/not-done                                    | ada
            - | childrens-social-care | 2031-07-07 | assessment/neglect-tool=completed                       | ada
            * | childrens-social-care | 2031-10-06 | meeting/review-conference=held                          | ada
            """).ShouldBeRaised("2031-10-06", "ada").ShouldBe(
            "Ada has been on a child protection plan since 13 January 2031, 266 days, with 2 reviews and no action done; a paediatric review falls due.");

    [Fact]
    public void Twelve_months_are_raised_though_actions_were_done() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/plan-started          | ada
            - | childrens-social-care | 2031-03-03 | plan-action/done               | ada
            * | childrens-social-care | 2031-04-07 | meeting/review-conference=held | ada
            """).ShouldBeRaised("2032-01-13", "ada").ShouldBe(
            "Ada has been on a child protection plan since 13 January 2031, 365 days, with 1 review; multi-agency supervision falls due.");

    [Fact]
    public void An_action_done_before_the_second_review_is_movement() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started          | ada
            - | childrens-social-care | 2031-04-07 | meeting/review-conference=held | ada
            - | childrens-social-care | 2031-05-06 | plan-action/done               | mum
            - | childrens-social-care | 2031-10-06 | meeting/review-conference=held | ada
            """).ShouldStaySilent("2032-01-12");

    [Fact]
    public void A_score_that_is_better_than_the_last_is_movement() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started             | ada
            - | childrens-social-care | 2031-04-07 | meeting/review-conference=held    | ada
            - | health-visiting       | 2031-05-06 | assessment/neglect-tool=completed | ada | says:improved
            - | childrens-social-care | 2031-10-06 | meeting/review-conference=held    | ada
            """).ShouldStaySilent("2032-01-12");

    [Fact]
    public void One_review_in_two_records_is_one_and_a_cancelled_one_is_none() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started               | ada
            - | childrens-social-care | 2031-04-07 | meeting/review-conference=held      | ada
            - | school                | 2031-04-08 | meeting/review-conference=held      | ada
            - | childrens-social-care | 2031-10-06 | meeting/review-conference=cancelled | ada
            """).ShouldStaySilent("2032-01-12");

    [Fact]
    public void Supervision_that_was_held_is_no_longer_due() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started                 | ada
            - | childrens-social-care | 2032-01-05 | meeting/multi-agency-supervision=held | ada
            """).ShouldStaySilent("2033-12-31");

    [Fact]
    public void It_ends_with_the_plan() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started | ada
            - | childrens-social-care | 2032-05-03 | decision/plan-ended   | ada
            """).ShouldEndAfter("2032-05-02", "ada");
}
