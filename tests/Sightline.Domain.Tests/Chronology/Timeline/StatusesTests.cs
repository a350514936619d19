using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class StatusesTests
{
    [Fact]
    public void A_plan_runs_from_its_start_to_its_end_and_a_second_account_of_either_changes_nothing() =>
        Of("ada", """
            - | childrens-social-care | 2031-01-10 | decision/plan-started | ada mum
            - | health-visiting       | 2031-01-12 | decision/plan-started | ada
            - | health-visiting       | 2031-06-01 | decision/plan-ended   | ada
            - | childrens-social-care | 2031-06-02 | decision/plan-ended   | ada
            """).ShouldBe(["ChildProtectionPlan 2031-01-10..2031-06-01"]);

    [Fact]
    public void In_need_gives_way_to_a_plan_and_comes_again_after_it() =>
        Of("ada", """
            - | childrens-social-care | 2031-01-10 | decision/child-in-need-opened                       | ada
            - | childrens-social-care | 2031-02-10 | decision/plan-started                               | ada
            - | childrens-social-care | 2031-09-10 | decision/plan-ended + decision/child-in-need-opened | ada
            - | childrens-social-care | 2031-12-10 | decision/case-closed                                | ada
            """).ShouldBe(["ChildInNeed 2031-01-10..2031-02-10", "ChildProtectionPlan 2031-02-10..2031-09-10", "ChildInNeed 2031-09-10..2031-12-10"]);

    [Fact]
    public void An_agency_that_closes_its_own_case_does_not_end_a_plan() =>
        Of("ada", """
            - | childrens-social-care | 2031-01-10 | decision/plan-started | ada
            - | housing               | 2031-02-10 | decision/case-closed  | ada mum
            """).ShouldBe(["ChildProtectionPlan 2031-01-10.."]);

    [Fact]
    public void Proceedings_end_pre_proceedings_and_police_protection_takes_a_child_away()
    {
        Of("ada", """
            - | childrens-social-care | 2031-01-10 | decision/plo-started        | ada
            - | childrens-social-care | 2031-04-10 | decision/proceedings-issued | ada
            - | police                | 2031-04-11 | decision/police-protection  | ada
            - | childrens-social-care | 2031-05-11 | decision/returned-home      | ada
            """).ShouldBe(["PreProceedings 2031-01-10..2031-04-10", "Proceedings 2031-04-10..2031-05-11", "LookedAfter 2031-04-11..2031-05-11"]);
        Of("ben", "- | police | 2031-04-11 | decision/police-protection | ada").ShouldBeEmpty();
    }

    [Fact]
    public void An_end_without_a_start_is_nothing() => Of("ada", "- | childrens-social-care | 2031-01-10 | decision/plan-ended | ada").ShouldBeEmpty();

    private static List<string> Of(string child, string sample)
    {
        var line = FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(sample));
        return [.. line.ViewOn(new(2032, 1, 1), Reader.All).Statuses.Of(line.Members.Find(child)!).Select(s => $"{s.Level} {s.From:yyyy-MM-dd}..{s.To:yyyy-MM-dd}")];
    }
}
