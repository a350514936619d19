using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Tables;
using Xunit;

namespace Sightline.Language.Tests.Tables;

/// <summary>The people and events in these tables are invented.</summary>
public sealed class LayoutReaderTests
{
    private const string Long = "Visited at home, the kitchen was clean and the baby asleep in the cot upstairs.";

    [Fact]
    public void Headings_below_a_title_block_are_found()
    {
        var layout = Find(
            "Chronology of contacts||||",
            "Family: Example. Prepared for the review. OFFICIAL-SENSITIVE||||",
            "||||",
            "Date of contact|Worker|Child(ren) concerned|Details of contact|Entered on",
            $"03/03/14|B Quill HV|Otto|{Long}|04/03/14");
        layout.HeadingRow.ShouldBe(3);
        Roles(layout).ShouldBe([CellRole.Date, CellRole.Author, CellRole.About, CellRole.Narrative, CellRole.Recorded]);
        layout.Columns.ShouldAllBe(c => c.Confidence > 0.8);
    }

    [Fact]
    public void A_second_column_of_dates_under_a_heading_that_nobody_knows_says_when_it_was_written_down()
    {
        var layout = Find(
            "Encounter date|Staff member|Narrative|Zzz",
            $"03/03/14|B Quill|{Long}|04/03/14",
            $"05/03/14|B Quill|{Long}|05/03/14",
            $"10/03/14|B Quill|{Long}|12/03/14");
        Roles(layout).ShouldBe([CellRole.Date, CellRole.Author, CellRole.Narrative, CellRole.Recorded]);
    }

    [Fact]
    public void A_second_column_of_dates_that_runs_ahead_of_the_first_is_not_taken_for_when_it_was_written_down()
    {
        var layout = Find(
            "Encounter date|Staff member|Narrative|Zzz",
            $"03/03/14|B Quill|{Long}|04/02/14",
            $"05/03/14|B Quill|{Long}|05/02/14",
            $"10/03/14|B Quill|{Long}|12/02/14");
        Roles(layout).Last().ShouldNotBe(CellRole.Recorded);
    }

    [Fact]
    public void A_group_row_above_the_headings_is_not_taken_for_them()
    {
        var layout = Find(
            "EVENT|EVENT|DETAIL|RECORD|RECORD",
            "Date|Contact type|Summary of event|Worker|Entered on",
            $"03/03/14|Visit|{Long}|B Quill|04/03/14");
        layout.HeadingRow.ShouldBe(1);
        Roles(layout).ShouldBe([CellRole.Date, CellRole.Type, CellRole.Narrative, CellRole.Author, CellRole.Recorded]);
    }

    [Fact]
    public void Where_headings_stand_in_two_rows_an_empty_one_takes_the_one_above()
    {
        var layout = Find(
            "Date|Event|Response|",
            "|Details|Action|Worker",
            $"03/03/14|{Long}|Letter sent|B Quill");
        layout.HeadingRow.ShouldBe(1);
        Roles(layout).ShouldBe([CellRole.Date, CellRole.Narrative, CellRole.Outcome, CellRole.Author]);
    }

