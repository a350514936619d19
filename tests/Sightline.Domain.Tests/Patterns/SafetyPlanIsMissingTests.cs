using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Patterns;

public class SafetyPlanIsMissingTests
{
    private const string Id = "safety-plan-missing";

    [Fact]
    public void A_plan_without_either_is_raised_when_five_days_have_passed() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-20 | document/chronology=made | ada
            * | childrens-social-care | 2031-03-03 | decision/plan-started    | ada
            """).ShouldBeRaised("2031-03-08", "ada").ShouldBe(
            "Ada has been on a child protection plan since 3 March 2031, and no safety plan or genogram updated in the last 6 months is on record.");

    [Fact]
    public void Pre_proceedings_without_either_are_raised() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plo-started | ada
            """).ShouldBeRaised("2031-03-08", "ada").ShouldStartWith("Ada has been in pre-proceedings since 3 March 2031");

    [Theory]
    [InlineData("safety-plan", "genogram")]
    [InlineData("genogram", "safety plan")]
    public void One_of_them_is_not_enough(string there, string missing) =>
        MarkedLine.Of(Id, $"""
            - | childrens-social-care | 2031-02-20 | document/{there}=made | ada
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada
            """).ShouldBeRaised("2031-03-08", "ada").ShouldEndWith($"and no {missing} updated in the last 6 months is on record.");

    [Fact]
    public void What_was_updated_six_months_ago_is_not_up_to_date() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-20 | document/safety-plan=made  | ada
            - | childrens-social-care | 2031-02-20 | document/genogram=made     | ada
            * | childrens-social-care | 2031-03-03 | decision/plan-started      | ada
            - | childrens-social-care | 2031-07-01 | document/genogram=updated  | ada
            """).ShouldBeRaised("2031-08-20", "ada");

    [Fact]
    public void What_the_words_say_is_there() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-20 | meeting/initial-conference=held | ada | says:safety-plan says:genogram
            - | childrens-social-care | 2031-03-03 | decision/plan-started           | ada |
            - | childrens-social-care | 2031-08-04 | meeting/core-group=held         | mum | says:safety-plan says:genogram
            """).ShouldStaySilent("2032-02-03");

    [Fact]
    public void What_the_register_lists_is_there()
    {
        var register = SampleFamily.Register with
        {
            Documents =
            [
                new(FamilyDocumentKind.SafetyPlan, ["ada"], new DateOnly(2031, 2, 20)),
                new(FamilyDocumentKind.Genogram, ["ada"], new DateOnly(2031, 3, 2)),
            ],
        };
        var line = MarkedLine.Of(
            Id,
            """
            * | childrens-social-care | 2031-03-03 | decision/plan-started | ada ben
            """,
            register);
        line.ShouldStaySilent("2031-08-19", "ada");
        line.ShouldBeRaised("2031-08-20", "ada");
        line.ShouldBeRaised("2031-03-08", "ben");
    }

    [Fact]
    public void A_child_in_need_and_a_child_in_care_are_not_meant() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-10 | decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-03-03 | decision/plan-started         | ben
            - | police                | 2031-03-05 | decision/police-protection    | ben
            """).ShouldStaySilent("2032-03-03");

    [Fact]
    public void It_ends_when_the_second_of_them_is_made() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-03-03 | decision/plan-started     | ada
            - | childrens-social-care | 2031-03-24 | document/safety-plan=made | ada
            - | childrens-social-care | 2031-04-14 | document/genogram=made    | ada
            """).ShouldEndAfter("2031-04-13", "ada");
}
