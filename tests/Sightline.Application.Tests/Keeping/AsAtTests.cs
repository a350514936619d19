using Sightline.Application.Journal;
using Sightline.Application.Keeping;

namespace Sightline.Application.Tests.Keeping;

public sealed class AsAtTests
{
    [Fact]
    public void A_number_is_a_position() => AsAt.Read(" 1203 ").Value.ShouldBe(new AsAt(new Position(1203), null));

    [Theory]
    [InlineData("2031-06-01T09:00Z", 9)]
    [InlineData("2031-06-01T09:00:00z", 9)]
    [InlineData("2031-06-01T09:00:00.000000+01:00", 8)]
    public void A_moment_has_its_distance_from_utc(string text, int hour) =>
        AsAt.Read(text).Value.ShouldNotBeNull().InstantAt.ShouldBe(new DateTimeOffset(2031, 6, 1, hour, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("2031-06-01")]
    [InlineData("2031-06-01T09:00")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Anything_else_is_refused(string text) => AsAt.Read(text).Reason.ShouldNotBeNull();
}