    [Theory]
    [InlineData("Seen by", "Dr Vane", CellRole.Author)]
    [InlineData("Child seen Y/N", "Y", CellRole.Seen)]
    [InlineData("Who was seen", "Mum, Otto", CellRole.Seen)]
    [InlineData("Seen?", "N", CellRole.Seen)]
    [InlineData("Present", "Mo, Fa", CellRole.Seen)]
    [InlineData("Pupil", "Otto W", CellRole.About)]
    [InlineData("Person(s)", "WREN Otto", CellRole.About)]
    [InlineData("Child’s words", "I like my bear", CellRole.Voice)]
    [InlineData("Wishes & feelings", "Wants to stay", CellRole.Voice)]
    [InlineData("Copied to", "GP", CellRole.Told)]
    [InlineData("Referrer", "School", CellRole.Source)]
    [InlineData("Log no.", "4471/12", CellRole.Reference)]
    [InlineData("Venue", "Clinic", CellRole.Place)]
    [InlineData("Time", "14:20", CellRole.Time)]
    [InlineData("Date to", "05/03/14", CellRole.EndDate)]
    [InlineData("Date inputted", "05/03/14", CellRole.Recorded)]
    [InlineData("Written up", "05/03/14", CellRole.Recorded)]
    [InlineData("Agency comment", "Late", CellRole.Analysis)]
    [InlineData("Decision / rationale", "NFA", CellRole.Outcome)]
    [InlineData("Follow-up", "Ring again", CellRole.Outcome)]
    [InlineData("Significant event", "YES", CellRole.Significant)]
    [InlineData("Nature of contact", "Phone", CellRole.Type)]
    [InlineData("Organisation", "Midwifery", CellRole.Agency)]
    public void A_heading_says_what_its_column_is_for(string heading, string cell, CellRole role)
    {
        var layout = Find($"Date|{heading}|Record of contact", $"03/03/14|{cell}|{Long}", $"04/03/14|{cell}|{Long}");
        layout.Columns[1].Role.ShouldBe(role);
        layout.Columns[1].Confidence.ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void The_same_heading_is_read_by_what_stands_beneath_it()
    {
        Find("Date|Contact|Outcome", $"03/03/14|{Long}|None", $"04/03/14|{Long}|None").Columns[1].Role.ShouldBe(CellRole.Narrative);
        Find("Date|Contact|Record", $"03/03/14|Visit|{Long}", $"04/03/14|Visit|{Long}").Columns[1].Role.ShouldBe(CellRole.Type);
    }

    [Fact]
    public void Headings_that_nobody_knows_are_mapped_by_their_cells_and_less_surely()
    {
        var layout = Find("Dies|Quidquid|Aye", $"03/03/14|{Long}|Y", $"07/03/14|{Long} Later out.|N", $"09/04/14|{Long} Nobody in.|Y");
        layout.HeadingRow.ShouldBe(0);
        Roles(layout).ShouldBe([CellRole.Date, CellRole.Narrative, CellRole.Seen]);
        layout.Columns.ShouldAllBe(c => c.Confidence <= 0.6);
    }

    [Fact]
    public void A_table_without_headings_is_mapped_by_its_cells()
    {
        var layout = Find($"03/03/14|{Long}|B Quill HV", $"07/03/14|{Long} Later out.|B Quill HV", $"09/04/14|{Long} Nobody in.|Duty HV");
        layout.HeadingRow.ShouldBe(-1);
        Roles(layout).ShouldBe([CellRole.Date, CellRole.Narrative, CellRole.Author]);
    }

    [Fact]
    public void A_table_that_goes_on_without_headings_keeps_the_layout_before()
    {
        var first = Find("Date|Told to|Record", $"03/03/14|GP|{Long}");
        var next = LayoutReader.Find(Rows($"04/03/14|GP|{Long}"), mapping: null, first);
        next.HeadingRow.ShouldBe(-1);
        next.Columns.ShouldBe(first.Columns);
        LayoutReader.Find(Rows($"04/03/14|{Long}"), mapping: null, first).Columns.Count.ShouldBe(2);
    }

    [Fact]
    public void A_table_without_dates_says_so()
    {
        var notes = Find("NBV|New birth visit", "WNB|Was not brought");
        notes.HasDate.ShouldBeFalse();
        notes.IsChronology.ShouldBeFalse();
        var undated = Find("Worker|What happened|Outcome", $"B Quill|{Long}|None", $"B Quill|{Long}|None");
        undated.HasDate.ShouldBeFalse();
        undated.IsChronology.ShouldBeTrue();
        LayoutReader.Find([], mapping: null).Columns.ShouldBeEmpty();
        LayoutReader.Find([[]], mapping: null).IsChronology.ShouldBeFalse();
    }

    [Fact]
    public void Headings_again_are_known_in_another_order_too()
    {
        var layout = Find("Date|Record|Action", $"03/03/14|{Long}|None");
        LayoutReader.IsHeadingAgain(["Date", "Record", "Action"], layout).ShouldBeTrue();
        LayoutReader.IsHeadingAgain(["DATE ", "Action:", "Record"], layout).ShouldBeTrue();
        LayoutReader.IsHeadingAgain(["05/03/14", "Record", "none"], layout).ShouldBeFalse();
        LayoutReader.IsHeadingAgain(["Date", "", ""], layout).ShouldBeFalse();
        Roles(LayoutReader.Again(["Date", "Action", "Record"], layout)).ShouldBe([CellRole.Date, CellRole.Outcome, CellRole.Narrative]);
    }

    [Fact]
    public void Headings_below_rows_of_data_do_not_make_titles_of_them()
    {
        var layout = Find($"03/03/14|{Long}|None", $"04/03/14|{Long}|None", "Date|Record|Action", $"05/03/14|{Long}|None");
        layout.HeadingRow.ShouldBe(-1);
        layout.HasDate.ShouldBeTrue();
        LayoutReader.IsHeadingAgain(["Date", "Record", "Action"], layout).ShouldBeTrue();
    }

    [Fact]
    public void A_dated_title_is_no_row_of_data() =>
        Find("Prepared on|12/03/2019|", "Date|Record|Action", $"05/03/14|{Long}|None").HeadingRow.ShouldBe(1);

    [Fact]
    public void What_a_person_settled_stands_and_is_sure()
    {
        var mapping = new SavedMapping { File = "a.csv", Columns = [new("Quidquid", CellRole.Voice, 1)] };
        var layout = LayoutReader.Find(Rows("Date|Quidquid|Record", $"03/03/14|{Long}|{Long}"), mapping);
        layout.Columns[1].ShouldBe(new ColumnMeaning("Quidquid", CellRole.Voice, 1));
        layout.Columns[0].Role.ShouldBe(CellRole.Date);
    }

    [Fact]
    public void A_person_can_settle_that_there_are_no_headings()
    {
        var mapping = new SavedMapping { File = "a.csv", HeadingRow = 0, Columns = [new("", CellRole.Recorded, 1), new("", CellRole.Date, 1), new("", CellRole.Narrative, 1)] };
        var layout = LayoutReader.Find(Rows($"03/03/14|02/03/14|{Long}"), mapping);
        layout.HeadingRow.ShouldBe(-1);
        Roles(layout).ShouldBe([CellRole.Recorded, CellRole.Date, CellRole.Narrative]);
    }

    internal static TableLayout Find(params string[] rows) => LayoutReader.Find(Rows(rows), mapping: null);

    internal static IReadOnlyList<IReadOnlyList<string>> Rows(params string[] rows) => [.. rows.Select(r => r.Split('|'))];

    private static IEnumerable<CellRole> Roles(TableLayout layout) => layout.Columns.Select(c => c.Role);
}
