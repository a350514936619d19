using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class EntryWordingTests
{
    private static readonly When Day = When.On(new DateOnly(2014, 3, 3));

    [Fact]
    public void Who_was_seen_alone_is_told_apart_from_who_was_seen_with_a_carer()
    {
        var entry = SampleChronology.Entry(SampleChronology.Gp, 1, Day, "Words.") with { Seen = ["p1", "p2"], SeenAlone = ["p1"], NotSeen = ["p3", "p9"] };

        Worded(entry).Seen.ShouldBe(["Seen: Ben", "Seen alone: Asha", "Not seen: Cara, p9"]);
    }

    [Fact]
    public void Each_cell_stands_in_its_place()
    {
        var place = new RowReference("agencies/gp.csv", 4);
        var entry = new Entry
        {
            Row = place,
            AgencyId = "gp",
            Happened = Day,
            Codes = [new EntryCode(EntryKind.Appointment, EntryType.HealthVisitor, EntryOutcome.WasNotBrought, [])],
            Told = [new Told("police", new DateOnly(2014, 3, 4)), new Told("nowhere", On: null)],
            Account = new WrittenAccount(place, SampleChronology.Gp, [
                (CellRole.Date, "Date", "3/3/14"), (CellRole.Type, "Kind", "Clinic"), (CellRole.Narrative, "Notes", "Not brought."), (CellRole.Voice, "Child’s voice", "None."),
                (CellRole.Other, "Risk", "Amber"), (CellRole.Outcome, "Action", "Ring."), (CellRole.Analysis, "View", "Third time."), (CellRole.Reference, "Ref", "77")]),
        };
        var worded = Worded(entry);

        worded.Happened.Select(p => p.ToString()).ShouldBe(["Clinic", "Not brought.", "Child’s voice: None.", "Risk: Amber"]);
        worded.Happened[0].IsTitle.ShouldBeTrue();
        worded.Response.Select(p => p.ToString()).ShouldBe(["Ring.", "Agency’s comment: Third time.", "Told: Police (4 March 2014); nowhere", "Read as (proposed): Appointment (health visitor): was not brought"]);
        Worded(entry with { IsConfirmed = true }).Response[^1].Label.ShouldBe("Read as (confirmed)");
    }

    [Fact]
    public void Every_entry_says_what_it_was_read_as_with_or_without_an_outcome()
    {
        var entry = SampleChronology.Entry(SampleChronology.Gp, 1, Day, "Words.");
        EntryCode[] codes = [new(EntryKind.Incident, EntryType.DomesticAbuse, Outcome: null, []), new(EntryKind.Voice, EntryType.Words, Outcome: null, [])];

        Worded(entry with { Codes = codes }).Response[^1].ToString().ShouldBe("Read as (proposed): Incident (domestic abuse); Child’s voice (words)");
        Worded(entry with { Codes = [] }).Response[^1].ToString().ShouldBe("Read as (proposed): not anything");
    }

    [Fact]
    public void A_difference_names_an_agency_and_not_its_id()
    {
        var first = SampleChronology.Entry(SampleChronology.Gp, 1, Day, "Words.");
        var id = SampleChronology.Document([]).Register.Agencies.First(a => a.Id.Contains('-', StringComparison.Ordinal));
        var joined = first with { SameEventAs = [new SameEvent(new RowReference("x.csv", 2), [$"Who attended differs: only the GP list {id.Id}, police."])] };

        Worded(joined).SameEventAs.Single().Differs.ShouldBe([$"Who attended differs: only the GP list {id.Name}, police."]);
    }

    [Fact]
    public void A_file_is_named_without_its_folder_only_where_no_other_file_has_that_name()
    {
        var first = SampleChronology.Entry(SampleChronology.Gp, 4, Day, "Words.");
        var second = first with { Row = new RowReference("late/gp.csv", 4) };

        Worded(first).Source.ShouldBe("gp.csv, row 4");
        EntryWording.Of(SampleChronology.Document([first, second])).Dated.Select(e => e.Source).ShouldBe(["agencies/gp.csv, row 4", "late/gp.csv, row 4"]);
    }

    [Fact]
    public void An_agency_that_the_register_does_not_have_keeps_its_own_name() =>
        Worded(SampleChronology.Entry(new Agency("x", "Youth club", AgencyKind.Voluntary, Area: null), 1, Day, "Words.")).Agency.ShouldBe("Youth club");

    [Fact]
    public void The_count_adds_up_or_says_that_it_does_not()
    {
        DocumentWords.Of(new ChronologyCounts(9, 0, 1278, 1254, 3, 24)).ShouldBe("9 files were read. Rows in the files: 1,278 = 1,254 on the line (3 of them undated) + 24 that are headings, titles, keys or notes.");
        DocumentWords.Of(new ChronologyCounts(1, 2, 10, 8, 0, 1)).ShouldEndWith("This does not add up: the difference is 1.");
        DocumentWords.Of(new ChronologyCounts(1, 2, 10, 8, 0, 1)).ShouldStartWith("1 file was read and 2 could not be.");
    }

    private static WordedEntry Worded(Entry entry) => EntryWording.Of(SampleChronology.Document([entry])).Dated.Single();
}
