namespace Sightline.Domain.Tests.Patterns;

public class CarerIsUnassessedTests
{
    private const string Id = "unassessed-carer";

    [Fact]
    public void A_night_with_somebody_unassessed_is_raised_when_it_is_known() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | assessment/viability=completed | gran
            * | nursery               | 2031-02-03 | stay/relative                  | ada gran | rec:2031-02-05
            """).ShouldBeRaised("2031-02-05", "ada").ShouldBe(
            "Ada stayed with Gwen on 3 February 2031; no viability assessment of Gwen that covers health is on record.");

    [Fact]
    public void A_night_with_a_friend_while_the_assessment_is_only_begun_is_raised() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | assessment/viability=started | ex     | says:covers-health
            * | school                | 2031-02-03 | stay/friend                  | ben ex
            """).ShouldBeRaised("2031-02-03", "ben");

    [Fact]
    public void It_remains_for_four_weeks_after_the_stay() =>
        MarkedLine.Of(Id, """
            - | nursery | 2031-02-03 | stay/relative | ada gran
            """).ShouldEndAfter("2031-03-02", "ada");

    [Fact]
    public void It_ends_when_the_carer_has_been_assessed() =>
        MarkedLine.Of(Id, """
            - | nursery               | 2031-02-03 | stay/relative                  | ada gran
            - | childrens-social-care | 2031-02-17 | assessment/viability=completed | gran ada | says:covers-health
            """).ShouldEndAfter("2031-02-16", "ada");

    [Fact]
    public void An_afternoon_a_night_with_the_parents_there_and_a_foster_home_are_none() =>
        MarkedLine.Of(Id, """
            - | nursery               | 2031-02-03 | stay/relative | ada gran     | says:by-day-only
            - | nursery               | 2031-03-03 | stay/relative | ada gran mum | says:with-parents
            - | childrens-social-care | 2031-04-14 | stay/foster   | ada ex
            - | nursery               | 2031-05-06 | stay/other    | ada dad
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_carer_whose_health_was_looked_into_is_assessed() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | assessment/viability=completed | gran     | says:covers-health
            - | nursery               | 2031-02-03 | stay/relative                  | ada gran
            """).ShouldStaySilent("2032-12-31");
}
