using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Time;

public class EasterTests
{
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(2008, 3, 23)]
    [InlineData(2016, 3, 27)]
    [InlineData(2019, 4, 21)]
    [InlineData(2031, 4, 13)]
    public void Easter_falls_on(int year, int month, int day) => Easter.Sunday(year).ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void It_is_a_Sunday_between_22_March_and_25_April()
    {
        for (var year = 1583; year < 2500; year++)
        {
            var easter = Easter.Sunday(year);
            easter.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            easter.ShouldBeInRange(new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }
    }
}
