namespace Sightline.Domain.Tests.Patterns;

public class BabyIsInjuredTests
{
    private const string Id = "baby-injury";

    [Fact]
    public void An_injury_without_review_is_raised_on_the_day() =>
        MarkedLine.Of(Id, """
            - | midwifery       | 2031-09-10 | birth                   | cy |
            * | health-visiting | 2031-10-31 | incident/injury         | cy | seen:cy
            - | gp              | 2031-10-31 | appointment/gp=attended | cy | seen:cy
            """).ShouldBeRaised("2031-10-31", "cy").ShouldBe(
            "Cy was 51 days old on 31 October 2031 when an injury was recorded; no paediatric review that day is on record.");

    [Fact]
    public void An_episode_of_stopped_breathing_is_raised() =>
        MarkedLine.Of(Id, """
            - | midwifery | 2031-09-10 | birth          | cy
            * | gp        | 2031-11-20 | incident/apnoea | cy mum
            """).ShouldBeRaised("2031-11-20", "cy");

    [Fact]
    public void The_last_day_under_six_months_counts() =>
        MarkedLine.Of(Id, """
            - | midwifery       | 2031-09-10 | birth           | cy
            * | health-visiting | 2032-03-09 | incident/injury | cy
            """).ShouldBeRaised("2032-03-09", "cy");

    [Fact]
    public void It_is_raised_when_it_becomes_known() =>
        MarkedLine.Of(Id, """
            - | midwifery       | 2031-09-10 | birth           | cy |
            * | health-visiting | 2031-10-31 | incident/injury | cy | rec:2031-11-05
            """).ShouldBeRaised("2031-11-05", "cy");

    [Fact]
    public void A_child_of_six_months_or_three_years_is_not_meant() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-10-31 | incident/injury | ada
            - | health-visiting | 2032-03-10 | incident/injury | cy
            """).ShouldStaySilent("2033-12-31");

    [Theory]
    [InlineData("hospital", "2031-10-31", "appointment/paediatric=attended")]
    [InlineData("hospital", "2031-10-31", "assessment/child-protection-medical=completed")]
    [InlineData("hospital", "2031-10-31", "health/admission")]
    [InlineData("hospital", "2031-11-05", "appointment/paediatric=attended")]
    public void A_review_on_the_day_or_on_the_day_of_its_becoming_known_keeps_it_silent(string agency, string on, string code) =>
        MarkedLine.Of(Id, $"""
            - | health-visiting | 2031-10-31 | incident/injury | cy | rec:2031-11-05
            - | {agency}        | {on}       | {code}          | cy |
            """).ShouldStaySilent("2032-12-31");

    [Theory]
    [InlineData("appointment/paediatric=was-not-brought")]
    [InlineData("assessment/child-protection-medical=requested")]
    public void A_review_that_did_not_take_place_is_none(string code) =>
        MarkedLine.Of(Id, $"""
            * | health-visiting | 2031-10-31 | incident/injury | cy
            - | hospital        | 2031-10-31 | {code}          | cy
            """).ShouldBeRaised("2031-10-31", "cy");

    [Fact]
    public void One_injury_in_two_records_is_one_with_both_as_evidence() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-10-31 | incident/injury | cy | rec:2031-11-01
            * | gp              | 2031-11-01 | incident/injury | cy |
            """).ShouldBeRaised("2031-11-01", "cy").ShouldStartWith("Cy was 51 days old");

    [Fact]
    public void A_late_review_ends_it() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-10-31 | incident/injury                 | cy
            - | hospital        | 2031-11-03 | appointment/paediatric=attended | cy
            """).ShouldEndAfter("2031-11-02", "cy");

    [Fact]
    public void It_ends_at_twelve_months() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-10-31 | incident/injury | cy
            """).ShouldEndAfter("2032-09-09", "cy");
}
