namespace Sightline.Domain.Tests.Patterns;

public class PlanIsForAdultsTests
{
    private const string Id = "adult-focused-plan";

    [Fact]
    public void A_plan_of_which_most_is_for_the_adults_is_raised_on_the_day_on_which_it_is_set() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            * | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            * | childrens-social-care | 2031-03-10 | plan-action/set       | dad
            * | childrens-social-care | 2031-03-10 | plan-action/set       | mum dad
            * | childrens-social-care | 2031-03-10 | plan-action/set       | ada
            """).ShouldBeRaised("2031-03-10", "ada").ShouldBe(
            "3 of the 4 actions of the plan for Ada of 10 March 2031 are for the adults alone.");

    [Fact]
    public void Half_is_enough_and_an_unborn_child_is_one_of_the_plan() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada cy
            * | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            * | childrens-social-care | 2031-03-10 | plan-action/set       | dad
            * | childrens-social-care | 2031-03-10 | plan-action/set       | mum cy
            * | childrens-social-care | 2031-03-10 | plan-action/set       | ada
            """).ShouldBeRaised("2031-03-10", "ada", "cy").ShouldStartWith("2 of the 4 actions");

    [Fact]
    public void A_plan_without_a_status_is_that_of_the_children_whom_it_names() =>
        MarkedLine.Of(Id, """
            - | school     | 2031-03-03 | voice/words     | ben
            * | early-help | 2031-03-10 | plan-action/set | mum
            * | early-help | 2031-03-10 | plan-action/set | mum
            * | early-help | 2031-03-10 | plan-action/set | ada mum
            """).ShouldStaySilent("2032-03-10", "ben").ShouldBeRaised("2031-03-10", "ada");

    [Fact]
    public void Less_than_half_is_not() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            - | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            - | childrens-social-care | 2031-03-11 | plan-action/set       | ada
            - | childrens-social-care | 2031-03-12 | plan-action/set       | mum ada
            """).ShouldStaySilent("2032-03-10");

    [Fact]
    public void Two_actions_are_too_few_to_judge_a_plan_by() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            - | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            - | childrens-social-care | 2031-03-10 | plan-action/set       | dad
            """).ShouldStaySilent("2032-03-10");

    [Fact]
    public void What_was_done_or_not_done_is_no_further_action() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            - | childrens-social-care | 2031-03-10 | plan-action/set       | ada
            - | childrens-social-care | 2031-03-10 | plan-action/set       | ada mum
            - | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            - | childrens-social-care | 2031-04-07 | plan-action/not-done  | mum
            - | childrens-social-care | 2031-04-07 | plan-action/done      | dad
            """).ShouldStaySilent("2032-03-10");

    [Fact]
    public void It_ends_with_the_plan() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            * | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            * | childrens-social-care | 2031-03-10 | plan-action/set       | dad
            * | childrens-social-care | 2031-03-10 | plan-action/set       | ada
            - | childrens-social-care | 2031-09-01 | decision/plan-ended   | ada
            """).ShouldEndAfter("2031-08-31", "ada");

    [Fact]
    public void It_ends_with_a_new_plan_that_is_for_the_children() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            * | childrens-social-care | 2031-03-10 | plan-action/set       | mum
            * | childrens-social-care | 2031-03-10 | plan-action/set       | dad
            * | childrens-social-care | 2031-03-10 | plan-action/set       | ada
            - | childrens-social-care | 2031-06-02 | plan-action/set       | ada
            - | childrens-social-care | 2031-06-02 | plan-action/set       | ada mum
            - | childrens-social-care | 2031-06-02 | plan-action/set       | mum
            """).ShouldEndAfter("2031-06-01", "ada");
}
