using System.Globalization;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Time;

public class BankHolidaysTests
{
    [Theory]
    [InlineData(2012, "02-01 06-04 09-04 07-05 04-06 05-06 27-08 25-12 26-12")]
    [InlineData(2013, "01-01 29-03 01-04 06-05 27-05 26-08 25-12 26-12")]
    [InlineData(2018, "01-01 30-03 02-04 07-05 28-05 27-08 25-12 26-12")]
    [InlineData(2019, "01-01 19-04 22-04 06-05 27-05 26-08 25-12 26-12")]
    [InlineData(2020, "01-01 10-04 13-04 08-05 25-05 31-08 25-12 28-12")]
    [InlineData(2021, "01-01 02-04 05-04 03-05 31-05 30-08 27-12 28-12")]
    [InlineData(2022, "03-01 15-04 18-04 02-05 02-06 03-06 29-08 19-09 26-12 27-12")]
    [InlineData(2023, "02-01 07-04 10-04 01-05 08-05 29-05 28-08 25-12 26-12")]
    public void England_and_Wales(int year, string days) => Written(year, Nation.EnglandAndWales).ShouldBe(days);

    [Theory]
    [InlineData(2018, "01-01 02-01 30-03 07-05 28-05 06-08 30-11 25-12 26-12")]
    [InlineData(2019, "01-01 02-01 19-04 06-05 27-05 05-08 02-12 25-12 26-12")]
    [InlineData(2021, "01-01 04-01 02-04 03-05 31-05 02-08 30-11 27-12 28-12")]
    [InlineData(2022, "03-01 04-01 15-04 02-05 02-06 03-06 01-08 19-09 30-11 26-12 27-12")]
    [InlineData(2023, "02-01 03-01 07-04 01-05 08-05 29-05 07-08 30-11 25-12 26-12")]
    public void Scotland(int year, string days) => Written(year, Nation.Scotland).ShouldBe(days);

    [Theory]
    [InlineData(2018, "01-01 19-03 30-03 02-04 07-05 28-05 12-07 27-08 25-12 26-12")]
    [InlineData(2019, "01-01 18-03 19-04 22-04 06-05 27-05 12-07 26-08 25-12 26-12")]
    [InlineData(2020, "01-01 17-03 10-04 13-04 08-05 25-05 13-07 31-08 25-12 28-12")]
    [InlineData(2021, "01-01 17-03 02-04 05-04 03-05 31-05 12-07 30-08 27-12 28-12")]
    public void Northern_Ireland(int year, string days) => Written(year, Nation.NorthernIreland).ShouldBe(days);

    [Theory]
    [InlineData(1995, 5, 8)]
    [InlineData(1999, 12, 31)]
    [InlineData(2002, 6, 3)]
    [InlineData(2002, 6, 4)]
    [InlineData(2011, 4, 29)]
    public void Days_that_were_moved_or_given_once(int year, int month, int day) =>
        BankHolidays.Includes(new DateOnly(year, month, day), Nation.EnglandAndWales).ShouldBeTrue();

    [Theory]
    [InlineData(1995, 5, 1)]
    [InlineData(2012, 5, 28)]
    [InlineData(2020, 5, 4)]
    [InlineData(2020, 12, 26)]
    [InlineData(2022, 5, 30)]
    public void Days_from_which_one_was_moved(int year, int month, int day) =>
        BankHolidays.Includes(new DateOnly(year, month, day), Nation.EnglandAndWales).ShouldBeFalse();

    [Fact]
    public void No_year_has_one_on_a_weekend_or_twice()
    {
        foreach (var nation in Enum.GetValues<Nation>())
        {
            for (var year = 1978; year < 2100; year++)
            {
                var days = BankHolidays.Of(year, nation).ToList();
                days.ShouldBeUnique();
                days.ShouldAllBe(d => d.DayOfWeek != DayOfWeek.Saturday && d.DayOfWeek != DayOfWeek.Sunday);
                days.ShouldAllBe(d => BankHolidays.Includes(d, nation));
            }
        }
    }

    private static string Written(int year, Nation nation) =>
        string.Join(' ', BankHolidays.Of(year, nation).Order().Select(d => d.ToString("dd-MM", CultureInfo.InvariantCulture)));
}
