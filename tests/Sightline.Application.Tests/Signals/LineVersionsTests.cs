using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Tests.Signals;

public sealed class LineVersionsTests : InventedSignals
{
    private static readonly DateOnly On = new(2031, 3, 3);
    private static readonly DateOnly CorrectedOn = new(2031, 4, 1);

    [Fact]
    public void A_correction_is_on_the_line_from_its_own_day_on()
    {
        var old = Missed(1, On) with { SupersededOn = CorrectedOn };
        var versions = LineVersions.Of([new(new Position(4), 1, old), new(new Position(5), 2, Missed(2, On)), new(new Position(9), 1, Missed(1, On) with { Concerning = [] })]);

        versions.Select(v => (v.Place, v.Standing, Knowledge.RecordedOn(v.Entry))).ShouldBe([(4, 4, On), (5, 5, On), (9, 9, CorrectedOn)]);
    }

    [Fact]
    public void What_changes_no_code_is_the_same_thing_and_its_last_version_stands()
    {
        var code = new EntryCode(EntryKind.Appointment, Type: null, EntryOutcome.WasNotBrought, [new TextSpan(0, 3)]);
        var old = Missed(1, On) with { SupersededOn = CorrectedOn };
        var confirmed = Missed(1, On) with { IsConfirmed = true, Codes = [code], SupersededOn = CorrectedOn.AddDays(9) };
        var versions = LineVersions.Of([new(new Position(4), 1, old), new(new Position(9), 1, confirmed), new(new Position(12), 1, Missed(1, On) with { Themes = [Theme.DomesticAbuse] })]);

        versions.Select(v => (v.Place, v.Standing, Knowledge.RecordedOn(v.Entry), v.Entry.SupersededOn)).ShouldBe([(4, 9, On, CorrectedOn.AddDays(9)), (12, 12, CorrectedOn.AddDays(9), null)]);
        versions[0].Entry.IsConfirmed.ShouldBeTrue();
    }

    [Fact]
    public void Another_day_of_writing_is_another_version() =>
        LineVersions.Of([new(new Position(4), 1, Missed(1, On) with { SupersededOn = CorrectedOn }), new(new Position(9), 1, Missed(1, On) with { RecordedOn = On.AddDays(3) })]).Count.ShouldBe(2);
}
