using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class PatternSettingsTests
{
    [Fact]
    public void By_default_every_pattern_has_its_defaults()
    {
        foreach (var pattern in PatternCatalogue.All)
        {
            PatternSettings.Default.Of(pattern.Descriptor).All().ShouldBe(PatternLimits.DefaultOf(pattern.Descriptor).All());
        }
    }

    [Fact]
    public void What_a_partnership_changed_is_changed_for_that_pattern_alone()
    {
        var moves = PatternCatalogue.Find("moves")!.Descriptor;
        var crises = PatternCatalogue.Find("crises-in-isolation")!.Descriptor;
        var settings = new PatternSettings([PatternLimits.DefaultOf(moves).With(moves.Thresholds[0], 2, "Decided in March.")]);
        settings.Of(moves)[moves.Thresholds[0]].ShouldBe(2);
        settings.Of(crises).All().ShouldAllBe(s => s.Reason == null && s.Value == s.Threshold.Default);
        PatternSettings.Default.Of(moves)[moves.Thresholds[0]].ShouldBe(3);
    }

    [Fact]
    public void A_pattern_that_the_catalogue_does_not_have_has_its_own_defaults()
    {
        var days = Threshold.Days("days", 7, "days of something");
        var own = new PatternDescriptor("own", "Something is raised.", "Why?", "Where it is wrong.", [], days);
        PatternSettings.Default.Of(own)[days].ShouldBe(7);
    }
}
