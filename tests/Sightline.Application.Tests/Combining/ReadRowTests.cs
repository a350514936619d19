using Sightline.Application.Combining;
using Sightline.Documents.Import;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Domain.Time;
using Sightline.Language.Coding;
using Sightline.Language.Dates;
using Sightline.Language.Tables;

namespace Sightline.Application.Tests.Combining;

public sealed class ReadRowTests
{
    private static readonly Agency School = new("school", "Larkrise Primary School", AgencyKind.School, Area: null);

    [Fact]
    public void A_time_in_a_column_of_its_own_belongs_to_the_day() =>
        Read((CellRole.Date, "03/09/2018"), (CellRole.Time, "14:20")).Entry.Happened.ShouldBe(When.At(new DateOnly(2018, 9, 3), new TimeOnly(14, 20)));

    [Fact]
    public void An_end_in_a_column_of_its_own_makes_a_stretch() =>
        Read((CellRole.Date, "03/09/2018"), (CellRole.EndDate, "07/09/2018")).Entry.Happened.ShouldBe(new When(new DateOnly(2018, 9, 3), new DateOnly(2018, 9, 7), Precision.Range));

    [Fact]
    public void An_end_before_the_beginning_is_a_problem()
    {
        var (entry, problems) = Read((CellRole.Date, "03/09/2018"), (CellRole.EndDate, "01/09/2018"));
        entry.Happened.ShouldBe(When.On(new DateOnly(2018, 9, 3)));
        problems.ShouldHaveSingleItem().Code.ShouldBe("ends-before-it-begins");
    }

    [Fact]
    public void When_it_was_written_down_is_one_day_or_a_problem()
    {
        Read((CellRole.Date, "03/09/2018"), (CellRole.Recorded, "04/09/18")).Entry.RecordedOn.ShouldBe(new DateOnly(2018, 9, 4));
        Read((CellRole.Date, "03/09/2018"), (CellRole.Recorded, "-")).Problems.ShouldBeEmpty();
        var (entry, problems) = Read((CellRole.Date, "03/09/2018"), (CellRole.Recorded, "September 2018"));
        entry.RecordedOn.ShouldBeNull();
        problems.ShouldHaveSingleItem().Code.ShouldBe("recorded-unread");
    }

    [Fact]
    public void A_cell_merged_to_the_right_is_told_once()
    {
        var layout = new TableLayout(0, [new("Date", CellRole.Date, 1), new("Event", CellRole.Narrative, 1), new("Outcome", CellRole.Outcome, 1)]);
        var row = new DataRow(new RowReference("a.docx", 1), [new("03/09/2018"), new("Nobody came."), new("Nobody came.", Moment: null, IsRepeated: true)], layout);
        Reader().Read(row, School, DateHints.None).Entry.Account.Text.ShouldBe("Nobody came.");
    }

    [Fact]
    public void A_row_that_names_another_agency_is_that_agencys()
    {
        Read((CellRole.Date, "03/09/2018"), (CellRole.Agency, "Fenshire Police")).Entry.AgencyId.ShouldBe("police");
        var (entry, problems) = Read((CellRole.Date, "03/09/2018"), (CellRole.Agency, "Somebody else"));
        entry.AgencyId.ShouldBe("school");
        problems.ShouldHaveSingleItem().Code.ShouldBe("unknown-agency");
    }

    private static ReadRow Reader()
    {
        var register = new Register { Agencies = [School, new Agency("police", "Fenshire Police", AgencyKind.Police, Area: null)] };
        return new ReadRow(register, new CodeReader(register));
    }

    private static (Entry Entry, IReadOnlyList<Problem> Problems) Read(params (CellRole Role, string Text)[] cells)
    {
        var layout = new TableLayout(0, [.. cells.Select(c => new ColumnMeaning(c.Role.ToString(), c.Role, 1)), new ColumnMeaning("Event", CellRole.Narrative, 1)]);
        return Reader().Read(new DataRow(new RowReference("a.csv", 1), [.. cells.Select(c => new SourceCell(c.Text)), new SourceCell("Late.")], layout), School, DateHints.None);
    }
}
