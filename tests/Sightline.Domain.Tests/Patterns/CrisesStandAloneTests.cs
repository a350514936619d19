namespace Sightline.Domain.Tests.Patterns;

public class CrisesStandAloneTests
{
    private const string Id = "crises-in-isolation";

    [Fact]
    public void Three_crises_in_six_months_are_raised_on_the_day_of_the_third() =>
        MarkedLine.Of(Id, """
            * | police   | 2031-02-03 | incident/domestic-abuse          | mum dad ada
            * | school   | 2031-03-10 | disclosure/by-child              | ada
            - | school   | 2031-04-07 | observation/presentation=concern | ada
            * | hospital | 2031-05-20 | incident/self-harm               | mum
            """).ShouldBeRaised("2031-05-20", "ada").ShouldBe(
            "3 crises in the home of Ada in 6 months, from 3 February 2031 to 20 May 2031; no meeting since has considered them together.");

    [Fact]
    public void A_meeting_that_knew_of_two_has_not_considered_three() =>
        MarkedLine.Of(Id, """
            * | police                | 2031-02-03 | incident/domestic-abuse          | mum dad ada
            * | school                | 2031-03-10 | disclosure/by-child              | ada
            - | childrens-social-care | 2031-03-20 | meeting/strategy-discussion=held | ada
            * | police                | 2031-05-20 | incident/intoxicated-carer       | mum ada
            """).ShouldBeRaised("2031-05-20", "ada");

    [Fact]
    public void One_crisis_in_several_records_is_one() =>
        MarkedLine.Of(Id, """
            - | police                | 2031-02-03 | incident/domestic-abuse | mum dad ada
            - | childrens-social-care | 2031-02-04 | incident/domestic-abuse | mum dad ada
            - | school                | 2031-02-05 | incident/domestic-abuse | ada mum
            - | school                | 2031-03-10 | disclosure/by-child     | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_is_six_months_old_no_longer_counts() =>
        MarkedLine.Of(Id, """
            - | police | 2031-02-03 | incident/domestic-abuse | mum dad ada
            - | school | 2031-03-10 | disclosure/by-child     | ada
            - | police | 2031-08-03 | incident/violence       | mum dad ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_crisis_in_another_household_is_none_of_these() =>
        MarkedLine.Of(Id, """
            - | police | 2031-02-03 | incident/domestic-abuse | mum dad ada
            - | school | 2031-03-10 | disclosure/by-child     | ada
            - | police | 2031-04-07 | incident/violence       | gran
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void A_child_in_care_is_not_meant() =>
        MarkedLine.Of(Id, """
            - | police                | 2031-02-03 | incident/domestic-abuse    | mum dad ada
            - | police                | 2031-03-10 | incident/violence          | mum dad ada
            - | police                | 2031-05-20 | decision/police-protection | ada
            - | police                | 2031-05-20 | incident/home-alone        | ada
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void It_ends_with_a_meeting_that_is_held() =>
        MarkedLine.Of(Id, """
            * | police                | 2031-02-03 | incident/domestic-abuse               | mum dad ada
            * | school                | 2031-03-10 | disclosure/by-child                   | ada
            * | police                | 2031-05-20 | incident/violence                     | mum dad ada
            - | childrens-social-care | 2031-05-26 | meeting/strategy-discussion=cancelled | ada
            - | childrens-social-care | 2031-06-02 | meeting/strategy-discussion=held      | ada
            """).ShouldEndAfter("2031-06-01", "ada");

    [Fact]
    public void It_ends_when_the_first_is_six_months_old() =>
        MarkedLine.Of(Id, """
            * | police | 2031-02-03 | incident/domestic-abuse | mum dad ada
            * | school | 2031-03-10 | disclosure/by-child     | ada
            * | police | 2031-05-20 | incident/violence       | mum dad ada
            """).ShouldEndAfter("2031-08-02", "ada");
}
