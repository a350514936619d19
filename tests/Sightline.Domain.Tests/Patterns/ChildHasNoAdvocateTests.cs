namespace Sightline.Domain.Tests.Patterns;

public class ChildHasNoAdvocateTests
{
    private const string Id = "no-advocate";

    [Fact]
    public void A_plan_without_an_offer_is_raised_when_five_days_have_passed() =>
        MarkedLine.Of(Id, """
            - | school                | 2031-02-10 | voice/words                     | ada
            - | childrens-social-care | 2031-02-20 | meeting/initial-conference=held | ada
            * | childrens-social-care | 2031-03-03 | decision/plan-started           | ada
            """).ShouldBeRaised("2031-03-08", "ada").ShouldBe(
            "Ada has been on a child protection plan since 3 March 2031, and no offer of an advocate is on record.");

    [Fact]
    public void A_baby_has_a_right_to_one_too() =>
        MarkedLine.Of(Id, """
            - | midwifery             | 2031-09-10 | birth                 | cy
            * | childrens-social-care | 2031-10-06 | decision/plan-started | cy
            """).ShouldBeRaised("2031-10-11", "cy");

    [Fact]
    public void An_offer_to_a_brother_is_none_for_his_sister() =>
        MarkedLine.Of(Id, """
            - | voluntary             | 2031-02-20 | advocacy/rights-based=offered | ben
            * | childrens-social-care | 2031-03-03 | decision/plan-started         | ada ben
            """).ShouldStaySilent("2032-03-03", "ben").ShouldBeRaised("2031-03-08", "ada");

    [Fact]
    public void An_offer_for_an_earlier_plan_is_none_for_this_one() =>
        MarkedLine.Of(Id, """
            - | voluntary             | 2030-01-14 | advocacy/rights-based=offered | ada
            - | childrens-social-care | 2030-01-20 | decision/plan-started         | ada
            - | childrens-social-care | 2030-07-01 | decision/plan-ended           | ada
            * | childrens-social-care | 2031-03-03 | decision/plan-started         | ada
            """).ShouldBeRaised("2031-03-08", "ada");

    [Theory]
    [InlineData("advocacy/rights-based=offered", "")]
    [InlineData("advocacy/instructed=declined", "")]
    [InlineData("voice/advocate", "")]
    [InlineData("meeting/initial-conference=held", "says:advocate-offered")]
    public void Any_word_of_an_offer_is_one(string code, string marks) =>
        MarkedLine.Of(Id, $"""
            - | childrens-social-care | 2031-02-20 | {code}                | ada | {marks}
            - | childrens-social-care | 2031-03-03 | decision/plan-started | ada |
            """).ShouldStaySilent("2032-03-03");

    [Fact]
    public void A_child_in_need_or_in_care_is_not_meant() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-10 | decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-03-03 | decision/plan-started         | ben
            - | childrens-social-care | 2031-03-05 | decision/accommodated         | ben
            """).ShouldStaySilent("2032-03-03");

    [Fact]
    public void It_ends_with_a_late_offer() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started         | ada
            - | voluntary             | 2031-04-07 | advocacy/instructed=taken-up  | ada
            """).ShouldEndAfter("2031-04-06", "ada");

    [Fact]
    public void It_ends_with_the_plan() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            - | childrens-social-care | 2031-09-01 | decision/plan-ended   | ada
            """).ShouldEndAfter("2031-08-31", "ada");
}
