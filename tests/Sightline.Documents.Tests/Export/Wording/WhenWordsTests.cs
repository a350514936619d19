using System.Globalization;
using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class WhenWordsTests
{
    [Theory]
    [InlineData("2014-03-03", "2014-03-03", Precision.Day, "3 March 2014")]
    [InlineData("2014-03-03", "2014-03-09", Precision.Week, "week of 3 March 2014")]
    [InlineData("2014-03-01", "2014-03-31", Precision.Month, "March 2014")]
    [InlineData("2014-03-01", "2014-05-31", Precision.Quarter, "March–May 2014")]
    [InlineData("2013-12-01", "2014-02-28", Precision.Quarter, "December 2013–February 2014")]
    [InlineData("2014-01-01", "2014-04-20", Precision.Quarter, "1 January–20 April 2014")]
    [InlineData("2014-01-01", "2014-12-31", Precision.Year, "2014")]
    [InlineData("2014-01-01", "2014-07-31", Precision.Range, "1 January–31 July 2014")]
    [InlineData("2014-03-03", "2014-03-07", Precision.Range, "3–7 March 2014")]
    [InlineData("2013-12-30", "2014-01-02", Precision.Range, "30 December 2013–2 January 2014")]
    [InlineData("2014-03-03", "2014-03-03", Precision.About, "about 3 March 2014")]
    [InlineData("2014-03-01", "2014-03-10", Precision.About, "about 1–10 March 2014")]
    [InlineData("2014-03-01", "2014-03-31", Precision.About, "about March 2014")]
    [InlineData("2013-01-01", "2013-12-31", Precision.About, "about 2013")]
    [InlineData("0201-01-01", "0201-12-31", Precision.Year, "0201")]
    public void A_stretch_reads_as_people_write_it(string from, string to, Precision precision, string expected) =>
        WhenWords.Of(new When(Day(from), Day(to), precision)).ShouldBe(expected);

    [Fact]
    public void A_time_of_day_follows_its_day() =>
        WhenWords.Of(When.At(Day("2014-03-03"), new TimeOnly(14, 20))).ShouldBe("3 March 2014, 14:20");

    [Fact]
    public void The_time_of_making_says_its_offset()
    {
        WhenWords.Of(new DateTimeOffset(2026, 11, 20, 21, 46, 0, TimeSpan.Zero)).ShouldBe("20 November 2026, 21:46 UTC");
        WhenWords.Of(new DateTimeOffset(2026, 6, 3, 9, 5, 0, TimeSpan.FromHours(1))).ShouldBe("3 June 2026, 09:05 UTC+01:00");
    }

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}
