using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Time;

public class SchoolTermsTests
{
    [Theory]
    [InlineData("2019-01-01", "2019-04-21")]
    [InlineData("2019-04-21", "2019-04-21")]
    [InlineData("2019-04-22", "2019-08-31")]
    [InlineData("2019-08-31", "2019-08-31")]
    [InlineData("2019-09-01", "2019-12-31")]
    [InlineData("2019-12-31", "2019-12-31")]
    [InlineData("2018-04-02", "2018-08-31")]
    public void A_term_ends_at_Easter_at_the_end_of_August_or_at_the_end_of_the_year(string day, string end) => SchoolTerms.EndOf(Day(day)).ShouldBe(Day(end));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
