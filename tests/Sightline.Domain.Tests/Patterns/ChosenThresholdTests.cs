using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class ChosenThresholdTests
{
    private static readonly ChosenThreshold UnderFive = new("not-seen", "under-five", 60, " Agreed in March. ");

    [Fact]
    public void What_is_set_stands_with_its_reason_and_the_rest_as_it_was()
    {
        var pattern = PatternCatalogue.Find("not-seen")!.Descriptor;
        var settings = ChosenThreshold.SettingsOf([UnderFive, UnderFive with { Threshold = "in-need", Value = 30 }]).Value.ShouldNotBeNull();

        settings.Of(pattern).All().Where(t => t.Reason is not null).Select(t => (t.Threshold.Name, t.Value, t.From))
            .ShouldBe([("under-five", 60, "this partnership: Agreed in March."), ("in-need", 30, "this partnership: Agreed in March.")]);
        settings.Of(pattern).All().Where(t => t.Reason is null).ShouldAllBe(t => t.Value == t.Threshold.Default && t.From == t.Threshold.Source);
        ChosenThreshold.SettingsOf([]).Value!.Of(pattern).All().ShouldBe(PatternLimits.DefaultOf(pattern).All());
    }

    [Fact]
    public void For_how_long_an_answer_keeps_a_signal_quiet_is_set_the_same_way() =>
        ChosenThreshold.SettingsOf([new("after-an-answer", "acted", 14, "Agreed.")]).Value!.Of(SignalLife.Quiet).All()[0].Value.ShouldBe(14);

    [Fact]
    public void What_cannot_be_taken_is_a_reason_that_says_which()
    {
        ReasonOf(UnderFive with { Pattern = "no-such" }).ShouldContain("no pattern");
        ReasonOf(UnderFive with { Threshold = "no-such" }).ShouldStartWith("not-seen has no threshold");
        ReasonOf(UnderFive with { Value = 0 }).ShouldBe("not-seen.under-five should be a whole number from 1 to 1100.");
        ReasonOf(UnderFive with { Value = 1101 }).ShouldContain("1100");
        ReasonOf(UnderFive with { Reason = " " }).ShouldContain("without a reason");
        ReasonOf(UnderFive, UnderFive with { Value = 61 }).ShouldBe("not-seen.under-five is set twice.");
    }

    private static string ReasonOf(params ChosenThreshold[] chosen) => ChosenThreshold.SettingsOf(chosen).Reason.ShouldNotBeNull();
}
