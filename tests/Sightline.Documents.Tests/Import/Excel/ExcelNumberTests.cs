using System.Globalization;
using Shouldly;
using Sightline.Documents.Import;
using Sightline.Documents.Tests.Import.Fixtures;
using Xunit;

namespace Sightline.Documents.Tests.Import.Excel;

/// <summary>Numbers are read as a person sees them in the cell. What is expected was taken from the description of formats in ECMA-376.</summary>
public class ExcelNumberTests
{
    [Theory]
    [InlineData("3.0000000004", "General", "3")]
    [InlineData("0.1", "General", "0.1")]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("9990000001", "General", "9990000001")]
    [InlineData("0.0000001", "General", "0.0000001")]
    [InlineData("1E+20", "General", "1E+20")]
    [InlineData("-12.5", "General", "-12.5")]
    [InlineData("87.5", "0", "88")]
    [InlineData("0.875", "0%", "88%")]
    [InlineData("0.875", "0.0%", "87.5%")]
    [InlineData("1480", "#,##0.00", "1,480.00")]
    [InlineData("1480.5", "£#,##0.##", "£1,480.5")]
    [InlineData("1480.5", "[$£-809]#,##0.00", "£1,480.50")]
    [InlineData("7700900123", "00000 000000", "07700 900123")]
    [InlineData("9990000001", "000 000 0000", "999 000 0001")]
    [InlineData("7", "000", "007")]
    [InlineData("3", "0 \"weeks\"", "3 weeks")]
    [InlineData("-3", "0;[Red]-0", "-3")]
    [InlineData("12", "@", "12")]
    [InlineData("0.5", "# ?/?", "0.5")]
    [InlineData("41701", "0", "41701")]
    public void Writes_a_number_as_its_format_shows_it(string value, string format, string expected)
    {
        Read(value, format).ShouldBe(new SourceCell(expected));
    }

    [Theory]
    [InlineData("41701", "dd/mm/yyyy", "03/03/2014", "2014-03-03T00:00")]
    [InlineData("41701", "[$-809]dd mmmm yyyy;@", "03/03/2014", "2014-03-03T00:00")]
    [InlineData("41701", "yyyy\\-mm\\-dd", "03/03/2014", "2014-03-03T00:00")]
    [InlineData("41701.604166666664", "dd/mm/yyyy hh:mm AM/PM", "03/03/2014 14:30", "2014-03-03T14:30")]
    [InlineData("41701.604166666664", "hh:mm", "03/03/2014 14:30", "2014-03-03T14:30")]
    [InlineData("41699", "mmm-yy", "Mar 2014", null)]
    [InlineData("41701", "mmm-yy", "03/03/2014", "2014-03-03T00:00")]
    [InlineData("41640", "yyyy", "2014", null)]
    [InlineData("0.604166666666667", "hh:mm", "14:30", null)]
    [InlineData("0.604166666666667", "dd/mm/yyyy hh:mm", "14:30", null)]
    [InlineData("1.1458333333333333", "[h]:mm", "27:30", null)]
    [InlineData("0.0625", "[mm]:ss", "1:30", null)]
    [InlineData("1", "dd/mm/yyyy", "01/01/1900", "1900-01-01T00:00")]
    [InlineData("61", "dd/mm/yyyy", "01/03/1900", "1900-03-01T00:00")]
    [InlineData("-1", "dd/mm/yyyy", "-1", null)]
    [InlineData("99999999", "dd/mm/yyyy", "99999999", null)]
    [InlineData("5", "0 \"days\"", "5 days", null)]
    [InlineData("5", "0.0 \"months\"", "5.0 months", null)]
    public void Tells_dates_times_and_lengths_of_time_apart(string value, string format, string expected, string? moment)
    {
        Read(value, format).ShouldBe(new SourceCell(expected, moment is null ? null : DateTime.Parse(moment, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Says_that_a_year_is_not_shown()
    {
        var file = ReadBack.Read("a.xlsx", OfficeFile.Xlsx("<sheetData><row><c s=\"1\"><v>41701</v></c></row></sheetData>", ["d-mmm"]));

        file.Cell(0, 0).Moment.ShouldBe(new DateTime(2014, 3, 3));
        file.Codes().ShouldBe(["year-not-shown"]);
    }

    private static SourceCell Read(string value, string format) =>
        ReadBack.Read("a.xlsx", OfficeFile.Xlsx($"<sheetData><row><c s=\"1\"><v>{value}</v></c></row></sheetData>", [format])).Cell(0, 0);
}
