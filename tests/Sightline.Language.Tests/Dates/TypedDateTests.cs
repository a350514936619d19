using Shouldly;
using Sightline.Domain.Time;
using Sightline.Language.Dates;
using Xunit;

namespace Sightline.Language.Tests.Dates;

public class TypedDateTests
{
    private static readonly DateTime Now = new(2031, 6, 4, 14, 25, 40);
    private static readonly DateOnly Today = new(2031, 6, 4);

    [Theory]
    [InlineData("today")]
    [InlineData(" Today ")]
    [InlineData("4/6/2031")]
    [InlineData("4 June 2031")]
    [InlineData("4/6/31")]
    public void A_day_is_read(string text) => TypedDate.Read(text, Now).Value.ShouldBe(When.On(Today));

    [Fact]
    public void Now_is_a_minute() => TypedDate.Read("now", Now).Value.ShouldBe(When.At(Today, new TimeOnly(14, 25)));

    [Theory]
    [InlineData("9.30", 0, 9, 30)]
    [InlineData("09:30", 0, 9, 30)]
    [InlineData("today 9.30am", 0, 9, 30)]
    [InlineData("yesterday at 16:05", -1, 16, 5)]
    [InlineData("Yesterday, 16:05", -1, 16, 5)]
    [InlineData("tomorrow 10:00", 1, 10, 0)]
    [InlineData("3/6/2031 16:05", -1, 16, 5)]
    public void A_time_is_read(string text, int days, int hour, int minute) => TypedDate.Read(text, Now).Value.ShouldBe(When.At(Today.AddDays(days), new TimeOnly(hour, minute)), text);

    [Theory]
    [InlineData("w/c 2 June 2031", Precision.Week)]
    [InlineData("May 2031", Precision.Month)]
    [InlineData("Jan-Mar 2031", Precision.Range)]
    [InlineData("c. 3 March 2014", Precision.About)]
    [InlineData("summer 2013", Precision.Quarter)]
    public void What_is_less_exact_stays_so(string text, Precision precision) => TypedDate.Read(text, Now).Value.ShouldNotBeNull(text).Precision.ShouldBe(precision);

    [Theory]
    [InlineData("")]
    [InlineData("3 March")]
    [InlineData("31/2/2031")]
    [InlineData("todays")]
    [InlineData("soon")]
    [InlineData("1 January 2040")]
    public void What_cannot_be_said_has_a_reason(string text) => TypedDate.Read(text, Now).Reason.ShouldNotBeNull(text);
}
