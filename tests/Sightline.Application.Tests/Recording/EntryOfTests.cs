using Sightline.Application.Recording;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Recording;

public sealed class EntryOfTests : RecordingOperations
{
    private static readonly RowReference Row = RecordedHere.RowOf(RecordedHere.OfForm("ann", Form));
    private static readonly EntryWriter Ann = new("school", AgencyKind.School, "ann", "Marigold Ilott");

    [Fact]
    public void Who_was_seen_alone_spoken_to_and_not_seen_stands_of_each_child()
    {
        var entry = Of(Visit with { Children = [new("ned", IsSeen: true, IsAlone: true), new("isla", IsSeen: false, IsSpokenTo: true)] });

        entry.Seen.ShouldBe(["ned"]);
        entry.SeenAlone.ShouldBe(["ned"]);
        entry.NotSeen.ShouldBe(["isla"]);
        entry.SpokenTo.ShouldBe(["isla"]);
        entry.Concerning.ShouldBe(["ned", "isla"]);
    }

    [Fact]
    public void A_childs_words_stand_as_they_were_said_with_a_code_of_their_own()
    {
        var entry = Of(Visit with { Words = [new("ned", " I do the bottles \r\n myself ")], Children = [] });

        entry.Account.Words(CellRole.Voice).ShouldBe("I do the bottles \n myself");
        entry.Account.Words(CellRole.Narrative).ShouldBe("An invented visit.");
        entry.Codes.Select(c => (c.Kind, c.Type)).ShouldBe([(EntryKind.Visit, EntryType.Routine), (EntryKind.Voice, EntryType.Words)]);
        entry.SpokenTo.ShouldBe(["ned"]);
    }

    [Fact]
    public void Where_an_entry_is_about_several_it_says_whose_words_these_are() =>
        Of(Visit with { Concerning = ["ned", "isla"], Words = [new("isla", "no"), new("ned", "yes")] }).Account.Words(CellRole.Voice).ShouldBe("Isla: no\nNed: yes");

    [Fact]
    public void What_a_person_gave_is_confirmed_and_no_code_stands_twice()
    {
        var entry = Of(Visit with { Codes = [Visit.Codes[0] with { Evidence = [new TextSpan(0, 1)] }, Visit.Codes[0]] });

        entry.IsConfirmed.ShouldBeTrue();
        entry.Codes.ShouldHaveSingleItem().Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void Told_without_a_day_is_told_by_the_day_of_recording()
    {
        var entry = Of(Visit with { Happened = When.On(new(2031, 3, 3)), Told = [new("gp", null), new("police", new(2031, 3, 9))], Codes = [new EntryCode(EntryKind.Meeting, null, null, [])], Attended = ["school", "gp", "gp"] });

        entry.Told.ShouldBe([new Told("gp", Today), new Told("police", new(2031, 3, 9))]);
        entry.Attended.ShouldBe(["gp"]);
    }

    [Fact]
    public void An_agency_that_the_register_does_not_name_stands_by_its_id() => Of(Visit, Ann with { AgencyId = "school-9" }).Account.Agency.ShouldBe(new Agency("school-9", "school-9", AgencyKind.School, Area: null));

    [Fact]
    public void No_row_of_a_file_is_taken_for_one_that_was_recorded_here()
    {
        RecordedHere.Is(Row).ShouldBeTrue();
        RecordedHere.Is(new RowReference("recorded-here/a.csv", 1)).ShouldBeFalse();
        RecordedHere.Is(default).ShouldBeFalse();
        RecordedHere.RowOf(RecordedHere.OfForm("zed", Form)).ShouldNotBe(Row, "another account's form is another thing");
    }

    private static Entry Of(EntryAsGiven given, EntryWriter? by = null) => EntryOf.Given(given, Register, by ?? Ann, Row, Today);
}
