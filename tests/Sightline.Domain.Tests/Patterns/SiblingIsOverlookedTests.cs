using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Patterns;

public class SiblingIsOverlookedTests
{
    private const string Id = "sibling-overlooked";

    [Fact]
    public void A_child_whom_nobody_names_for_ninety_days_is_raised() =>
        MarkedLine.Of(Id, """
            * | school          | 2031-02-03 | contact=made            | ada ben
            * | health-visiting | 2031-02-17 | visit/routine=completed | ada mum | seen:ada
            * | gp              | 2031-03-10 | appointment/gp=attended | ada
            * | housing         | 2031-04-14 | contact=made            | mum
            """).ShouldBeRaised("2031-05-04", "ben").ShouldBe(
            "No entry has named Ben since 3 February 2031, 90 days; 3 about the family were written in the last 90 days.");

    [Fact]
    public void It_ends_when_the_child_is_named_even_as_not_seen() =>
        MarkedLine.Of(Id, """
            - | school          | 2031-02-03 | contact=made            | ada ben
            - | health-visiting | 2031-04-07 | visit/routine=completed | ada mum
            - | gp              | 2031-04-14 | appointment/gp=attended | ada
            - | housing         | 2031-04-21 | contact=made            | mum
            - | health-visiting | 2031-05-19 | visit/routine=completed | ada mum | not-seen:ben
            """).ShouldEndAfter("2031-05-18", "ben");

    [Fact]
    public void Two_entries_about_the_family_are_too_few() =>
        MarkedLine.Of(Id, """
            - | school          | 2031-02-03 | contact=made            | ada ben
            - | health-visiting | 2031-03-10 | visit/routine=completed | ada mum
            - | housing         | 2031-04-14 | contact=made            | mum
            """).ShouldStaySilent("2032-12-31", "ben");

    [Fact]
    public void An_only_child_has_no_sibling_to_be_overlooked_for() =>
        MarkedLine.Of(
            Id,
            """
            - | school          | 2031-02-03 | contact=made            | ben
            - | health-visiting | 2031-03-10 | visit/routine=completed | mum
            - | gp              | 2031-04-07 | appointment/gp=attended | mum
            - | housing         | 2031-04-14 | contact=made            | mum
            """,
            SampleFamily.Register with { People = [.. SampleFamily.Register.People.Where(p => p.Id is not ("ada" or "cy"))] })
            .ShouldStaySilent("2032-12-31", "ben");

    [Fact]
    public void A_child_in_care_is_left_out() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-02-03 | decision/accommodated   | ben
            - | health-visiting       | 2031-03-10 | visit/routine=completed | ada
            - | gp                    | 2031-04-07 | appointment/gp=attended | ada
            - | housing               | 2031-04-14 | contact=made            | mum
            """).ShouldStaySilent("2031-06-30", "ben");

    [Fact]
    public void A_sibling_near_in_age_without_the_plan_is_raised_on_the_day_it_begins() =>
        MarkedLine.Of(Id, """
            * | school                | 2031-01-06 | contact=made          | ben
            - | school                | 2031-01-13 | contact=made          | ben
            * | childrens-social-care | 2031-02-03 | decision/plan-started | ada
            """, Near).ShouldBeRaised("2031-02-03", "ben").ShouldBe(
            "A sibling near in age has been on a plan since 3 February 2031 and Ben has none; no reason is on record.");

    [Fact]
    public void A_sibling_who_is_only_in_need_is_raised_with_that_decision_beside() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada ben
            * | childrens-social-care | 2031-02-03 | decision/plan-started         | ada
            """, Near).ShouldBeRaised("2031-02-03", "ben");

    [Fact]
    public void The_lower_status_ends_when_the_sibling_has_a_plan_too() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada ben
            - | childrens-social-care | 2031-02-03 | decision/plan-started         | ada
            - | childrens-social-care | 2031-03-10 | decision/plan-started         | ben
            """, Near).ShouldEndAfter("2031-03-09", "ben");

    [Fact]
    public void A_reason_on_record_is_enough() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada ben
            - | childrens-social-care | 2031-02-03 | meeting/initial-conference=held | ada ben | says:gives-reason
            - | childrens-social-care | 2031-02-03 | decision/plan-started         | ada
            """, Near).ShouldStaySilent("2031-02-28", "ben");

    [Fact]
    public void A_reason_for_the_sibling_is_none_for_this_child() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada ben
            * | childrens-social-care | 2031-02-03 | decision/plan-started         | ada     | says:gives-reason
            """, Near).ShouldBeRaised("2031-02-03", "ben");

    [Fact]
    public void A_sibling_seven_years_older_is_not_near_in_age() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-13 | decision/child-in-need-opened | ada ben
            - | childrens-social-care | 2031-02-03 | decision/plan-started         | ada
            """).ShouldStaySilent("2031-12-31", "ben");

    // The sample family with the elder child born less than two years before the younger.
    private static Register Near => SampleFamily.Register with
    {
        People = [.. SampleFamily.Register.People.Select(p => p.Id is "ben" ? p with { Born = When.On(new(2026, 5, 1)) } : p)],
    };
}
