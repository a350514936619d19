using Sightline.Web.TagHelpers.Fields;

namespace Sightline.Web.Tests.TagHelpers.Fields;

public sealed class TypedDateTests
{
    private const string What = "the day of the visit";

    [Theory]
    [InlineData("3", "3", "2014")]
    [InlineData("03", "03", "2014")]
    [InlineData(" 3 ", "March", " 2014 ")]
    [InlineData("3", "mar", "2014")]
    [InlineData("3", "Mar.", "2014")]
    public void A_day_is_read_as_people_type_it(string day, string month, string year) =>
        new TypedDate { Day = day, Month = month, Year = year }.Read(What).ShouldBe((new DateOnly(2014, 3, 3), null));

    [Theory]
    [InlineData("", "", "", "Give the day of the visit.")]
    [InlineData("3", null, " ", "Give the day of the visit with a month and a year.")]
    [InlineData("", "3", "2014", "Give the day of the visit with a day.")]
    [InlineData("3", "3", "14", "Give the day of the visit with the four digits of the year.")]
    [InlineData("3", "3", "0000", "Give the day of the visit with the four digits of the year.")]
    [InlineData("31", "2", "2014", "There is no such day: give the day of the visit anew.")]
    [InlineData("3", "13", "2014", "There is no such day: give the day of the visit anew.")]
    [InlineData("3", "marchy", "2014", "There is no such day: give the day of the visit anew.")]
    [InlineData("-3", "3", "2014", "There is no such day: give the day of the visit anew.")]
    [InlineData("three", "3", "2014", "There is no such day: give the day of the visit anew.")]
    public void What_is_no_day_is_a_reason_with_what_to_do(string? day, string? month, string? year, string toDo) =>
        new TypedDate { Day = day, Month = month, Year = year }.Read(What).ShouldBe((null, toDo));

    [Fact]
    public void A_day_that_is_written_into_the_fields_is_read_back()
    {
        var day = new DateOnly(2016, 2, 29);
        TypedDate.Of(day).Read(What).Day.ShouldBe(day);
    }
}
