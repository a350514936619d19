using Shouldly;
using Sightline.Domain.Time;
using Sightline.Language.Dates;
using Xunit;

namespace Sightline.Language.Tests.Dates;

public sealed class RecordedReaderTests
{
    private static readonly When Third = When.On(new DateOnly(2014, 3, 3));

    [Theory]
    [InlineData("04/03/14", "2014-03-04 day")]
    [InlineData("04/03/14 09:15", "2014-03-04 time 09:15")]
    [InlineData("same day", "2014-03-03 day")]
    [InlineData("Ditto", "2014-03-03 day")]
    [InlineData("March 2014", "It does not name one day.")]
    [InlineData("", DateReasons.Empty)]
    public void One_day(string text, string expected) => DateReaderTests.Said(RecordedReader.Read(text, Third, DateHints.None)).ShouldBe(expected);

    [Fact]
    public void The_same_day_as_an_unknown_day_is_unknown() => RecordedReader.Read("same day", happened: null, DateHints.None).HasValue.ShouldBeFalse();
}
