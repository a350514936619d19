using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Signals;

public sealed class SignalsOfFamilyTests : InventedSignals
{
    [Fact]
    public void A_signal_is_placed_by_where_its_entries_stand_in_the_journal()
    {
        var signal = Of(Received(4, 1, Missed(1, new(2031, 3, 3))), Received(7, 2, Missed(2, new(2031, 4, 7))), Received(9, 3, Missed(3, Third)));

        signal.Standing.Reference.ShouldBe(new SignalReference(NotBrought, ["ned"], Third, BeganWith: null));
        signal.Standing.Evidence.Select(e => e.Place).ShouldBe([4, 7, 9]);
    }

    [Fact]
    public void A_confirmation_changes_neither_since_when_nor_what_shows_it_and_the_last_version_is_shown()
    {
        var signal = Of(
            Received(4, 1, Missed(1, new(2031, 3, 3)) with { SupersededOn = new(2031, 5, 20) }),
            Received(7, 2, Missed(2, new(2031, 4, 7))),
            Received(9, 3, Missed(3, Third)),
            Received(12, 1, Missed(1, new(2031, 3, 3)) with { IsConfirmed = true }));

        (signal.Standing.Reference.RaisedOn, string.Join(' ', signal.Standing.Evidence.Select(e => e.Place)), string.Join(' ', signal.Rows.Select(r => r.Place))).ShouldBe((Third, "4 7 9", "12 7 9"));
    }

    [Fact]
    public void A_correction_does_not_count_before_its_day_beside_what_it_corrects()
    {
        var all = All(
            Received(4, 1, Missed(1, new(2031, 3, 3)) with { SupersededOn = new(2031, 5, 20) }),
            Received(7, 2, Missed(2, new(2031, 4, 7))),
            Received(12, 1, Missed(1, new(2031, 3, 4))));

        all.ShouldNotContain(s => s.Signal.Pattern.Id == NotBrought, "there were never three appointments");
    }

    private static ReceivedEntry Received(long position, int source, Entry entry) => new(new Position(position), (UInt128)source, entry);

    private static IReadOnlyList<PlacedSignal> All(params ReceivedEntry[] entries) =>
        SignalsOfFamily.Of(new FamilyRecord(FakeJournal.Family, "a family", new Looking(Today, Domain.Chronology.Timeline.Reader.All, Position.Latest), Register, entries), PatternSettings.Default, Today).All;

    private static PlacedSignal Of(params ReceivedEntry[] entries) => All(entries).Single(s => string.Equals(s.Signal.Pattern.Id, NotBrought, StringComparison.Ordinal));
}
