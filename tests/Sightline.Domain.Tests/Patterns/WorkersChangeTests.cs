namespace Sightline.Domain.Tests.Patterns;

public class WorkersChangeTests
{
    private const string Id = "changing-workers";

    [Fact]
    public void Three_health_visitors_in_twelve_months_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | health-visiting | 2031-01-13 | visit/routine=completed | ada | seen:ada by:hv1
            * | health-visiting | 2031-06-02 | visit/routine=completed | ada | seen:ada by:hv2
            - | health-visiting | 2031-07-07 | visit/routine=completed | ada | seen:ada by:hv2
            * | health-visiting | 2031-09-01 | worker/allocated        | ada | by:hv3
            """, SampleFamily.With(
            "hv1 health_visitor health-visiting 2031-01-06 2031-04-30 ada",
            "hv2 health_visitor health-visiting 2031-05-01 2031-08-31 ada",
            "hv3 health_visitor health-visiting 2031-09-01 - ada")).ShouldBeRaised("2031-09-01", "ada").ShouldBe("Ada has had 3 health visitors in 12 months.");

    [Fact]
    public void It_ends_when_the_first_of_three_left_twelve_months_ago() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | visit/routine=completed | ada | seen:ada by:hv1
            """, SampleFamily.With(
            "hv1 health_visitor health-visiting 2031-01-06 2031-04-30 ada",
            "hv2 health_visitor health-visiting 2031-05-01 2031-08-31 ada",
            "hv3 health_visitor health-visiting 2031-09-01 - ada")).ShouldEndAfter("2032-04-29", "ada");

    [Fact]
    public void Three_social_workers_are_counted_from_the_entries_where_the_register_names_none() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-06 | decision/child-in-need-opened | ada
            * | childrens-social-care | 2031-01-13 | worker/allocated              | ada
            * | childrens-social-care | 2031-04-14 | worker/ended                  | ada
            * | childrens-social-care | 2031-04-21 | worker/allocated              | ada
            * | childrens-social-care | 2031-08-04 | worker/allocated              | ada
            """).ShouldBeRaised("2031-08-04", "ada").ShouldBe("Ada has had 3 lead social workers in 12 months.");

    [Fact]
    public void Thirty_days_with_none_are_raised() =>
        MarkedLine.Of(Id, """
            * | childrens-social-care | 2031-01-06 | decision/child-in-need-opened | ada
            * | childrens-social-care | 2031-01-13 | visit/routine=completed       | ada | by:sw
            """, SampleFamily.With(
            "sw social_worker childrens-social-care 2031-01-06 2031-04-30 ada")).ShouldBeRaised("2031-05-30", "ada").ShouldBe("Ada has had no lead social worker since 30 April 2031, 30 days.");

    [Fact]
    public void The_time_with_none_ends_when_somebody_is_allocated() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | worker/allocated   | ada
            - | health-visiting | 2031-03-03 | worker/unallocated | ada
            - | health-visiting | 2031-05-06 | worker/allocated   | ada
            """).ShouldEndAfter("2031-05-05", "ada");

    [Fact]
    public void Cover_is_no_change() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-01-13 | visit/routine=completed | ada | seen:ada by:hv1
            - | health-visiting | 2031-03-03 | worker/covered          | ada
            - | health-visiting | 2031-06-02 | visit/routine=completed | ada | seen:ada by:hv2
            """, SampleFamily.With(
            "hv1 health_visitor health-visiting 2031-01-06 2031-04-30 ada",
            "hv9 cover_health_visitor health-visiting 2031-03-01 2031-03-14 ada",
            "hv2 health_visitor health-visiting 2031-05-28 - ada")).ShouldStaySilent("2032-12-31");

    [Fact]
    public void Nobody_need_follow_where_the_work_has_ended() =>
        MarkedLine.Of(Id, """
            - | childrens-social-care | 2031-01-06 | decision/child-in-need-opened                | ben
            - | childrens-social-care | 2031-01-13 | worker/allocated                             | ben
            - | childrens-social-care | 2031-03-03 | decision/child-in-need-closed + worker/ended | ben
            - | health-visiting       | 2031-01-13 | worker/allocated                             | ben
            - | health-visiting       | 2031-03-03 | worker/ended                                 | ben
            """).ShouldStaySilent("2032-12-31");
}
