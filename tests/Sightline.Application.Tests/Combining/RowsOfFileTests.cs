using Sightline.Application.Combining;
using Sightline.Documents.Import;

namespace Sightline.Application.Tests.Combining;

public sealed class RowsOfFileTests
{
    [Fact]
    public void Row_one_is_the_first_row_of_data_and_a_second_table_counts_on()
    {
        var rows = Rows(
            Table("table 1", ["A title"], ["Date", "What happened"], ["01/02/2018", "Came."], ["", ""], ["02/02/2018", "Went."]),
            Table("table 2", ["Date", "What happened"], ["03/02/2018", "Came again."]));
        rows.Read().Select(r => (r.Row.Row, r.Cells[1].Text)).ShouldBe([(1, "Came."), (2, "Went."), (3, "Came again.")]);
        rows.RowsInFile.ShouldBe(6, "the blank row holds nothing");
        rows.NotData.Select(r => (r.Table, r.Position, r.Why)).ShouldBe(
            [("table 1", 1, NotDataReason.Title), ("table 1", 2, NotDataReason.Heading), ("table 2", 1, NotDataReason.Heading)]);
    }

    [Fact]
    public void Headings_that_begin_again_are_listed_and_not_numbered()
    {
        var rows = Rows(Table(string.Empty, ["Date", "What happened", "By"], ["01/02/2018", "Came.", "HV"], ["Date", "What happened", "By"], ["02/02/2018", "Went.", "HV"]));
        rows.Read().Count().ShouldBe(2);
        rows.NotData.Select(r => r.Why).ShouldBe([NotDataReason.Heading, NotDataReason.HeadingAgain]);
    }

    [Fact]
    public void A_second_table_without_headings_goes_on_with_the_first_ones()
    {
        var rows = Rows(
            Table("table 1", ["Date", "What happened", "By"], ["01/02/2018", "Came.", "HV"]),
            Table("table 2", ["02/02/2018", "Went.", "HV"], ["03/02/2018", "Came.", "HV"]));
        rows.Read().Select(r => r.Row.Row).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_key_is_listed_line_by_line_and_gives_no_rows()
    {
        var rows = Rows(
            Table("Chronology", ["Date", "What happened"], ["01/02/2018", "NAV."]),
            Table("Key", ["NAV", "no access visit"], ["WNB", "was not brought"]));
        rows.Read().Count().ShouldBe(1);
        rows.NotData.Count(r => r.Why == NotDataReason.KeyTable).ShouldBe(2);
        rows.RowsInFile.ShouldBe(4);
    }

    [Fact]
    public void A_note_below_the_table_is_listed()
    {
        var rows = Rows(Table(string.Empty, ["Date", "What happened", "By"], ["01/02/2018", "NAV.", "HV"], ["Key: NAV means that nobody answered", "", ""]));
        rows.Read().Count().ShouldBe(1);
        rows.NotData[^1].Why.ShouldBe(NotDataReason.Note);
    }

    [Fact]
    public void A_date_that_the_file_holds_as_a_date_is_seen_as_one()
    {
        var table = new SourceTable("Sheet1", [new SourceRow([new("Date"), new("What happened")]), new SourceRow([new("41176", new DateTime(2012, 9, 24)), new("Came.")])]);
        Rows(table).Read().ShouldHaveSingleItem().Cells[0].Moment.ShouldBe(new DateTime(2012, 9, 24));
    }

    private static RowsOfFile Rows(params SourceTable[] tables) => new(new SourceFile("a.csv", SourceFormat.Csv, tables, [], []), mapping: null);

    private static SourceTable Table(string name, params string[][] rows) =>
        new(name, [.. rows.Select(r => new SourceRow([.. r.Select(c => new SourceCell(c))]))]);
}
