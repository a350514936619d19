namespace Sightline.Domain.Tests.Patterns;

public class HarmResurfacesTests
{
    private const string Id = "harm-resurfacing";

    [Fact]
    public void What_was_told_years_ago_and_happens_again_is_raised() =>
        MarkedLine.Of(Id, """
            * | school                | 2025-06-10 | disclosure/by-child                   | ben | theme:physical-harm
            - | childrens-social-care | 2025-07-20 | assessment/child-and-family=completed | ben | theme:physical-harm
            - | school                | 2028-01-10 | disclosure/by-child                   | ben | theme:housing-and-money
            * | hospital              | 2031-03-03 | incident/injury                       | ben | theme:physical-harm
            """).ShouldBeRaised("2031-03-03", "ben").ShouldBe(
            "What was told or happened on 3 March 2031 about Ben follows 1 entry of the same kind before it, the first of 10 June 2025; no assessment since speaks of it.");

    [Theory]
    [InlineData("incident/violence")]
    [InlineData("incident/domestic-abuse")]
    public void Incidents_of_one_kind_are_raised(string code) =>
        MarkedLine.Of(Id, $"""
            * | police | 2029-06-10 | {code} | dad ada
            * | police | 2030-02-10 | {code} | ada dad
            * | police | 2031-03-03 | {code} | dad ada
            """).ShouldBeRaised("2031-03-03", "ada").ShouldContain("follows 2 entries of the same kind");

    [Fact]
    public void Disclosures_of_sexual_harm_are_raised() =>
        MarkedLine.Of(Id, """
            * | school | 2029-06-10 | disclosure/by-other | ben | theme:sexual-harm
            * | school | 2031-03-03 | disclosure/by-child | ben | theme:sexual-harm
            """).ShouldBeRaised("2031-03-03", "ben");

    [Fact]
    public void Harm_of_another_kind_or_of_somebody_else_is_not() =>
        MarkedLine.Of(Id, """
            - | police   | 2029-06-10 | incident/domestic-abuse | mum dad ada |
            - | school   | 2030-03-04 | disclosure/by-child     | ben         | theme:physical-harm
            - | hospital | 2031-03-03 | incident/injury         | ada         | theme:physical-harm
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Two_within_weeks_are_one_episode() =>
        MarkedLine.Of(Id, """
            - | school   | 2031-03-03 | disclosure/by-child | ben | theme:physical-harm
            - | hospital | 2031-03-30 | incident/injury     | ben | theme:physical-harm
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void An_assessment_since_that_speaks_of_it_keeps_it_silent() =>
        MarkedLine.Of(Id, """
            - | school                | 2029-06-10 | disclosure/by-child             | ben | theme:physical-harm
            - | childrens-social-care | 2029-07-20 | assessment/section-47=completed | ben | theme:physical-harm says:refers-to-earlier
            - | hospital              | 2031-03-03 | incident/injury                 | ben | theme:physical-harm
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void It_ends_when_an_assessment_speaks_of_the_earlier_one() =>
        MarkedLine.Of(Id, """
            * | school                | 2029-06-10 | disclosure/by-child             | ben | theme:physical-harm
            * | hospital              | 2031-03-03 | incident/injury                 | ben | theme:physical-harm
            - | childrens-social-care | 2031-03-17 | assessment/section-47=completed | ben | theme:physical-harm
            - | childrens-social-care | 2031-04-10 | assessment/section-47=completed | ben | theme:physical-harm says:refers-to-earlier
            """).ShouldEndAfter("2031-04-09", "ben");

    [Fact]
    public void It_ends_half_a_year_after_the_later_one() =>
        MarkedLine.Of(Id, """
            * | school   | 2029-06-10 | disclosure/by-child | ben | theme:physical-harm
            * | hospital | 2031-03-03 | incident/injury     | ben | theme:physical-harm
            """).ShouldEndAfter("2031-08-31", "ben");
}
