namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameReferralTests
{
    [Fact]
    public void A_referral_sent_and_received_is_one() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | school                | 2031-09-05 | referral/front-door          | c1 c2
            A | childrens-social-care | 2031-09-08 | referral/front-door=accepted | c1 c2 mum
            """);

    [Fact]
    public void It_is_not_received_before_it_is_sent_nor_a_week_after() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | school                | 2031-09-05 | referral/front-door | c1
            - | childrens-social-care | 2031-09-04 | referral/front-door | c1
            - | childrens-social-care | 2031-09-12 | referral/front-door | c1
            """);

    [Fact]
    public void Two_agencies_that_refer_on_one_day_have_sent_two() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | school | 2031-09-05 | referral/front-door | c1
            - | police | 2031-09-05 | referral/front-door | c1
            """);

    [Fact]
    public void A_referral_elsewhere_or_about_others_is_another() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | school                | 2031-09-05 | referral/early-help | c1
            - | childrens-social-care | 2031-09-05 | referral/front-door | c1
            - | police                | 2031-09-05 | referral/front-door | c8
            """);

    [Fact]
    public void A_referral_to_a_specialist_is_joined_where_the_sender_names_the_receiver() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | gp            | 2031-09-05 | referral/specialist          | mum | told:mental-health
            A | mental-health | 2031-09-06 | referral/specialist=accepted | mum
            - | hospital      | 2031-09-05 | referral/specialist          | mum
            """);

    [Fact]
    public void Day_and_outcome_that_differ_are_stated() =>
        MarkedChronology.Differences("""
            A | school                | 2031-09-05 | referral/front-door=no-reply   | c1
            A | childrens-social-care | 2031-09-06 | referral/front-door=signposted | c1
            """).ShouldBe(
        [
            "The day differs: the school say 5 September 2031, children's social care say 6 September 2031.",
            "The outcome differs: the school say no reply, children's social care say signposted.",
        ]);
}
