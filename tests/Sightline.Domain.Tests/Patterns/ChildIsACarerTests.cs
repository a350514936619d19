namespace Sightline.Domain.Tests.Patterns;

public class ChildIsACarerTests
{
    private const string Id = "young-carer";

    [Fact]
    public void Three_entries_in_twelve_months_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | school          | 2031-02-03 | voice/words                     | ben     | theme:young-carer
            - | school          | 2031-03-03 | voice/words                     | ben     |
            * | health-visiting | 2031-06-10 | observation/supervision=concern | ben ada | theme:young-carer
            * | school          | 2031-11-20 | attendance/absence              | ben     | theme:young-carer
            """).ShouldBeRaised("2031-11-20", "ben").ShouldBe(
            "3 times in 12 months Ben was caring for others, the last on 20 November 2031; no young carer's assessment is on record.");

    [Fact]
    public void Those_who_are_cared_for_are_not_meant() =>
        MarkedLine.Of(Id, """
            - | school          | 2031-02-03 | voice/words                     | ben ada | theme:young-carer
            - | health-visiting | 2031-06-10 | observation/supervision=concern | ben ada | theme:young-carer
            - | school          | 2031-11-20 | attendance/absence              | ben ada | theme:young-carer
            """).ShouldStaySilent("2033-01-01", "ada");

    [Fact]
    public void One_visit_in_two_records_is_one() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-02-03 | visit/joint=completed | ben | theme:young-carer
            - | childrens-social-care | 2031-02-04 | visit/joint=completed | ben | theme:young-carer
            - | school                | 2031-06-10 | voice/words           | ben | theme:young-carer
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_is_twelve_months_old_no_longer_counts() =>
        MarkedLine.Of(Id, """
            - | school | 2031-02-03 | voice/words        | ben | theme:young-carer
            - | school | 2031-06-10 | attendance/absence | ben | theme:young-carer
            - | school | 2032-02-03 | voice/words        | ben | theme:young-carer
            """).ShouldStaySilent("2033-12-31");

    [Theory]
    [InlineData("started")]
    [InlineData("completed")]
    public void An_assessment_that_began_keeps_it_silent(string outcome) =>
        MarkedLine.Of(Id, $"""
            - | school                | 2031-02-03 | voice/words                       | ben | theme:young-carer
            - | childrens-social-care | 2031-03-03 | assessment/young-carer={outcome}  | ben |
            - | school                | 2031-06-10 | attendance/absence                | ben | theme:young-carer
            - | school                | 2031-07-10 | voice/words                       | ben | theme:young-carer
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void An_assessment_that_was_asked_for_and_one_of_another_kind_are_none() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-02-03 | voice/words                          | ben | theme:young-carer
            - | school                | 2031-03-03 | assessment/young-carer=requested     | ben |
            - | childrens-social-care | 2031-04-03 | assessment/child-and-family=completed | ben |
            * | school                | 2031-06-10 | attendance/absence                   | ben | theme:young-carer
            * | school                | 2031-07-10 | voice/words                          | ben | theme:young-carer
            """).ShouldBeRaised("2031-07-10", "ben");

    [Fact]
    public void It_ends_when_an_assessment_begins() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-02-03 | voice/words                    | ben | theme:young-carer
            * | school                | 2031-06-10 | attendance/absence             | ben | theme:young-carer
            * | school                | 2031-07-10 | voice/words                    | ben | theme:young-carer
            - | childrens-social-care | 2031-09-01 | assessment/young-carer=started | ben |
            """).ShouldEndAfter("2031-08-31", "ben");

    [Fact]
    public void It_ends_when_the_first_is_twelve_months_old() =>
        MarkedLine.Of(Id, """
            * | school | 2031-02-03 | voice/words        | ben | theme:young-carer
            * | school | 2031-06-10 | attendance/absence | ben | theme:young-carer
            * | school | 2031-07-10 | voice/words        | ben | theme:young-carer
            """).ShouldEndAfter("2032-02-02", "ben");
}
