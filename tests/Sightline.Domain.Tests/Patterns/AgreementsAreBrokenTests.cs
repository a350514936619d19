namespace Sightline.Domain.Tests.Patterns;

public class AgreementsAreBrokenTests
{
    private const string Id = "broken-agreements";

    [Fact]
    public void Three_in_twelve_months_are_raised_about_the_adult_with_the_children_beside() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-02-03 | agreement/broken      | mum
            * | childrens-social-care | 2031-05-06 | plan-action/not-done  | mum
            - | childrens-social-care | 2031-06-02 | agreement/kept        | mum
            - | childrens-social-care | 2031-07-07 | plan-action/done      | mum
            * | health-visiting       | 2031-08-04 | plan-action/set-again | mum
            """).ShouldBeRaised("2031-08-04", "mum", "ada", "ben").ShouldBe(
            "3 agreements or actions about Mara were broken, not done or set again in 12 months, the last on 4 August 2031.");

    [Fact]
    public void Actions_about_a_child_are_raised_about_the_child() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-02-03 | plan-action/not-done  | ada
            * | childrens-social-care | 2031-05-06 | plan-action/not-done  | ada
            * | childrens-social-care | 2031-08-04 | plan-action/set-again | ada
            """).ShouldBeRaised("2031-08-04", "ada").ShouldBe(
            "3 agreements or actions about Ada were broken, not done or set again in 12 months, the last on 4 August 2031.");

    [Fact]
    public void It_ends_when_the_first_is_twelve_months_old() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | agreement/broken | mum
            - | childrens-social-care | 2031-05-06 | agreement/broken | mum
            - | childrens-social-care | 2031-08-04 | agreement/broken | mum
            """).ShouldEndAfter("2032-02-02", "mum");

    [Fact]
    public void One_row_with_two_codes_is_one_and_three_people_with_one_each_are_none() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | agreement/broken + plan-action/not-done | mum
            - | childrens-social-care | 2031-03-03 | agreement/made                          | mum
            - | childrens-social-care | 2031-05-06 | plan-action/set-again                   | mum
            - | childrens-social-care | 2031-06-02 | plan-action/set                         | mum
            - | childrens-social-care | 2031-08-04 | plan-action/not-done                    | dad
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void One_breach_in_two_records_is_one() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | agreement/broken | mum
            - | police                | 2031-02-04 | agreement/broken | mum
            - | childrens-social-care | 2031-05-06 | agreement/broken | mum
            """).ShouldStaySilent("2032-12-31");
}
