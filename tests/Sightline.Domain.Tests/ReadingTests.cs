namespace Sightline.Domain.Tests;

public class ReadingTests
{
    [Fact]
    public void A_value_has_no_reason()
    {
        var reading = Reading<string>.Of("3 March");
        reading.HasValue.ShouldBeTrue();
        reading.Value.ShouldBe("3 March");
        reading.Reason.ShouldBeNull();
    }

    [Fact]
    public void A_reason_has_no_value()
    {
        var reading = Reading<string>.Not("The month does not exist.");
        reading.HasValue.ShouldBeFalse();
        reading.Value.ShouldBeNull();
        reading.Reason.ShouldBe("The month does not exist.");
    }

    [Fact]
    public void Readings_of_equal_values_are_equal() => Reading<string>.Of("a").ShouldBe(Reading<string>.Of("a"));

    [Fact]
    public void A_value_is_never_equal_to_a_reason_of_the_same_words() => Reading<string>.Of("a").ShouldNotBe(Reading<string>.Not("a"));
}
