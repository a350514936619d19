namespace Sightline.Domain.Tests.Patterns;

public class ReferralsRepeatTests
{
    private const string Id = "repeat-referral";

    [Fact]
    public void Three_in_twelve_months_are_counted_across_the_siblings() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-02-03 | referral/front-door=accepted          | ben
            * | childrens-social-care | 2031-02-05 | referral/front-door=accepted          | ben
            - | gp                    | 2031-04-14 | referral/specialist=accepted          | ada
            * | gp                    | 2031-06-10 | referral/front-door=no-further-action | ada
            * | police                | 2032-01-20 | referral/front-door=signposted        | ada ben
            """).ShouldBeRaised("2032-01-20", "ada", "ben").ShouldBe(
            "3 referrals to the front door about the family of Ada, all of them in the last 12 months; the first on 3 February 2031, the last on 20 January 2032.");

    [Fact]
    public void Five_ever_are_raised_though_they_lie_years_apart() =>
        MarkedLine.Of(Id, """
            * | school  | 2029-02-05 | referral/front-door=accepted   | ben
            * | school  | 2029-11-05 | referral/front-door=accepted   | ben
            * | gp      | 2030-06-10 | referral/front-door=accepted   | ada
            * | gp      | 2030-12-02 | referral/front-door=accepted   | ada
            * | nursery | 2031-12-01 | referral/front-door=signposted | ada
            """).ShouldBeRaised("2031-12-01", "ada", "ben").ShouldBe(
            "5 referrals to the front door about the family of Ada, 2 of them in the last 12 months; the first on 5 February 2029, the last on 1 December 2031.");

    [Fact]
    public void It_ends_when_the_first_of_three_is_twelve_months_old() =>
        MarkedLine.Of(Id, """
            - | school  | 2031-02-03 | referral/front-door=accepted | ben
            - | gp      | 2031-06-10 | referral/front-door=accepted | ada
            - | nursery | 2031-09-01 | referral/front-door=accepted | ada
            """).ShouldEndAfter("2032-02-02", "ada", "ben");

    [Fact]
    public void An_echo_within_a_week_and_help_asked_for_elsewhere_are_no_further_referrals() =>
        MarkedLine.Of(Id, """
            - | school                | 2031-02-03 | referral/front-door=accepted | ben
            - | childrens-social-care | 2031-02-10 | referral/front-door=accepted | ben
            - | gp                    | 2031-06-10 | referral/front-door=accepted | ada
            - | nursery               | 2031-07-07 | referral/early-help=accepted | ada
            - | gp                    | 2031-08-04 | referral/specialist=no-reply | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_the_police_send_on_an_open_case_is_sharing() =>
        MarkedLine.Of(Id, """
            - | school                | 2031-02-03 | referral/front-door=accepted  | ada
            - | childrens-social-care | 2031-02-17 | decision/child-in-need-opened | ada
            - | police                | 2031-03-10 | referral/front-door=accepted  | ada
            - | police                | 2031-05-06 | referral/front-door=accepted  | ada
            - | police                | 2031-06-10 | referral/front-door=accepted  | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_the_police_send_after_the_case_was_closed_is_a_referral() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-03-03 | decision/child-in-need-closed | ada
            * | police                | 2031-03-10 | referral/front-door=accepted  | ada
            * | police                | 2031-05-06 | referral/front-door=accepted  | ada
            * | police                | 2031-06-10 | referral/front-door=accepted  | ada
            """).ShouldBeRaised("2031-06-10", "ada");
}
