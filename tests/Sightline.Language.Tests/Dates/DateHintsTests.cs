using Shouldly;
using Sightline.Domain.Time;
using Sightline.Language.Dates;
using Xunit;

namespace Sightline.Language.Tests.Dates;

public sealed class DateHintsTests
{
    private static readonly DateHints OneYear = new(new DateOnly(2014, 1, 6), new DateOnly(2014, 12, 19));
    private static readonly DateHints Review = new(new DateOnly(2012, 1, 1), new DateOnly(2018, 4, 30));

    [Theory]
    [InlineData("3 March", "2014-03-03 day")]
    [InlineData("3/3", "2014-03-03 day")]
    [InlineData("March", "2014-03-01 2014-03-31 month")]
    [InlineData("before 3 March 2014", "2014-01-06 2014-03-02 about")]
    [InlineData("since 3 March 2014", "2014-03-03 2014-12-19 about")]
    public void What_only_one_year_can_have_is_settled(string text, string expected) => DateReaderTests.Said(DateReader.Read(text, OneYear)).ShouldBe(expected);

    [Theory]
    [InlineData("3 March", DateReasons.NoYear)]
    [InlineData("14/03/11", DateReasons.OutsideTheRecord)]
    [InlineData("14/03/19", DateReasons.OutsideTheRecord)]
    [InlineData("14/03/2041", DateReasons.OutsideTheRecord)]
    public void What_several_years_or_none_can_have_is_not(string text, string reason) => DateReader.Read(text, Review).Reason.ShouldBe(reason);

    [Theory]
    [InlineData("14/03/12", 2012)]
    [InlineData("14/03/49", 2049)]
    [InlineData("14/03/50", 1950)]
    [InlineData("14/03/99", 1999)]
    [InlineData("14/03/00", 2000)]
    public void Two_digits_without_hints(string text, int year) => DateReader.Read(text, DateHints.None).Value!.Earliest.Year.ShouldBe(year);

    [Theory]
    [InlineData("03/14/2012", "2012-03-14 day")]
    [InlineData("03/04/12", "2012-03-04 day")]
    [InlineData("03/14/12?", "2012-03-14 2012-03-14 about")]
    [InlineData("03/14/12 - 03/16/12", "2012-03-14 2012-03-16 range")]
    [InlineData("2012-03-14", "2012-03-14 day")]
    [InlineData("14 March 2012", "2012-03-14 day")]
    public void The_month_comes_first_where_a_person_settled_it(string text, string expected) =>
        DateReaderTests.Said(DateReader.Read(text, DateHints.None with { IsMonthFirst = true })).ShouldBe(expected);

    [Fact]
    public void Two_digits_fall_in_the_hundred_years_that_end_twenty_after_the_record()
    {
        var old = new DateHints(From: null, new DateOnly(1995, 12, 31));
        DateReader.Read("14/03/72", old).Value.ShouldBe(When.On(new DateOnly(1972, 3, 14)));
        DateReader.Read("14/03/18", old).Value.ShouldBe(When.On(new DateOnly(1918, 3, 14)));
    }

    [Theory]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2014, 4, 20)]
    [InlineData(2018, 4, 1)]
    [InlineData(2021, 4, 4)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    [InlineData(1954, 4, 18)]
    [InlineData(1981, 4, 19)]
    public void Easter_falls_on(int year, int month, int day) => Easter.Sunday(year).ShouldBe(new DateOnly(year, month, day));
}
