using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Patterns;

public class UnbornIsUnassessedTests
{
    private const string Id = "unborn-unassessed";

    private static readonly Register WithTwin = SampleFamily.Register with
    {
        People = [.. SampleFamily.Register.People, SampleFamily.Register.People[2] with { Id = "di", Given = "Di" }],
    };

    [Fact]
    public void It_is_raised_at_twenty_weeks_where_the_pregnancy_was_known_before() =>
        MarkedLine.Of(Id, """
            * | school    | 2030-11-04 | referral/front-door=signposted   | ben    |
            * | midwifery | 2031-02-10 | pregnancy/booked                 | cy mum |
            - | midwifery | 2031-03-10 | appointment/midwife=attended     | cy mum |
            """).ShouldBeRaised("2031-04-28", "cy").ShouldBe(
            "The pregnancy with Cy has been known since 10 February 2031, 77 days; there has been concern about another child, and no pre-birth assessment has begun.");

    [Fact]
    public void It_is_raised_after_twenty_eight_days_where_the_pregnancy_became_known_late() =>
        MarkedLine.Of(Id, """
            * | school    | 2030-11-04 | referral/front-door=signposted   | ben    |
            * | midwifery | 2031-05-01 | pregnancy/booked-late            | cy mum |
            """).ShouldBeRaised("2031-05-29", "cy");

    [Theory]
    [InlineData("referral/front-door=no-further-action")]
    [InlineData("decision/child-in-need-opened")]
    [InlineData("decision/plan-started")]
    public void A_closed_concern_counts(string code) =>
        MarkedLine.Of(Id, $"""
            * | childrens-social-care | 2029-03-05 | {code}               | ada
            - | childrens-social-care | 2029-09-03 | decision/case-closed | ada
            * | midwifery             | 2031-02-10 | pregnancy/known      | cy mum
            """).ShouldBeRaised("2031-04-28", "cy");

    [Fact]
    public void Without_concern_about_another_child_it_stays_silent() =>
        MarkedLine.Of(Id, """
            - | school    | 2030-11-04 | voice/words      | ben    |
            - | midwifery | 2031-02-10 | pregnancy/booked | cy mum | theme:pre-birth
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void Twins_are_one_pregnancy_with_one_assessment()
    {
        MarkedLine.Of(
            Id,
            """
            * | school    | 2030-11-04 | referral/front-door=signposted   | ben       |
            * | midwifery | 2031-02-10 | pregnancy/booked                 | mum cy di |
            """,
            WithTwin).ShouldBeRaised("2031-04-28", "cy", "di");
        MarkedLine.Of(
            Id,
            """
            - | school                | 2030-11-04 | referral/front-door=signposted   | ben       |
            - | midwifery             | 2031-02-10 | pregnancy/booked                 | mum cy di |
            - | childrens-social-care | 2031-03-10 | assessment/pre-birth=started     | cy mum    |
            """,
            WithTwin).ShouldStaySilent("2031-09-09");
    }

    [Fact]
    public void A_twin_is_no_other_child()
    {
        MarkedLine.Of(
            Id,
            """
            - | midwifery | 2031-02-10 | pregnancy/booked-late                | mum cy di | theme:neglect-medical
            - | midwifery | 2031-03-10 | referral/front-door=no-further-action | cy di     |
            """,
            WithTwin).ShouldStaySilent("2031-09-09");
    }

    [Theory]
    [InlineData("started")]
    [InlineData("completed")]
    public void An_assessment_that_began_in_time_keeps_it_silent(string outcome) =>
        MarkedLine.Of(Id, $"""
            - | school                | 2030-11-04 | referral/front-door=signposted   | ben    |
            - | midwifery             | 2031-02-10 | pregnancy/booked                 | cy mum |
            - | childrens-social-care | 2031-04-28 | assessment/pre-birth={outcome}   | cy mum |
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void An_assessment_that_was_asked_for_has_not_begun() =>
        MarkedLine.Of(Id, """
            * | school                | 2030-11-04 | referral/front-door=signposted   | ben    |
            * | midwifery             | 2031-02-10 | pregnancy/booked                 | cy mum |
            - | midwifery             | 2031-03-10 | assessment/pre-birth=requested   | cy mum |
            """).ShouldBeRaised("2031-04-28", "cy");

    [Fact]
    public void It_ends_when_the_assessment_begins() =>
        MarkedLine.Of(Id, """
            * | school                | 2030-11-04 | referral/front-door=signposted   | ben    |
            * | midwifery             | 2031-02-10 | pregnancy/booked                 | cy mum |
            - | childrens-social-care | 2031-06-02 | assessment/pre-birth=started     | cy mum |
            """).ShouldEndAfter("2031-06-01", "cy");

    [Fact]
    public void It_ends_with_the_birth() =>
        MarkedLine.Of(Id, """
            * | school    | 2030-11-04 | referral/front-door=signposted   | ben    |
            * | midwifery | 2031-02-10 | pregnancy/booked                 | cy mum |
            """).ShouldEndAfter("2031-09-09", "cy");
}
