namespace Sightline.Domain.Tests.Patterns;

public class ConditionsComeAndGoTests
{
    private const string Id = "yo-yo-conditions";

    [Fact]
    public void The_home_is_bad_then_good_then_bad_twice() =>
        MarkedLine.Of(Id, """
            * | health-visiting       | 2031-01-06 | observation/home-conditions=concern  | ada
            - | childrens-social-care | 2031-01-20 | observation/home-conditions=concern  | ada
            * | childrens-social-care | 2031-03-03 | observation/home-conditions=positive | mum
            * | health-visiting       | 2031-05-06 | observation/home-conditions=concern  | ada ben
            - | health-visiting       | 2031-06-02 | observation/home-conditions=neutral  | ada
            * | housing               | 2031-09-01 | observation/home-conditions=positive | mum dad
            * | health-visiting       | 2032-02-02 | observation/home-conditions=concern  | ada
            """).ShouldBeRaised("2032-02-02", "ada").ShouldBe(
            "The home of Ada was of concern, then good, then of concern again 2 times in 18 months, from 6 January 2031 to 2 February 2032.");

    [Fact]
    public void How_a_child_presents_is_watched_by_itself() =>
        MarkedLine.Of(Id, """
            * | nursery | 2031-01-06 | observation/presentation=concern  | ada
            * | nursery | 2031-03-03 | observation/presentation=positive | ada
            * | nursery | 2031-05-06 | observation/presentation=concern  | ada
            * | nursery | 2031-06-02 | observation/presentation=positive | ada
            * | nursery | 2031-07-07 | observation/presentation=concern  | ada
            """).ShouldBeRaised("2031-07-07", "ada").ShouldBe(
            "The presentation of Ada was of concern, then good, then of concern again 2 times in 18 months, from 6 January 2031 to 7 July 2031.");

    [Fact]
    public void It_ends_when_the_first_turn_is_eighteen_months_old() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-06 | observation/home-conditions=concern  | ada
            - | health-visiting | 2031-03-03 | observation/home-conditions=positive | ada
            - | health-visiting | 2031-05-06 | observation/home-conditions=concern  | ada
            - | health-visiting | 2031-09-01 | observation/home-conditions=positive | ada
            - | health-visiting | 2032-02-02 | observation/home-conditions=concern  | ada
            """).ShouldEndAfter("2032-07-05", "ada");

    [Fact]
    public void Once_back_and_better_again_is_not_twice() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-06 | observation/home-conditions=concern  | ada
            - | health-visiting | 2031-03-03 | observation/home-conditions=positive | ada
            - | health-visiting | 2031-05-06 | observation/home-conditions=concern  | ada
            - | health-visiting | 2031-07-07 | observation/home-conditions=neutral  | ada
            - | health-visiting | 2031-08-04 | observation/home-conditions=concern  | ada
            - | health-visiting | 2031-09-01 | observation/home-conditions=positive | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void The_home_and_the_child_are_not_added_up() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-06 | observation/home-conditions=concern  | ada
            - | health-visiting | 2031-03-03 | observation/home-conditions=positive | ada
            - | health-visiting | 2031-05-06 | observation/home-conditions=concern  | ada
            - | nursery         | 2031-06-02 | observation/presentation=positive    | ada
            - | nursery         | 2031-07-07 | observation/presentation=concern     | ada
            """).ShouldStaySilent("2032-12-31");
}
