namespace Sightline.Domain.Tests.Patterns;

public class FamilyMovesTests
{
    private const string Id = "moves";

    [Fact]
    public void Three_moves_in_twenty_four_months_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | housing | 2031-02-03 | move/planned   | mum ada
            * | gp      | 2031-02-04 | move/planned   | ada
            * | housing | 2031-10-06 | move/temporary | mum ada
            - | housing | 2032-01-12 | housing/arrears | mum
            * | housing | 2032-11-08 | move/eviction  | mum ada
            """).ShouldBeRaised("2032-11-08", "ada").ShouldBe("Ada moved 3 times in 24 months, the last time on 8 November 2032.");

    [Fact]
    public void An_abrupt_move_without_handover_is_raised_on_the_tenth_working_day() =>
        MarkedLine.Of(Id, """
            * | housing               | 2031-03-03 | move/abrupt             | ada ben
            - | childrens-social-care | 2031-03-07 | sharing/told=unanswered | ada ben
            """).ShouldBeRaised("2031-03-17", "ada", "ben").ShouldBe("Ada moved abruptly on 3 March 2031, and no handover is on record within 10 working days.");

    [Fact]
    public void A_move_to_another_area_without_handover_is_raised_and_Easter_is_left_out() =>
        MarkedLine.Of(Id, """
            * | school | 2031-04-07 | move/cross-border | ada
            """).ShouldBeRaised("2031-04-23", "ada").ShouldBe("Ada moved to another area on 7 April 2031, and no handover is on record within 10 working days.");

    [Theory]
    [InlineData("2031-02-17", "decision/transferred-out")]
    [InlineData("2031-03-17", "decision/transferred-in")]
    [InlineData("2031-03-10", "sharing/told=acknowledged")]
    public void A_handover_from_two_weeks_before_to_ten_working_days_after_keeps_it_silent(string on, string code) =>
        MarkedLine.Of(Id, $"""
            - | childrens-social-care | {on}       | {code}            | ada
            - | housing               | 2031-03-03 | move/cross-border | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_handover_of_a_month_before_is_of_something_else() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | decision/transferred-out | ada
            * | housing               | 2031-03-03 | move/abrupt              | ada
            """).ShouldBeRaised("2031-03-17", "ada");

    [Fact]
    public void One_planned_move_needs_none() =>
        MarkedLine.Of(Id, """
            - | housing | 2031-03-03 | move/planned | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void One_move_in_two_records_is_one_and_what_is_twenty_four_months_old_no_longer_counts() =>
        MarkedLine.Of(Id, """
            - | housing | 2031-02-03 | move/planned | ada
            - | housing | 2031-10-06 | move/planned | ada
            - | school  | 2031-10-08 | move/planned | ada
            - | housing | 2033-02-03 | move/planned | ada
            """).ShouldStaySilent("2034-12-31");

    [Fact]
    public void A_child_in_care_is_not_meant() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-03-03 | decision/accommodated | ada
            - | childrens-social-care | 2031-03-03 | move/abrupt           | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Three_end_when_the_first_is_twenty_four_months_old() =>
        MarkedLine.Of(Id, """
            * | housing | 2031-02-03 | move/planned | ada
            * | housing | 2031-10-06 | move/planned | ada
            * | housing | 2032-11-08 | move/planned | ada
            """).ShouldEndAfter("2033-02-02", "ada");

    [Fact]
    public void One_without_handover_ends_half_a_year_after_it_was_due() =>
        MarkedLine.Of(Id, """
            * | housing | 2031-03-03 | move/abrupt | ada
            """).ShouldEndAfter("2031-09-14", "ada");
}
