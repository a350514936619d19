namespace Sightline.Domain.Tests.Patterns;

public class WorkerIsAwayTests
{
    private const string Id = "absent-worker";

    [Fact]
    public void What_is_told_to_the_agency_of_a_worker_who_is_away_is_raised_that_day() =>
        MarkedLine.Of(Id, """
            - | nursery               | 2031-05-26 | sharing/told  | ada | told:childrens-social-care@2031-05-26
            * | childrens-social-care | 2031-06-03 | worker/absent | ada | by:sw
            * | nursery               | 2031-06-10 | sharing/told  | ada | told:childrens-social-care@2031-06-10
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 - ada 2031-06-02 2031-06-27")).ShouldBeRaised("2031-06-10", "ada").ShouldBe(
            "1 message about Ada went to a worker who has been away since 2 June 2031 and has no cover, sent on 10 June 2031.");

    [Fact]
    public void A_referral_that_got_no_reply_and_a_question_to_the_worker_by_name_are_raised() =>
        MarkedLine.Of(Id, """
            - | gp      | 2031-06-09 | sharing/told                 | ada | told:health-visiting@2031-06-09
            - | school  | 2031-06-09 | sharing/told                 | ben | told:childrens-social-care@2031-06-09
            * | gp      | 2031-06-10 | sharing/asked                | ada | by:sw
            * | nursery | 2031-06-10 | referral/front-door=no-reply | ada
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 - ada 2031-06-02 2031-06-27")).ShouldBeRaised("2031-06-10", "ada").ShouldBe(
            "2 messages about Ada went to a worker who has been away since 2 June 2031 and has no cover, the last on 10 June 2031.");

    [Fact]
    public void It_ends_when_the_worker_is_back() =>
        MarkedLine.Of(Id, """
            - | nursery | 2031-06-10 | sharing/told | ada | told:childrens-social-care@2031-06-10
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 - ada 2031-06-02 2031-06-27")).ShouldEndAfter("2031-06-27", "ada");

    [Fact]
    public void It_ends_when_somebody_covers() =>
        MarkedLine.Of(Id, """
            - | nursery               | 2031-06-10 | sharing/told   | ada | told:childrens-social-care@2031-06-10
            - | childrens-social-care | 2031-06-16 | worker/covered | ada
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 - ada 2031-06-02 2031-06-27")).ShouldEndAfter("2031-06-15", "ada");

    [Fact]
    public void Cover_in_the_register_is_cover() =>
        MarkedLine.Of(Id, """
            - | nursery | 2031-06-10 | sharing/told | ada | told:childrens-social-care@2031-06-10
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 - ada 2031-06-02 2031-06-27",
            "dw cover_social_worker childrens-social-care 2031-06-02 2031-06-27 ada")).ShouldStaySilent("2031-12-31");

    [Fact]
    public void What_was_sent_before_after_or_to_others_did_not_go_to_the_worker_who_is_away() =>
        MarkedLine.Of(Id, """
            - | nursery               | 2031-05-30 | sharing/told              | ada | told:childrens-social-care@2031-05-30
            - | childrens-social-care | 2031-06-09 | sharing/told              | ada | told:health-visiting@2031-06-09
            - | gp                    | 2031-06-10 | sharing/told=acknowledged | ada | told:health-visiting@2031-06-10
            - | nursery               | 2031-06-28 | sharing/told              | ada | told:childrens-social-care@2031-06-28
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 - ada 2031-06-02 2031-06-27")).ShouldStaySilent("2031-12-31");
}
