namespace Sightline.Domain.Tests.Patterns;

public class RiskKnownToOneAgencyTests
{
    private const string Id = "known-to-one";

    [Fact]
    public void A_fact_that_one_agency_holds_for_thirty_days_is_raised_about_the_adult() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-01-13 | visit/routine=completed | ada | seen:ada
            * | police          | 2031-02-03 | incident/domestic-abuse | dad | theme:domestic-abuse
            - | health-visiting | 2031-02-17 | visit/routine=completed | ada | seen:ada
            """).ShouldBeRaised("2031-03-05", "dad", "ada").ShouldBe(
            "What was written about Dai on 3 February 2031 has been held by police alone for 30 days, while others work with the children.");

    [Fact]
    public void The_days_run_from_when_another_agency_is_at_work() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-02-03 | substance-use/admitted  | mum | theme:parental-substance-use
            - | gp              | 2031-02-17 | appointment/gp=attended | ada
            * | health-visiting | 2031-03-10 | visit/routine=completed | ada | seen:ada
            """).ShouldBeRaised("2031-04-09", "mum", "ada");

    [Fact]
    public void The_days_run_from_when_the_agency_knew_it() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-01-13 | visit/routine=completed | ada
            * | police          | 2031-02-03 | disclosure/by-relative  | dad | theme:domestic-abuse rec:2031-02-17
            """).ShouldBeRaised("2031-03-19", "dad", "ada");

    [Fact]
    public void The_days_run_from_when_somebody_moved_in() =>
        MarkedLine.Of(
            Id,
            """
            * | health-visiting | 2031-01-13 | visit/routine=completed | ada |
            * | police          | 2031-02-03 | incident/violence       | ex  | theme:physical-harm
            """,
            SampleFamily.Register with
            {
                Households = [new("the family's home", [SampleFamily.Lives("mum", SampleFamily.Moved), SampleFamily.Lives("ada", SampleFamily.Moved), SampleFamily.Lives("ex", new(2031, 4, 1))])],
            }).ShouldBeRaised("2031-05-01", "ex", "ada");

    [Fact]
    public void The_days_run_from_when_somebody_came_to_care_for_the_child() =>
        MarkedLine.Of(Id, """
            * | gp      | 2031-02-03 | substance-use/suspected | gran     | theme:parental-substance-use
            * | nursery | 2031-03-03 | stay/relative           | ada gran
            """).ShouldBeRaised("2031-04-02", "gran", "ada");

    [Fact]
    public void It_ends_when_another_agency_writes_of_it() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | visit/routine=completed | ada
            - | police          | 2031-02-03 | incident/domestic-abuse | dad     | theme:domestic-abuse
            - | health-visiting | 2031-04-14 | contact=made            | mum dad | theme:domestic-abuse
            """).ShouldEndAfter("2031-04-13", "dad");

    [Fact]
    public void Until_another_agency_is_told_it_is_held_alone() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-01-13 | visit/routine=completed | ada
            * | police          | 2031-02-03 | incident/domestic-abuse | dad | theme:domestic-abuse told:health-visiting@2031-04-14
            """).ShouldBeRaised("2031-03-05", "dad");

    [Fact]
    public void It_ends_when_another_agency_is_told() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | visit/routine=completed | ada
            - | police          | 2031-02-03 | incident/domestic-abuse | dad | theme:domestic-abuse told:health-visiting@2031-04-14
            """).ShouldEndAfter("2031-04-13", "dad");

    [Fact]
    public void What_was_told_said_in_a_meeting_or_written_by_another_is_not_held_alone() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | visit/routine=completed | ada
            - | police          | 2031-02-03 | incident/domestic-abuse | dad | theme:domestic-abuse told:childrens-social-care@2031-02-03
            - | police          | 2031-03-03 | disclosure/by-parent    | dad | theme:domestic-abuse attended:police,childrens-social-care
            - | police          | 2031-05-06 | incident/violence       | dad | theme:physical-harm
            - | hospital        | 2031-05-07 | incident/violence       | dad | theme:physical-harm
            """).ShouldStaySilent("2032-12-31", "dad");

    [Fact]
    public void Somebody_who_neither_lives_with_nor_cares_for_a_child_is_left_out() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | visit/routine=completed | ada
            - | police          | 2031-02-03 | incident/violence       | gran | theme:physical-harm
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Where_nobody_else_works_with_the_family_nobody_else_needs_to_know() =>
        MarkedLine.Of(Id, """
            - | police | 2031-01-13 | contact=made            | ada
            - | police | 2031-02-03 | incident/domestic-abuse | dad | theme:domestic-abuse
            """).ShouldStaySilent("2032-12-31");
}
