namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameMeetingTests
{
    [Fact]
    public void Accounts_of_one_conference_point_at_each_other_whichever_child_each_agency_writes_about() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | childrens-social-care | 2031-05-12       | meeting/initial-conference=held | c1 c2 c3 mum
            A | school                | 2031-05-12       | meeting/initial-conference=held | c1
            A | nursery               | 2031-05-12       | meeting/initial-conference=held | c2
            A | police                | 2031-05-12 10:00 | meeting/initial-conference=held | c1 c2 c3
            """);

    [Fact]
    public void Two_meetings_a_day_apart_are_two() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-05-12 | meeting/core-group=held | c1
            - | school                | 2031-05-13 | meeting/core-group=held | c1
            """);

    [Fact]
    public void Meetings_about_other_children_are_others() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-05-12 | meeting/core-group=held | c1
            - | school                | 2031-05-12 | meeting/core-group=held | c9
            """);

    [Fact]
    public void Meetings_of_another_sort_are_others() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-05-12 | meeting/initial-conference=held | c1
            - | school                | 2031-05-12 | meeting/review-conference=held  | c1
            """);

    [Fact]
    public void Two_strategy_discussions_of_one_day_are_told_apart_by_their_times() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | childrens-social-care | 2031-05-12 09:30 | meeting/strategy-discussion=held | c1
            B | childrens-social-care | 2031-05-12 16:00 | meeting/strategy-discussion=held | c1
            A | police                | 2031-05-12 09:45 | meeting/strategy-discussion=held | c1
            B | hospital              | 2031-05-12 16:00 | meeting/strategy-discussion=held | c1
            """);

    [Fact]
    public void Two_that_cannot_be_told_apart_are_left_apart() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-05-12 | meeting/strategy-discussion=held | c1
            - | childrens-social-care | 2031-05-12 | meeting/strategy-discussion=held | c1
            - | police                | 2031-05-12 | meeting/strategy-discussion=held | c1
            """);

    [Fact]
    public void A_meeting_of_unread_sort_is_joined_only_where_one_names_the_other() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | childrens-social-care | 2031-05-12 | meeting/core-group=held | c1 | attended:school
            A | school                | 2031-05-12 | meeting                 | c1
            - | nursery               | 2031-05-12 | meeting                 | c1
            """);

    [Fact]
    public void Supervision_inside_an_agency_is_nobody_elses() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care | 2031-05-12 | meeting/supervision | c1
            - | health-visiting       | 2031-05-12 | meeting/supervision | c1
            """);

    [Fact]
    public void An_undated_meeting_and_one_in_a_long_stretch_stand_alone() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | childrens-social-care |                        | meeting/core-group=held | c1
            - | school                | 2031-05-01..2031-05-31 | meeting/core-group=held | c1
            - | police                | 2031-05-12             | meeting/core-group=held | c1
            """);

    [Fact]
    public void Times_outcomes_and_attendance_that_differ_are_stated() =>
        MarkedChronology.Differences("""
            A | childrens-social-care | 2031-05-12 10:00 | meeting/core-group=held       | c1 | attended:school,police
            A | school                | 2031-05-12 10:30 | meeting/core-group=not-quorate | c1 | attended:childrens-social-care
            """).ShouldBe(
        [
            "The time differs: children's social care say 10:00, the school say 10:30.",
            "The outcome differs: children's social care say held, the school say not quorate.",
            "Who attended differs: only children's social care list police.",
        ]);

    [Fact]
    public void Who_attended_is_one_sentence_and_takes_the_two_that_wrote_as_there() =>
        MarkedChronology.Differences("""
            A | childrens-social-care | 2031-05-12 | meeting/core-group=held | c1 | attended:police,housing
            A | school                | 2031-05-12 | meeting/core-group=held | c1 | attended:health-visiting
            """).ShouldBe(["Who attended differs: only children's social care list housing, police; only the school list health-visiting."]);

    [Fact]
    public void Where_nothing_differs_nothing_is_stated() =>
        MarkedChronology.Differences("""
            A | childrens-social-care | 2031-05-12 | meeting/core-group=held | c1
            A | school                | 2031-05-12 | meeting/core-group=held | c1
            """).ShouldBeEmpty();
}
