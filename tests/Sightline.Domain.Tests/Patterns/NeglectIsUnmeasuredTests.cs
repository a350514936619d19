namespace Sightline.Domain.Tests.Patterns;

public class NeglectIsUnmeasuredTests
{
    private const string Id = "unmeasured-neglect";

    [Fact]
    public void Five_entries_in_six_months_are_raised_on_the_day_of_the_fifth() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2030-12-02 | assessment/neglect-tool=completed  | ada     |
            * | gp              | 2031-03-03 | other                              | ada     | theme:neglect-medical
            * | nursery         | 2031-04-07 | observation/presentation=concern   | ada     | theme:neglect-physical
            - | nursery         | 2031-04-14 | observation/presentation=positive  | ada     |
            * | health-visiting | 2031-05-05 | observation/food-or-warmth=concern | ada ben | theme:neglect-nutritional
            * | nursery         | 2031-06-02 | observation/presentation=concern   | ada     | theme:neglect-physical
            * | nursery         | 2031-07-07 | observation/presentation=concern   | ada     | theme:neglect-physical
            """).ShouldBeRaised("2031-07-07", "ada").ShouldBe(
            "5 entries since 3 March 2031 speak of neglect of Ada, the last on 7 July 2031; no neglect tool was used in that time.");

    [Fact]
    public void Rows_of_one_day_are_each_an_observation_of_its_own() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-03-03 | other | ada | theme:neglect-medical
            * | health-visiting | 2031-03-03 | other | ada | theme:neglect-medical
            * | nursery         | 2031-03-03 | other | ada | theme:neglect-medical
            * | nursery         | 2031-03-04 | other | ada | theme:neglect-physical
            * | police          | 2031-03-05 | other | ada | theme:neglect-physical
            """).ShouldBeRaised("2031-03-05", "ada");

    [Fact]
    public void A_row_of_two_aspects_is_one_and_a_row_about_a_parent_or_a_brother_is_none() =>
        MarkedLine.Of(Id, """
            - | gp      | 2031-03-03 | other | ada | theme:neglect-medical,neglect-physical
            - | nursery | 2031-04-07 | other | ada | theme:neglect-nutritional,neglect-physical
            - | nursery | 2031-05-05 | other | ada | theme:neglect-physical
            - | nursery | 2031-06-02 | other | ada | theme:neglect-physical
            - | school  | 2031-06-09 | other | ben | theme:neglect-physical
            - | gp      | 2031-06-16 | other | mum | theme:neglect-physical
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Five_in_more_than_six_months_are_not_enough() =>
        MarkedLine.Of(Id, """
            - | nursery | 2031-03-03 | other | ada | theme:neglect-physical
            - | nursery | 2031-04-07 | other | ada | theme:neglect-physical
            - | nursery | 2031-05-05 | other | ada | theme:neglect-physical
            - | nursery | 2031-06-02 | other | ada | theme:neglect-physical
            - | nursery | 2031-09-03 | other | ada | theme:neglect-physical
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_tool_that_was_used_in_that_time_keeps_it_silent_also_when_it_is_six_months_old() =>
        MarkedLine.Of(Id, """
            - | nursery         | 2031-03-03 | other                             | ada | theme:neglect-physical
            - | health-visiting | 2031-03-10 | assessment/neglect-tool=completed | ada |
            - | nursery         | 2031-04-07 | other                             | ada | theme:neglect-physical
            - | nursery         | 2031-05-05 | other                             | ada | theme:neglect-physical
            - | nursery         | 2031-06-02 | other                             | ada | theme:neglect-physical
            - | nursery         | 2031-07-07 | other                             | ada | theme:neglect-physical
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_tool_that_was_asked_for_is_none() =>
        MarkedLine.Of(Id, """
            * | nursery         | 2031-03-03 | other                             | ada | theme:neglect-physical
            - | health-visiting | 2031-03-10 | assessment/neglect-tool=requested | ada |
            * | nursery         | 2031-04-07 | other                             | ada | theme:neglect-physical
            * | nursery         | 2031-05-05 | other                             | ada | theme:neglect-physical
            * | nursery         | 2031-06-02 | other                             | ada | theme:neglect-physical
            * | nursery         | 2031-07-07 | other                             | ada | theme:neglect-physical
            """).ShouldBeRaised("2031-07-07", "ada");

    [Fact]
    public void It_ends_when_a_tool_is_used() =>
        MarkedLine.Of(Id, """
            * | nursery         | 2031-03-03 | other                           | ada | theme:neglect-physical
            * | nursery         | 2031-04-07 | other                           | ada | theme:neglect-physical
            * | nursery         | 2031-05-05 | other                           | ada | theme:neglect-physical
            * | nursery         | 2031-06-02 | other                           | ada | theme:neglect-physical
            * | nursery         | 2031-07-07 | other                           | ada | theme:neglect-physical
            - | health-visiting | 2031-08-04 | assessment/neglect-tool=started | ada |
            """).ShouldEndAfter("2031-08-03", "ada");

    [Fact]
    public void It_ends_a_quarter_after_the_first_is_six_months_old() =>
        MarkedLine.Of(Id, """
            * | nursery | 2031-03-03 | other | ada | theme:neglect-physical
            * | nursery | 2031-04-07 | other | ada | theme:neglect-physical
            * | nursery | 2031-05-05 | other | ada | theme:neglect-physical
            * | nursery | 2031-06-02 | other | ada | theme:neglect-physical
            * | nursery | 2031-07-07 | other | ada | theme:neglect-physical
            """).ShouldEndAfter("2031-12-02", "ada");
}
