using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class StatusDoubtsTests
{
    [Theory]
    [InlineData("decision/plan-started", "2031-01-10", "decision/plan-started", "2031-03-10", "plan-overlaps")]
    [InlineData("decision/plan-ended", "2031-01-10", "decision/plan-started", "2031-03-10", "plan-not-begun")]
    [InlineData("decision/plan-started", "2031-01-10", "decision/child-in-need-opened", "2031-03-10", "two-statuses")]
    public void Decisions_that_do_not_fit_together_are_said_once(string one, string on, string other, string then, string code) =>
        Of($"""
            - | childrens-social-care | {on}   | {one}   | ada ben
            - | childrens-social-care | {then} | {other} | ada ben
            """).ShouldBe([code]);

    [Fact]
    public void A_second_account_of_a_decision_and_a_step_down_are_no_doubts() =>
        Of("""
            - | childrens-social-care | 2031-01-10 | decision/plan-started                               | ada
            - | health-visiting       | 2031-01-11 | decision/plan-started                               | ada
            - | childrens-social-care | 2031-09-10 | decision/plan-ended + decision/child-in-need-opened | ada
            - | school                | 2031-09-11 | decision/plan-ended                                 | ada
            """).ShouldBeEmpty();

    private static IEnumerable<string> Of(string sample) => StatusDoubts.Of(FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(sample))).Select(p => p.Code);
}
