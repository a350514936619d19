namespace Sightline.Domain.Tests.Patterns;

public class AttendanceDeclinesTests
{
    private const string Id = "attendance-decline";

    [Fact]
    public void A_figure_under_ninety_is_raised() =>
        MarkedLine.Of(Id, """
            - | school | 2031-01-20 | attendance/figure | ben | figure:92
            * | school | 2031-03-10 | attendance/figure | ben | figure:84.5
            """).ShouldBeRaised("2031-03-10", "ben").ShouldBe("The attendance of Ben was 84.5 per cent on 10 March 2031.");

    [Fact]
    public void A_fall_by_ten_points_from_term_to_term_is_raised() =>
        MarkedLine.Of(Id, """
            * | school | 2031-03-10 | attendance/figure | ben | figure:100
            * | school | 2031-06-09 | attendance/figure | ben | figure:90
            """).ShouldBeRaised("2031-06-09", "ben").ShouldBe("The attendance of Ben fell from 100 to 90 per cent between 10 March 2031 and 9 June 2031.");

    [Fact]
    public void Five_lates_or_absences_in_a_term_are_raised_on_the_day_of_the_fifth() =>
        MarkedLine.Of(Id, """
            - | school | 2030-12-16 | attendance/late    | ben
            * | school | 2031-01-20 | attendance/late    | ben
            * | school | 2031-02-03 | attendance/absence | ben
            * | school | 2031-02-17 | attendance/late    | ben
            * | school | 2031-03-03 | attendance/late    | ben
            * | school | 2031-03-17 | attendance/absence | ben
            """).ShouldBeRaised("2031-03-17", "ben").ShouldBe("5 lates or absences of Ben were recorded in one term, the last on 17 March 2031.");

    [Fact]
    public void Ninety_itself_and_a_fall_by_nine_are_not() =>
        MarkedLine.Of(Id, """
            - | school | 2031-03-10 | attendance/figure | ben | figure:99
            - | school | 2031-06-09 | attendance/figure | ben | figure:90
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_fall_within_one_term_is_not() =>
        MarkedLine.Of(Id, """
            - | school | 2031-01-20 | attendance/figure | ben | figure:100
            - | school | 2031-03-10 | attendance/figure | ben | figure:90
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Lates_on_both_sides_of_Easter_are_of_two_terms() =>
        MarkedLine.Of(Id, """
            - | school | 2031-02-03 | attendance/late | ben
            - | school | 2031-02-17 | attendance/late | ben
            - | school | 2031-03-03 | attendance/late | ben
            - | school | 2031-04-13 | attendance/late | ben
            - | school | 2031-04-28 | attendance/late | ben
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_figure_is_the_childs_own()
    {
        MarkedLine.Of(Id, """
            * | school | 2031-03-10 | attendance/figure | ada ben | figure-of:ada@95,ben@80
            """).ShouldStaySilent("2032-12-31", "ada").ShouldBeRaised("2031-03-10", "ben").ShouldContain("80 per cent");
        MarkedLine.Of(Id, """
            * | school | 2031-03-10 | attendance/figure | ben ada | figure:80
            """).ShouldStaySilent("2032-12-31", "ada").ShouldBeRaised("2031-03-10", "ben");
    }

    [Fact]
    public void It_ends_with_a_better_figure() =>
        MarkedLine.Of(Id, """
            * | school | 2031-03-10 | attendance/figure | ben | figure:84
            - | school | 2031-06-09 | attendance/figure | ben | figure:93
            """).ShouldEndAfter("2031-06-08", "ben");

    [Fact]
    public void It_ends_when_the_last_figure_is_twelve_months_old() =>
        MarkedLine.Of(Id, """
            * | school | 2031-03-10 | attendance/figure | ben | figure:84
            """).ShouldEndAfter("2032-03-09", "ben");

    [Fact]
    public void The_lates_of_a_term_stand_until_the_next_is_over_also_where_that_begins_with_one() =>
        MarkedLine.Of(Id, """
            * | school | 2031-01-20 | attendance/late | ben
            * | school | 2031-02-03 | attendance/late | ben
            * | school | 2031-02-17 | attendance/late | ben
            * | school | 2031-03-03 | attendance/late | ben
            * | school | 2031-03-17 | attendance/late | ben
            - | school | 2031-05-12 | attendance/late | ben
            """).ShouldEndAfter("2031-08-30", "ben");
}
