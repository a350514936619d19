using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Time;

public class WorkingDaysTests
{
    [Theory]
    [InlineData("2019-03-04", 1, "2019-03-05")]
    [InlineData("2019-03-08", 1, "2019-03-11")]
    [InlineData("2019-03-09", 1, "2019-03-11")]
    [InlineData("2019-03-04", 5, "2019-03-11")]
    [InlineData("2019-04-18", 1, "2019-04-23")]
    [InlineData("2019-12-24", 3, "2019-12-31")]
    [InlineData("2019-12-24", 4, "2020-01-02")]
    public void Weekends_and_bank_holidays_are_left_out(string from, int days, string day) =>
        WorkingDays.After(Day(from), days, Nation.EnglandAndWales).ShouldBe(Day(day));

    [Fact]
    public void None_is_the_day_itself_also_on_a_weekend() => WorkingDays.After(Day("2019-03-09"), 0, Nation.EnglandAndWales).ShouldBe(Day("2019-03-09"));

    [Fact]
    public void Nations_differ()
    {
        WorkingDays.After(Day("2019-01-01"), 1, Nation.EnglandAndWales).ShouldBe(Day("2019-01-02"));
        WorkingDays.After(Day("2019-01-01"), 1, Nation.Scotland).ShouldBe(Day("2019-01-03"));
        WorkingDays.After(Day("2019-07-11"), 1, Nation.NorthernIreland).ShouldBe(Day("2019-07-15"));
    }

    [Theory]
    [InlineData("2019-03-04", true)]
    [InlineData("2019-03-09", false)]
    [InlineData("2019-03-10", false)]
    [InlineData("2019-04-19", false)]
    public void A_day_is_one_or_not(string day, bool isOne) => WorkingDays.Is(Day(day), Nation.EnglandAndWales).ShouldBe(isOne);

    [Fact]
    public void Less_than_none_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => WorkingDays.After(Day("2019-03-04"), -1, Nation.Scotland));

    [Fact]
    public void The_last_day_there_is_has_none_after_it() => WorkingDays.After(DateOnly.MaxValue, 3, Nation.EnglandAndWales).ShouldBe(DateOnly.MaxValue);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
