using Sightline.Domain.People;

namespace Sightline.Domain.Tests.Patterns;

public class HarmIsOutsideFamilyTests
{
    private const string Id = "extra-familial";

    private static readonly Register OneForAll = SampleFamily.With("sw social_worker childrens-social-care 2031-01-06 - ben+ada");

    private static readonly Register OneEach = SampleFamily.With(
        "sw1 social_worker childrens-social-care 2031-01-06 - ben",
        "sw2 social_worker childrens-social-care 2031-01-06 - ada");

    private static readonly Register TheSameForEach = SampleFamily.With(
        "sw social_worker childrens-social-care 2031-01-06 - ben",
        "sw social_worker childrens-social-care 2031-02-03 - ada");

    [Fact]
    public void A_worker_shared_with_a_sister_is_raised() =>
        MarkedLine.Of(
            Id,
            """
            - | school | 2031-02-03 | voice/words                   | ada ben
            - | police | 2031-02-10 | incident/domestic-abuse       | mum dad ben
            * | police | 2031-03-03 | incident/missing + incident/exploitation | ben
            """,
            OneForAll).ShouldBeRaised("2031-03-03", "ben").ShouldBe(
            "1 entry of Ben missing, exploited or offending in 12 months; one worker is shared with the siblings.");

    [Theory]
    [InlineData("incident/missing")]
    [InlineData("incident/exploitation")]
    [InlineData("incident/offence", "theme:extra-familial-harm")]
    public void Each_of_the_three_sorts_is_raised(string code, string marks = "") =>
        MarkedLine.Of(
            Id,
            $"""
            * | police | 2031-03-03 | {code} | ben | {marks}
            """,
            OneForAll).ShouldBeRaised("2031-03-03", "ben");

    [Fact]
    public void One_offence_alone_is_not_serious_and_two_are() =>
        MarkedLine.Of(
            Id,
            """
            * | police | 2031-03-03 | incident/offence | ben
            * | police | 2031-05-05 | incident/offence | ben
            """,
            OneForAll).ShouldBeRaised("2031-05-05", "ben");

    [Fact]
    public void A_worker_who_has_each_sibling_in_a_time_of_its_own_is_shared() =>
        MarkedLine.Of(
            Id,
            """
            - | school | 2031-02-03 | voice/words      | ada ben
            * | police | 2031-03-03 | incident/missing | ben
            """,
            TheSameForEach).ShouldBeRaised("2031-03-03", "ben").ShouldEndWith("one worker is shared with the siblings.");

    [Fact]
    public void No_worker_and_no_plan_at_all_is_raised() =>
        MarkedLine.Of(Id, """
            - | school | 2031-02-03 | voice/words      | ada ben
            * | police | 2031-03-03 | incident/missing | ben
            * | police | 2031-03-03 | incident/offence | ben
            """).ShouldBeRaised("2031-03-03", "ben").ShouldStartWith("2 entries of Ben missing, exploited or offending in 12 months; ");

    [Fact]
    public void A_worker_and_a_plan_of_his_own_keep_it_silent() =>
        MarkedLine.Of(
            Id,
            """
            - | school                | 2031-02-03 | voice/words                   | ada ben
            - | childrens-social-care | 2031-02-10 | decision/child-in-need-opened | ben
            - | police                | 2031-03-03 | incident/missing              | ben
            """,
            OneEach).ShouldStaySilent("2032-12-31");

    [Fact]
    public void What_an_adult_did_or_what_is_about_the_sister_is_not_his() =>
        MarkedLine.Of(Id, """
            - | police | 2031-02-03 | incident/offence | dad
            - | police | 2031-03-03 | incident/missing | ada ben
            """).ShouldStaySilent("2032-12-31", "ben");

    [Fact]
    public void It_ends_when_the_entry_is_twelve_months_old() =>
        MarkedLine.Of(
            Id,
            """
            * | police | 2031-03-03 | incident/missing | ben
            """,
            OneForAll).ShouldEndAfter("2032-03-02", "ben");

    [Fact]
    public void A_worker_of_his_own_without_a_plan_of_his_own_is_raised() =>
        MarkedLine.Of(
            Id,
            """
            - | school                | 2031-02-03 | voice/words                   | ada ben
            - | childrens-social-care | 2031-02-10 | decision/child-in-need-opened | ada ben
            * | police                | 2031-03-03 | incident/missing              | ben
            """,
            OneEach).ShouldBeRaised("2031-03-03", "ben").ShouldEndWith("no plan of the child's own is on record.");

    [Fact]
    public void Words_that_speak_of_his_own_plan_keep_it_silent_until_the_case_is_closed() =>
        MarkedLine.Of(
            Id,
            """
            - | childrens-social-care | 2031-02-10 | worker/allocated     | ben     | says:own-plan
            - | police                | 2031-03-03 | incident/missing     | ben     |
            """,
            OneEach).ShouldStaySilent("2032-12-31");
}
