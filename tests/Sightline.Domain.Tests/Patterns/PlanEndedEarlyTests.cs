namespace Sightline.Domain.Tests.Patterns;

public class PlanEndedEarlyTests
{
    private const string Id = "early-step-down";

    [Fact]
    public void A_plan_that_ends_while_its_concern_goes_on_is_raised_on_the_day_it_ends() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/plan-started                                | ada | theme:neglect-physical
            - | health-visiting       | 2031-03-03 | observation/home-conditions=concern                  | ada | theme:neglect-physical
            * | health-visiting       | 2031-04-07 | observation/home-conditions=concern                  | ada | theme:neglect-physical
            - | nursery               | 2031-04-14 | observation/development=concern                      | ada | theme:neglect-medical
            * | childrens-social-care | 2031-05-06 | meeting/review-conference=held + decision/plan-ended | ada | theme:neglect-physical
            - | health-visiting       | 2031-06-02 | observation/home-conditions=concern                  | ada | theme:neglect-physical
            """).ShouldBeRaised("2031-05-06", "ada").ShouldBe(
            "The plan of Ada ended on 6 May 2031, 113 days after it began; 1 entry in its last 56 days was about the same concerns.");

    [Fact]
    public void What_the_parents_do_without_the_child_counts_where_they_live_with_it() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/plan-started   | ada     | theme:domestic-abuse
            * | police                | 2031-04-14 | incident/domestic-abuse | mum dad | theme:domestic-abuse
            * | housing               | 2031-04-21 | contact=made            | mum     | theme:domestic-abuse
            * | childrens-social-care | 2031-05-06 | decision/plan-ended     | ada
            """).ShouldBeRaised("2031-05-06", "ada").ShouldBe(
            "The plan of Ada ended on 6 May 2031, 113 days after it began; 2 entries in its last 56 days were about the same concerns.");

    [Fact]
    public void It_is_shown_for_half_a_year() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started               | ada | theme:neglect-physical
            - | health-visiting       | 2031-04-07 | observation/home-conditions=concern | ada | theme:neglect-physical
            - | childrens-social-care | 2031-05-06 | decision/plan-ended                 | ada
            """).ShouldEndAfter("2031-11-03", "ada");

    [Fact]
    public void It_ends_when_a_plan_begins_again() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started               | ada | theme:neglect-physical
            - | health-visiting       | 2031-04-07 | observation/home-conditions=concern | ada | theme:neglect-physical
            - | childrens-social-care | 2031-05-06 | decision/plan-ended                 | ada
            - | childrens-social-care | 2031-07-07 | decision/plan-started               | ada | theme:neglect-physical
            """).ShouldEndAfter("2031-07-06", "ada");

    [Fact]
    public void Another_concern_an_older_one_and_what_was_seen_to_be_well_do_not_count() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started                | ada | theme:neglect-physical
            - | health-visiting       | 2031-03-10 | observation/home-conditions=concern  | ada | theme:neglect-physical
            - | nursery               | 2031-04-07 | observation/development=concern      | ada | theme:neglect-medical
            - | health-visiting       | 2031-04-14 | observation/home-conditions=positive | ada | theme:neglect-physical
            - | school                | 2031-04-21 | observation/presentation=concern     | ben | theme:neglect-physical
            - | childrens-social-care | 2031-05-06 | decision/plan-ended                  | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_plan_of_six_months_did_not_end_early() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started               | ada | theme:neglect-physical
            - | health-visiting       | 2031-07-07 | observation/home-conditions=concern | ada | theme:neglect-physical
            - | childrens-social-care | 2031-07-14 | decision/plan-ended                 | ada
            """).ShouldStaySilent("2032-12-31");
}
