using Shouldly;
using Sightline.Language.Dates;
using Xunit;

namespace Sightline.Language.Tests.Dates;

public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("14:20", "14:20")]
    [InlineData("1420", "14:20")]
    [InlineData("1420hrs", "14:20")]
    [InlineData("0905 hours", "09:05")]
    [InlineData("2.20pm", "14:20")]
    [InlineData("14.20", "14:20")]
    [InlineData("9pm", "21:00")]
    [InlineData("9 PM", "21:00")]
    [InlineData("12am", "00:00")]
    [InlineData("12pm", "12:00")]
    [InlineData("approx 9.30am", "09:30")]
    [InlineData("10:00 - 11:30", "10:00")]
    [InlineData("9-11pm", "21:00")]
    [InlineData("noon", "12:00")]
    [InlineData("930pm", "21:30")]
    [InlineData("14:20:35", "14:20")]
    [InlineData("pm", null)]
    [InlineData("evening", null)]
    [InlineData("25:00", null)]
    [InlineData("14:70", null)]
    [InlineData("9", null)]
    [InlineData("20 mins", null)]
    [InlineData("14/03/12", null)]
    [InlineData("", null)]
    public void Reads(string text, string? expected) =>
        (TimeOfDay.Read(text) is { } time ? time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null).ShouldBe(expected);
}
