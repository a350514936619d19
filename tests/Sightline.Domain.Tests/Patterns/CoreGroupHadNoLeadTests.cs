namespace Sightline.Domain.Tests.Patterns;

public class CoreGroupHadNoLeadTests
{
    private const string Id = "core-group-without-lead";

    [Fact]
    public void One_that_met_without_the_social_worker_is_raised_on_its_day() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/plan-started   | ada
            - | childrens-social-care | 2031-01-20 | meeting/core-group=held | ada
            * | school                | 2031-02-17 | meeting/core-group=held | ada | says:lead-absent
            """).ShouldBeRaised("2031-02-17", "ada").ShouldBe("The core group of Ada met on 17 February 2031 without a social worker or cover.");

    [Fact]
    public void That_the_worker_was_away_may_stand_in_the_codes_of_the_row() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/plan-started                   | ada
            * | childrens-social-care | 2031-01-20 | meeting/core-group=held + worker/absent | ada
            """).ShouldBeRaised("2031-01-20", "ada");

    [Fact]
    public void None_within_ten_working_days_is_raised_when_its_notes_could_be_written_down() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | meeting/initial-conference=held + decision/plan-started | ada
            - | childrens-social-care | 2031-01-20 | meeting/core-group=cancelled                            | ada
            - | childrens-social-care | 2031-01-22 | meeting/professionals=held                              | ada
            """).ShouldBeRaised("2031-02-01", "ada").ShouldBe(
            "No core group of Ada is on record since the plan began on 13 January 2031; the first was due by 27 January 2031.");

    [Fact]
    public void None_within_six_weeks_of_the_last_is_raised_likewise() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/plan-started   | ada
            * | childrens-social-care | 2031-01-20 | meeting/core-group=held | ada
            * | school                | 2031-01-21 | meeting/core-group=held | ada
            """).ShouldBeRaised("2031-03-09", "ada").ShouldBe(
            "The last core group of Ada on record was on 20 January 2031, 48 days ago.");

    [Fact]
    public void It_ends_with_the_next_that_is_held() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started   | ada
            - | childrens-social-care | 2031-01-20 | meeting/core-group=held | ada
            - | childrens-social-care | 2031-03-24 | meeting/core-group=held | ada
            """).ShouldEndAfter("2031-03-23", "ada");

    [Fact]
    public void It_ends_with_the_plan() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started | ada
            - | childrens-social-care | 2031-04-07 | decision/plan-ended   | ada
            """).ShouldEndAfter("2031-04-06", "ada");

    [Fact]
    public void Core_groups_in_time_with_their_lead_are_as_they_should_be() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/plan-started                    | ada
            - | childrens-social-care | 2031-01-27 | meeting/core-group=held                  | ada
            - | childrens-social-care | 2031-03-10 | meeting/core-group=held + worker/covered | ada
            - | childrens-social-care | 2031-04-21 | meeting/core-group=held                  | ada
            - | childrens-social-care | 2031-05-06 | decision/plan-ended                      | ada
            - | childrens-social-care | 2031-05-12 | decision/child-in-need-opened            | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_meeting_of_another_kind_without_its_lead_is_no_core_group() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/child-in-need-opened     | ada
            - | childrens-social-care | 2031-02-03 | meeting/child-in-need-review=held | ada | says:lead-absent
            """).ShouldStaySilent("2032-12-31");
}
