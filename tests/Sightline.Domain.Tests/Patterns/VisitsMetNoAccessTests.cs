namespace Sightline.Domain.Tests.Patterns;

public class VisitsMetNoAccessTests
{
    private const string Id = "no-access";

    [Fact]
    public void Three_in_six_months_are_raised_on_the_day_of_the_third_whoever_called() =>
        MarkedLine.Of(Id, """
            * | health-visiting       | 2031-02-03 | visit/routine=no-access              | ada     | not-seen:ada
            - | health-visiting       | 2031-02-17 | visit/routine=completed              | ada     | seen:ada
            * | childrens-social-care | 2031-04-14 | visit/statutory=refused              | mum
            - | childrens-social-care | 2031-05-06 | visit/statutory=cancelled-by-service | ada
            * | housing               | 2031-06-10 | visit/unannounced=no-access          | ada mum | rec:2031-06-12
            """).ShouldBeRaised("2031-06-12", "ada").ShouldBe(
            "3 visits to Ada in 6 months met no access or a refusal, the last on 10 June 2031.");

    [Fact]
    public void It_ends_when_the_first_is_six_months_old() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-02-03 | visit/routine=no-access | ada
            - | health-visiting       | 2031-04-14 | visit/routine=no-access | ada
            - | childrens-social-care | 2031-06-10 | visit/routine=refused   | ada
            """).ShouldEndAfter("2031-08-02", "ada");

    [Fact]
    public void One_visit_in_two_records_is_one_and_what_a_service_put_off_is_none() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-02-03 | visit/joint=no-access              | ada
            - | childrens-social-care | 2031-02-03 | visit/joint=no-access              | ada mum
            - | health-visiting       | 2031-03-10 | visit/routine=refused              | ada
            - | health-visiting       | 2031-04-14 | visit/routine=cancelled-by-service | ada
            - | health-visiting       | 2031-05-06 | visit/routine=not-recorded         | ada
            - | gp                    | 2031-06-10 | appointment/gp=did-not-attend      | mum
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void Three_over_more_than_six_months_are_too_far_apart() =>
        MarkedLine.Of(Id, """
            - | health-visiting | 2031-02-03 | visit/routine=no-access | ada
            - | health-visiting | 2031-04-14 | visit/routine=no-access | ada
            - | health-visiting | 2031-08-03 | visit/routine=no-access | ada
            """).ShouldStaySilent("2031-12-31");

    [Fact]
    public void A_visit_to_a_sibling_alone_is_not_one_to_the_child() =>
        MarkedLine.Of(Id, """
            - | health-visiting       | 2031-02-03 | visit/routine=no-access | ada
            - | health-visiting       | 2031-04-14 | visit/routine=no-access | ada
            - | childrens-social-care | 2031-06-10 | visit/routine=no-access | ben
            """).ShouldStaySilent("2031-12-31");
}
