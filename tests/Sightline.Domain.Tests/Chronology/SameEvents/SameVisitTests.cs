namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameVisitTests
{
    [Fact]
    public void A_visit_that_both_call_joint_is_one() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | childrens-social-care | 2031-02-03 | visit/joint=completed | c1 c2 mum
            A | health-visiting       | 2031-02-03 | visit/joint=completed | c2 mum
            """);

    [Fact]
    public void Separate_visits_on_one_day_are_several() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-02-03 | visit/statutory=completed | c1 mum
            - | health-visiting       | 2031-02-03 | visit/routine=completed   | c1 mum
            - | midwifery             | 2031-02-03 | visit/routine=completed   | c1 mum
            """);

    [Fact]
    public void A_joint_visit_is_with_the_agency_that_it_names() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | childrens-social-care | 2031-02-03 | visit/joint=completed   | c1 mum | attended:health-visiting
            A | health-visiting       | 2031-02-03 | visit/routine=completed | c1 mum
            - | midwifery             | 2031-02-03 | visit/routine=completed | c1 mum
            """);

    [Fact]
    public void Visits_at_the_same_time_are_one_and_at_another_time_are_two() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | childrens-social-care | 2031-02-03 10:00 | visit/statutory=completed | c1
            A | health-visiting       | 2031-02-03 10:15 | visit/routine=completed   | c1
            - | police                | 2031-02-03 13:30 | visit=completed           | c1
            """);

    [Fact]
    public void Two_visits_by_one_agency_on_one_day_are_never_joined_to_each_other() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-02-03 | visit/joint=completed | c1
            - | childrens-social-care | 2031-02-03 | visit/joint=completed | c1
            """);

    [Fact]
    public void A_visit_to_other_children_is_another() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-02-03 | visit/joint=completed | c1
            - | health-visiting       | 2031-02-03 | visit/joint=completed | c7
            """);

    [Fact]
    public void Who_and_what_was_seen_and_the_outcome_are_compared() =>
        MarkedChronology.Differences("""
            A | childrens-social-care | 2031-02-03 | visit/joint=completed + observation/home-conditions=positive | c1 c2 | seen:c1 alone:c1 not-seen:c2
            A | health-visiting       | 2031-02-03 | visit/joint=no-access + observation/home-conditions=concern  | c1 c2 | seen:c1,c2
            """).ShouldBe(
        [
            "The outcome differs: children's social care say completed, health visiting say no access.",
            "Whether c1 was seen differs: children's social care say seen alone, health visiting say seen.",
            "Whether c2 was seen differs: children's social care say not seen, health visiting say seen.",
            "The view of home conditions differs: children's social care say positive, health visiting say concern.",
        ]);
}
