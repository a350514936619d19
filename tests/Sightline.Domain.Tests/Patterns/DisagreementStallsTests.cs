namespace Sightline.Domain.Tests.Patterns;

public class DisagreementStallsTests
{
    private const string Id = "stalled-escalation";

    [Fact]
    public void Twenty_working_days_without_an_end_are_raised_on_the_twentieth() =>
        MarkedLine.Of(Id, """
            - | school                | 2031-02-24 | meeting/core-group=held | ada
            * | school                | 2031-03-03 | escalation/raised       | ada
            - | childrens-social-care | 2031-03-10 | sharing/told            | ada
            """).ShouldBeRaised("2031-03-31", "ada").ShouldBe(
            "A disagreement about Ada that was raised on 3 March 2031 has stayed unresolved for 28 days.");

    [Fact]
    public void Easter_is_left_out() =>
        MarkedLine.Of(Id, """
            * | school | 2031-03-24 | escalation/unresolved | ada
            """).ShouldBeRaised("2031-04-23", "ada");

    [Fact]
    public void One_disagreement_in_two_records_is_one_with_both_as_evidence() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-03-03 | escalation/raised | ada
            * | childrens-social-care | 2031-03-04 | escalation/raised | ada
            """).ShouldBeRaised("2031-03-31", "ada");

    [Fact]
    public void One_that_names_no_child_is_about_all_of_them() =>
        MarkedLine.Of(Id, """
            * | school | 2031-02-24 | voice/words       | ada ben
            * | school | 2031-03-03 | escalation/raised | mum
            """).ShouldBeRaised("2031-03-31", "ada", "ben").ShouldStartWith("A disagreement about Ada and Ben that was raised");

    [Theory]
    [InlineData("ada")]
    [InlineData("")]
    public void One_that_was_resolved_in_time_is_not(string about) =>
        MarkedLine.Of(Id, $"""
            - | school                | 2031-03-03 | escalation/raised   | ada
            - | childrens-social-care | 2031-03-28 | escalation/resolved | {about}
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_was_resolved_for_a_brother_is_not_resolved_for_his_sister() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-03-03 | escalation/raised   | ada
            - | childrens-social-care | 2031-03-10 | escalation/resolved | ben
            """).ShouldBeRaised("2031-03-31", "ada");

    [Fact]
    public void It_ends_when_it_is_resolved() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-03-03 | escalation/raised   | ada
            - | childrens-social-care | 2031-05-12 | escalation/resolved | ada
            """).ShouldEndAfter("2031-05-11", "ada");
}
