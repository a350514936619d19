using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Time;

public class UnitedKingdomTimeTests
{
    [Theory]
    [InlineData("2031-03-30T00:59:59Z", "2031-03-30 00:59:59")]
    [InlineData("2031-03-30T01:00:00Z", "2031-03-30 02:00:00")]
    [InlineData("2031-06-01T23:30:00Z", "2031-06-02 00:30:00")]
    [InlineData("2031-10-26T00:59:59Z", "2031-10-26 01:59:59")]
    [InlineData("2031-10-26T01:00:00Z", "2031-10-26 01:00:00")]
    [InlineData("2031-12-31T23:30:00Z", "2031-12-31 23:30:00")]
    [InlineData("2024-03-31T01:00:00Z", "2024-03-31 02:00:00")]
    [InlineData("2031-06-02T01:30:00+02:00", "2031-06-02 00:30:00")]
    public void Clocks_go_forward_on_the_last_Sunday_of_March_and_back_on_that_of_October(string at, string shown) =>
        UnitedKingdomTime.Of(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(shown);

    [Fact]
    public void An_hour_after_midnight_in_summer_is_today() => UnitedKingdomTime.DayOf(new DateTimeOffset(2031, 6, 1, 23, 30, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2031, 6, 2));
}
