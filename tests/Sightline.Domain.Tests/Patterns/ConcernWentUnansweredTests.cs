namespace Sightline.Domain.Tests.Patterns;

public class ConcernWentUnansweredTests
{
    private const string Id = "unanswered-concern";

    [Fact]
    public void A_concern_without_acknowledgement_is_raised_on_the_third_working_day() =>
        MarkedLine.Of(Id, """
            * | school | 2031-02-28 | sharing/told=unanswered | ada ben
            - | school | 2031-03-03 | contact=made            | ada mum
            """).ShouldBeRaised("2031-03-05", "ada", "ben").ShouldBe(
            "What was sent about Ada and Ben on 28 February 2031 has had no acknowledgement on record for 5 days.");

    [Fact]
    public void A_referral_without_outcome_is_raised_on_the_tenth_working_day() =>
        MarkedLine.Of(Id, """
            * | gp | 2031-03-03 | referral/front-door | ada
            """).ShouldBeRaised("2031-03-17", "ada").ShouldBe(
            "What was sent about Ada on 3 March 2031 has had no outcome on record for 14 days.");

    [Fact]
    public void Bank_holidays_are_no_working_days() =>
        MarkedLine.Of(Id, """
            * | gp | 2031-04-07 | referral/front-door | ada
            """).ShouldBeRaised("2031-04-23", "ada");

    [Fact]
    public void A_referral_to_another_service_that_got_no_reply_is_raised() =>
        MarkedLine.Of(Id, """
            * | gp | 2031-03-03 | referral/specialist=no-reply | ada
            """).ShouldBeRaised("2031-03-06", "ada");

    [Fact]
    public void What_is_about_an_adult_is_about_the_children_at_home() =>
        MarkedLine.Of(Id, """
            * | nursery       | 2031-02-03 | contact=made            | ada
            * | mental-health | 2031-03-03 | sharing/told=unanswered | mum
            """).ShouldBeRaised("2031-03-06", "ada");

    [Fact]
    public void It_ends_with_a_strategy_discussion() =>
        MarkedLine.Of(Id, """
            - | gp                    | 2031-03-03 | referral/front-door              | ada
            - | childrens-social-care | 2031-03-20 | meeting/strategy-discussion=held | ada
            """).ShouldEndAfter("2031-03-19", "ada");

    [Fact]
    public void What_was_asked_is_answered_by_words_alone() =>
        MarkedLine.Of(Id, """
            - | school                | 2031-03-03 | sharing/asked=unanswered      | ada
            - | childrens-social-care | 2031-03-10 | decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-03-24 | sharing/told=acknowledged     | ada
            """).ShouldEndAfter("2031-03-23", "ada");

    [Fact]
    public void An_answer_in_time_is_an_answer() =>
        MarkedLine.Of(Id, """
            - | school                | 2031-03-03 | sharing/told=unanswered               | ada
            - | childrens-social-care | 2031-03-05 | sharing/told=acknowledged             | ada
            - | gp                    | 2031-05-06 | referral/front-door                   | ada
            - | childrens-social-care | 2031-05-08 | referral/front-door=no-further-action | ada
            - | nursery               | 2031-07-07 | referral/front-door=accepted          | ada
            - | nursery               | 2031-08-04 | sharing/told                          | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_the_police_send_on_an_open_case_is_sharing_and_needs_no_outcome() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | decision/child-in-need-opened | ada
            - | police                | 2031-03-03 | referral/front-door           | ada
            """).ShouldStaySilent("2032-12-31");
}
