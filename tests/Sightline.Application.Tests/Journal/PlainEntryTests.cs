using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sightline.Application.Journal;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Journal;

public sealed class PlainEntryTests
{
    private static readonly DateOnly Monday = new(2031, 3, 3);

    private static readonly Gen<DateOnly?> Days = from day in Gen.Choose(-3, 10) select day < -1 ? (DateOnly?)null : Monday.AddDays(day);

    private static readonly Gen<Entry> Entries =
        from happened in Days
        from recorded in Days
        from told in (from agency in Gen.Elements("gp", "police", "school") from day in Days select new Told(agency, day)).ListOf()
        from attended in Gen.SubListOf("police", "csc")
        from seen in Gen.SubListOf("ned", "ida")
        from alone in Gen.SubListOf("ned", "ida")
        select new Entry
        {
            Row = new RowReference("school.csv", 1),
            AgencyId = "school",
            Happened = happened is { } first ? When.On(first) : null,
            RecordedOn = recorded,
            Told = [.. told],
            Attended = [.. attended],
            Seen = [.. seen],
            SeenAlone = [.. alone],
            Account = new WrittenAccount(new RowReference("school.csv", 1), new Agency("school", "An invented school", AgencyKind.School, Area: null), []),
        };

    [Fact]
    public void Any_entry_says_without_a_key_what_was_written_beside_it() =>
        Prop.ForAll(Entries.ToArbitrary(), entry =>
        {
            var item = ItemOf.Recording(new FamilyKey(1), entry, SourceReference.Of("a test", "row", "1"), "a test");
            var read = Read(item).ShouldNotBeNull();

            read.KnownTo.ShouldBe(item.KnownTo);
            read.Seen.ShouldBe(item.Seen);
            read.KnownOn.ShouldBe(item.KnownOn);
            read.CorrectedOn.ShouldBeNull();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_correction_says_its_day_and_who_knows_it_from_when() =>
        Prop.ForAll(Entries.ToArbitrary(), Gen.Choose(0, 12).ToArbitrary(), (entry, day) =>
        {
            var on = Monday.AddDays(day);
            var item = ItemOf.Correcting(ItemOf.Recording(new FamilyKey(1), entry, SourceReference.Of("a test", "row", "2"), "a test"), new Position(3), on);
            var read = Read(item).ShouldNotBeNull();

            read.CorrectedOn.ShouldBe(on);
            read.Since(on).KnownTo.ShouldBe(item.KnownTo);
            read.Since(on).KnownOn.ShouldBe(item.KnownOn);
            read.Seen.ShouldBe(item.Seen);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_no_entry_is_none()
    {
        PlainEntry.Read("{}"u8).ShouldBeNull();
        PlainEntry.Read("""{"v":2,"agency":"gp"}"""u8).ShouldBeNull();
        PlainEntry.Read("no json"u8).ShouldBeNull();
        PlainEntry.Read("""{"v":1,"agency":"gp","correctedOn":"Monday"}"""u8).ShouldBeNull();
    }

    private static PlainEntry? Read(JournalItem item) => PlainEntry.Read(Encoding.UTF8.GetBytes(item.Plain));
}
