using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Chronology.SameEvents;

public class SameBirthTests
{
    private static readonly Register Twins = new()
    {
        People =
        [
            Child("c1", "Twin 1", new DateOnly(2031, 7, 1)), Child("c2", "Twin 2", new DateOnly(2031, 7, 1)),
            Child("c3", "Brother", new DateOnly(2027, 1, 1)), Child("mum", label: null, new DateOnly(2005, 1, 1)),
        ],
    };

    [Fact]
    public void A_birth_is_one_event_a_day_apart_at_most() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | hospital        | 2031-07-01 | birth | c1 mum
            A | health-visiting | 2031-07-02 | birth | c1 mum
            - | gp              | 2031-07-08 | birth | c1 mum
            """);

    [Fact]
    public void Twins_are_two_births() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | hospital        | 2031-07-01 | birth | c1 mum
            B | hospital        | 2031-07-01 | birth | c2 mum
            A | health-visiting | 2031-07-01 | birth | c1 mum
            B | health-visiting | 2031-07-01 | birth | c2 mum
            """, Twins);

    [Fact]
    public void Twins_are_two_births_without_a_register_too() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A | hospital        | 2031-07-01 | birth | mum c1
            B | hospital        | 2031-07-01 | birth | mum c2
            A | health-visiting | 2031-07-01 | birth | mum c1
            B | health-visiting | 2031-07-01 | birth | mum c2
            """);

    [Fact]
    public void One_row_may_tell_of_both_twins() =>
        MarkedChronology.ShouldJoinAsMarked("""
            A   | hospital        | 2031-07-01 | birth | c1 mum
            B   | hospital        | 2031-07-01 | birth | c2 mum
            A,B | health-visiting | 2031-07-01 | birth | mum c1 c2 c3
            """, Twins);

    [Fact]
    public void The_births_of_two_families_are_two() =>
        MarkedChronology.ShouldJoinAsMarked("""
            - | hospital        | 2031-07-01 | birth | c1 mum
            - | health-visiting | 2031-07-01 | birth | c9 other-mum
            """);

    [Fact]
    public void The_day_that_differs_is_stated() =>
        MarkedChronology.Differences("""
            A | midwifery | 2031-07-01 | birth | c1 mum
            A | gp        | 2031-07-02 | birth | c1 mum
            """, Twins).ShouldBe(["The day differs: midwifery say 1 July 2031, the GP say 2 July 2031."]);

    [Fact]
    public void People_are_called_by_their_label()
    {
        MarkedChronology.Differences("""
            A | police          | 2031-08-01 | incident/injury | c1 | seen:c1
            A | health-visiting | 2031-08-01 | incident/injury | c1 | not-seen:c1
            """, Twins).ShouldBe(["Whether Twin 1 was seen differs: the police say seen, health visiting say not seen."]);
    }

    private static Person Child(string id, string? label, DateOnly born) =>
        new(id, label, Given: null, Family: null, [], [], Sex.Unknown, When.On(born), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true);
}
