namespace Sightline.Domain.Tests.Patterns;

public class AssessmentsBroughtNoHelpTests
{
    private const string Id = "assessment-without-help";

    [Fact]
    public void The_second_without_help_is_raised_when_its_working_days_are_over() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2030-10-07 | assessment/child-and-family=completed | ada
            - | childrens-social-care | 2030-10-21 | decision/no-further-action            | ada
            * | childrens-social-care | 2031-06-02 | assessment/section-47=completed       | ada
            - | childrens-social-care | 2031-06-16 | decision/case-closed                  | ada
            """).ShouldBeRaised("2031-08-04", "ada").ShouldBe(
            "2 assessments of Ada were completed in 24 months, on 7 October 2030 and 2 June 2031; no plan or service began within 45 working days of any.");

    [Fact]
    public void Bank_holidays_are_no_working_days_and_help_a_day_late_is_no_answer() =>
        MarkedLine.Of(Id, """
            * | early-help            | 2030-10-07 | assessment/early-help=completed       | ada
            * | childrens-social-care | 2031-03-10 | assessment/child-and-family=completed | ada
            - | childrens-social-care | 2031-05-16 | decision/child-in-need-opened         | ada
            """).ShouldBeRaised("2031-05-15", "ada");

    [Fact]
    public void It_ends_when_the_first_is_two_years_old() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2030-10-07 | assessment/child-and-family=completed | ada
            - | childrens-social-care | 2031-06-02 | assessment/child-and-family=completed | ada
            """).ShouldEndAfter("2032-10-06", "ada");

    [Fact]
    public void One_that_was_followed_by_a_service_is_not_counted() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2030-10-07 | assessment/child-and-family=completed | ada
            - | early-help            | 2030-11-18 | decision/early-help-opened            | ada
            - | childrens-social-care | 2031-06-02 | assessment/child-and-family=completed | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void One_that_was_begun_or_broken_off_and_one_of_a_carer_are_not_counted() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2030-10-07 | assessment/child-and-family=completed | ada
            - | childrens-social-care | 2031-02-03 | assessment/child-and-family=started   | ada
            - | childrens-social-care | 2031-03-10 | assessment/section-47=not-completed   | ada
            - | childrens-social-care | 2031-04-14 | assessment/viability=completed        | ada gran
            - | mental-health         | 2031-06-02 | assessment/mental-health=completed    | mum
            """).ShouldStaySilent("2032-12-31");
}
