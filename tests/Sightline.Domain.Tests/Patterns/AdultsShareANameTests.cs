namespace Sightline.Domain.Tests.Patterns;

public class AdultsShareANameTests
{
    private const string Id = "same-name";

    [Fact]
    public void An_entry_that_names_only_the_shared_forename_is_raised() =>
        MarkedLine.Of(Id, """
            - | police | 2031-02-10 | incident/domestic-abuse | mum     |
            * | police | 2031-03-03 | incident/domestic-abuse | mum dad | shares:dad,ex
            """).ShouldBeRaised("2031-03-03", "dad", "ex").ShouldBe(
            "1 entry in 90 days names only a forename that 2 adults of the family share, the last on 3 March 2031.");

    [Fact]
    public void Several_entries_are_said_together() =>
        MarkedLine.Of(Id, """
            * | police | 2031-03-03 | incident/domestic-abuse | mum dad | shares:dad,ex
            * | school | 2031-03-03 | sharing/told            | mum dad | shares:ex,dad
            """).ShouldBeRaised("2031-03-03", "dad", "ex").ShouldStartWith("2 entries in 90 days name only a forename");

    [Fact]
    public void It_is_raised_when_it_is_written_down() =>
        MarkedLine.Of(Id, """
            * | police | 2031-03-03 | incident/domestic-abuse | mum dad | shares:dad,ex rec:2031-03-20
            """).ShouldBeRaised("2031-03-20", "dad", "ex");

    [Fact]
    public void An_entry_that_says_which_is_meant_or_whose_other_is_not_in_the_register_is_not() =>
        MarkedLine.Of(Id, """
            - | police | 2031-03-03 | incident/domestic-abuse | mum dad |
            - | police | 2031-03-10 | incident/domestic-abuse | mum dad | shares:dad
            - | police | 2031-03-17 | incident/domestic-abuse | mum dad | shares:dad,nobody
            - | police | 2031-03-24 | incident/domestic-abuse | mum     | shares:nobody,nobody2
            """).ShouldStaySilent("2032-12-31");

    [Fact]
    public void It_ends_after_ninety_days() =>
        MarkedLine.Of(Id, """
            * | police | 2031-03-03 | incident/domestic-abuse | mum dad | shares:dad,ex
            """).ShouldEndAfter("2031-05-31", "dad", "ex");
}
