namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameIncidentTests
{
    [Fact]
    public void One_incident_is_told_by_the_police_and_the_hospital() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | police   | 2031-03-08 21:40 | incident/domestic-abuse | mum dad c1
            A | hospital | 2031-03-08 22:10 | incident/violence       | mum
            """);

    [Fact]
    public void It_may_be_told_across_midnight_where_both_give_the_time() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | police   | 2031-03-08 23:40 | incident/injury | c1
            A | hospital | 2031-03-09 00:55 | incident/injury | c1
            """);

    [Fact]
    public void Incidents_a_day_apart_are_two() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | police                | 2031-03-08 | incident/domestic-abuse | mum dad
            - | childrens-social-care | 2031-03-09 | incident/domestic-abuse | mum dad
            """);

    [Fact]
    public void What_another_agency_was_told_is_not_an_account_of_it() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | police                | 2031-03-08 | incident/domestic-abuse       | mum dad c1 | told:childrens-social-care
            - | childrens-social-care | 2031-03-08 | referral/front-door=accepted  | mum dad c1
            - | childrens-social-care | 2031-03-08 | sharing/told                  | mum dad c1
            """);

    [Fact]
    public void Other_harm_other_people_and_other_hours_are_other_incidents() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | police                | 2031-03-08 02:00 | incident/domestic-abuse | mum dad
            - | childrens-social-care | 2031-03-08 17:00 | incident/domestic-abuse | mum dad
            - | school                | 2031-03-08       | incident/missing        | c1 mum
            - | housing               | 2031-03-08       | incident/domestic-abuse | neighbour
            """);

    [Fact]
    public void Two_of_one_day_go_to_the_nearer_time() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | police   | 2031-03-08 14:00 | incident/domestic-abuse | mum dad
            B | police   | 2031-03-08 18:00 | incident/domestic-abuse | mum dad
            B | hospital | 2031-03-08 18:30 | incident/domestic-abuse | mum dad
            A | school   | 2031-03-08 14:05 | incident/domestic-abuse | mum dad
            """);

    [Fact]
    public void Time_day_and_sort_that_differ_are_stated() =>
        MarkedChronology.Differences("""
            A | police          | 2031-03-08 23:40 | incident/domestic-abuse | mum c1
            A | health-visiting | 2031-03-09 00:10 | incident/violence       | mum c1
            """).ShouldBe(
        [
            "The day differs: the police say 8 March 2031, health visiting say 9 March 2031.",
            "The time differs: the police say 23:40, health visiting say 00:10.",
            "The sort of event differs: the police say domestic abuse, health visiting say violence.",
        ]);

    [Fact]
    public void Agencies_of_one_sort_are_told_apart_by_their_ids() =>
        MarkedChronology.Differences("""
            A | school#1 | 2031-03-08 12:00 | incident/missing | c1
            A | school#2 | 2031-03-08 12:30 | incident/missing | c1
            """).ShouldBe(["The time differs: school#1 say 12:00, school#2 say 12:30."]);
}
