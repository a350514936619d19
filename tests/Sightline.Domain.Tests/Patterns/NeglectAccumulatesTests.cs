namespace Sightline.Domain.Tests.Patterns;

public class NeglectAccumulatesTests
{
    private const string Id = "cumulative-neglect";

    [Fact]
    public void Three_aspects_from_several_agencies_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-03-03 | other                              | ada | theme:neglect-medical
            * | nursery         | 2031-04-07 | observation/presentation=concern   | ada | theme:neglect-physical
            - | nursery         | 2031-04-14 | observation/development=concern    | ada | theme:disability
            * | health-visiting | 2031-05-05 | observation/food-or-warmth=concern | ada | theme:neglect-nutritional
            """).ShouldBeRaised("2031-05-05", "ada").ShouldBe(
            "3 entries of 3 agencies since 3 March 2031 speak of neglect of Ada in 3 of the six aspects: medical, nutritional and physical.");

    [Fact]
    public void Two_rows_may_hold_three_aspects() =>
        MarkedLine.Of(Id, """
            * | gp      | 2031-03-03 | other | ada ben | theme:neglect-medical,neglect-emotional
            * | nursery | 2031-04-07 | other | ada     | theme:neglect-supervision
            """).ShouldBeRaised("2031-04-07", "ada").ShouldStartWith("2 entries of 2 agencies since 3 March 2031");

    [Fact]
    public void One_agency_alone_is_not_enough() =>
        MarkedLine.Of(Id, """
            - | nursery | 2031-03-03 | other | ada | theme:neglect-medical
            - | nursery | 2031-04-07 | other | ada | theme:neglect-physical
            - | nursery | 2031-05-05 | other | ada | theme:neglect-nutritional
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Two_aspects_are_not_enough() =>
        MarkedLine.Of(Id, """
            - | gp      | 2031-03-03 | other | ada | theme:neglect-medical
            - | nursery | 2031-04-07 | other | ada | theme:neglect-physical
            - | school  | 2031-05-05 | other | ben | theme:neglect-educational
            - | gp      | 2031-05-12 | other | mum | theme:neglect-emotional
            - | nursery | 2031-06-02 | other | ada | theme:neglect-physical
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void More_than_six_months_are_too_long() =>
        MarkedLine.Of(Id, """
            - | gp              | 2031-03-03 | other | ada | theme:neglect-medical
            - | nursery         | 2031-05-05 | other | ada | theme:neglect-physical
            - | health-visiting | 2031-09-03 | other | ada | theme:neglect-nutritional
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void It_ends_a_quarter_after_the_first_is_six_months_old() =>
        MarkedLine.Of(Id, """
            * | gp              | 2031-03-03 | other | ada | theme:neglect-medical
            * | nursery         | 2031-04-07 | other | ada | theme:neglect-physical
            * | health-visiting | 2031-05-05 | other | ada | theme:neglect-nutritional
            """).ShouldEndAfter("2031-12-02", "ada");
}
