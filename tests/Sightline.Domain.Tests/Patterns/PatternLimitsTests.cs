using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class PatternLimitsTests
{
    private static readonly PatternDescriptor Moves = PatternCatalogue.Find("moves")!.Descriptor;

    [Fact]
    public void The_defaults_have_no_reasons() =>
        PatternLimits.DefaultOf(Moves).All().ShouldBe(Moves.Thresholds.Select(t => new SetThreshold(t, t.Default, Reason: null)));

    [Fact]
    public void One_value_is_changed_with_its_reason_and_the_others_stand()
    {
        var limits = PatternLimits.DefaultOf(Moves).With(Moves.Thresholds[1], 36, "Families here move often.");
        limits.Pattern.ShouldBe(Moves);
        limits[Moves.Thresholds[0]].ShouldBe(Moves.Thresholds[0].Default);
        limits[Moves.Thresholds[1]].ShouldBe(36);
        limits.All().Where(s => s.Reason is not null).ShouldBe([new SetThreshold(Moves.Thresholds[1], 36, "Families here move often.")]);
    }

    [Fact]
    public void A_second_change_keeps_the_first()
    {
        var limits = PatternLimits.DefaultOf(Moves).With(Moves.Thresholds[0], 2, "First.").With(Moves.Thresholds[1], 36, "Second.");
        limits.All().Take(2).Select(s => (s.Value, s.Reason)).ShouldBe([(2, "First."), (36, "Second.")]);
    }

    [Fact]
    public void What_it_is_made_of_is_not_changed()
    {
        var before = PatternLimits.DefaultOf(Moves);
        before.With(Moves.Thresholds[0], 2, "A reason.")[Moves.Thresholds[0]].ShouldBe(2);
        before[Moves.Thresholds[0]].ShouldBe(3);
        before.All().ShouldAllBe(s => s.Reason == null);
    }

    [Fact]
    public void The_least_and_the_most_may_be_set_and_nothing_beyond()
    {
        var limits = PatternLimits.DefaultOf(Moves);
        foreach (var threshold in Moves.Thresholds)
        {
            limits.With(threshold, threshold.Least, "Least.")[threshold].ShouldBe(threshold.Least);
            limits.With(threshold, threshold.Most, "Most.")[threshold].ShouldBe(threshold.Most);
            Should.Throw<ArgumentOutOfRangeException>(() => limits.With(threshold, threshold.Least - 1, "Too little."));
            Should.Throw<ArgumentOutOfRangeException>(() => limits.With(threshold, threshold.Most + 1, "Too much."));
        }
    }
}
