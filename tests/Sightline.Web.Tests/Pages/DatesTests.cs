using Sightline.Domain.Time;
using Sightline.Web.Pages;

namespace Sightline.Web.Tests.Pages;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2014-03-03", "2010-03-03", "age 4")]
    [InlineData("2014-03-02", "2010-03-03", "age 3")]
    [InlineData("2014-03-03", "2012-03-03", "age 2")]
    [InlineData("2014-03-02", "2012-03-03", "23 months")]
    [InlineData("2014-03-03", "2013-02-03", "13 months")]
    [InlineData("2014-03-03", "2014-02-03", "1 month")]
    [InlineData("2014-02-28", "2014-01-31", "1 month")]
    [InlineData("2014-03-03", "2014-02-19", "12 days")]
    [InlineData("2014-03-03", "2014-03-02", "1 day")]
    [InlineData("2014-03-03", "2014-03-03", "0 days")]
    [InlineData("2014-03-02", "2014-03-03", "not yet born")]
    [InlineData("2013-02-28", "2004-02-29", "age 9")]
    [InlineData("2030-03-03", "2010-03-03", "age 20")]
    public void An_age_is_said_in_the_unit_that_matters(string day, string born, string words) => Dates.AgeWords(Day(day), When.On(Day(born))).ShouldBe(words);

    [Fact]
    public void A_birth_that_is_not_exact_gives_both_ages_and_one_that_is_not_recorded_none()
    {
        Dates.AgeWords(Day("2014-03-03"), Year2010).ShouldBe("age 3 or 4");
        Dates.AgeWords(Day("2014-12-31"), Year2010).ShouldBe("age 4");
        Dates.AgeWords(Day("2010-06-01"), Year2010).ShouldBe("age not certain");
        Dates.AgeWords(Day("2011-06-01"), Year2010).ShouldBe("5 to 17 months");
        Dates.AgeWords(Day("2014-03-03"), born: null).ShouldBe("age not recorded");
    }

    [Fact]
    public void A_day_stands_with_the_age() => Dates.WithAge(Day("2014-03-03"), When.On(Day("2009-05-01"))).ShouldBe("3 March 2014 (age 4)");

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "yesterday")]
    [InlineData(2, "2 days ago")]
    [InlineData(412, "412 days ago")]
    [InlineData(1412, "1,412 days ago")]
    [InlineData(-1, "tomorrow")]
    [InlineData(-3, "in 3 days")]
    public void How_long_ago_is_said_in_days(int days, string words) => Dates.Ago(Day("2014-03-03"), Day("2014-03-03").AddDays(days)).ShouldBe(words);

    [Theory]
    [InlineData(1, "1 day")]
    [InlineData(0, "0 days")]
    [InlineData(412, "412 days")]
    public void Days_are_counted_with_their_word(int days, string words) => Dates.Days(days).ShouldBe(words);

    private static readonly When Year2010 = new(new DateOnly(2010, 1, 1), new DateOnly(2010, 12, 31), Precision.Year);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
