using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class ThresholdTests
{
    [Fact]
    public void Each_unit_has_a_range_that_makes_sense()
    {
        Range(Threshold.Days("n", 5, "means")).ShouldBe((ThresholdUnit.Days, 1, 1100));
        Range(Threshold.WorkingDays("n", 5, "means")).ShouldBe((ThresholdUnit.WorkingDays, 1, 250));
        Range(Threshold.Months("n", 5, "means")).ShouldBe((ThresholdUnit.Months, 1, 120));
        Range(Threshold.Count("n", 5, "means")).ShouldBe((ThresholdUnit.Count, 1, 100));
        Range(Threshold.PerCent("n", 5, "means")).ShouldBe((ThresholdUnit.PerCent, 1, 100));
    }

    [Fact]
    public void A_number_that_no_paragraph_gives_says_that_it_is_the_projects_own()
    {
        Threshold.Days("n", 5, "means").Source.ShouldBe("this project's default");
        Threshold.Days("n", 5, "means", "A review, 1.2").Source.ShouldBe("A review, 1.2");
    }

    private static (ThresholdUnit Unit, int Least, int Most) Range(Threshold threshold) => (threshold.Unit, threshold.Least, threshold.Most);
}
