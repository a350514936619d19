using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class ReadingOrderTests
{
    [Fact]
    public void Accounts_of_one_event_follow_the_first_of_them()
    {
        var order = ReadingOrder.Of([Entry(1), Entry(2, sameAs: [4]), Entry(3), Entry(4, sameAs: [2, 5]), Entry(5), Entry(6)]);

        order.Select(e => e.Entry.Row.Row).ShouldBe([1, 2, 4, 5, 3, 6]);
        order.Select(e => e.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        order.Where(e => e.KeepsWithNext).Select(e => e.Number).ShouldBe([2, 3]);
        order[1].SameEventAs.Single().Number.ShouldBe(3);
        order[2].SameEventAs.Select(a => a.Number).ShouldBe([2, 4]);
    }

    [Fact]
    public void Undated_entries_stand_at_the_end_even_where_they_tell_of_the_same_event()
    {
        var order = ReadingOrder.Of([Entry(1, sameAs: [3]), Entry(2), Entry(3, isDated: false, sameAs: [1]), Entry(4, isDated: false)]);

        order.Select(e => e.Entry.Row.Row).ShouldBe([1, 2, 3, 4]);
        order[2].SameEventAs.Single().Number.ShouldBe(1);
        order.ShouldAllBe(e => !e.KeepsWithNext);
    }

    [Fact]
    public void An_account_that_is_not_there_is_said_to_be_so() =>
        ReadingOrder.Of([Entry(1, sameAs: [99])])[0].SameEventAs.Single().Number.ShouldBeNull();

    [Fact]
    public void Every_entry_is_told_once_whatever_points_where()
    {
        var entries = Gen.ListOf(Gen.Zip(Gen.Choose(0, 3), Gen.ListOf(Gen.Choose(1, 12))));
        Prop.ForAll(entries.ToArbitrary(), list =>
        {
            var given = list.Select((e, i) => Entry(i + 1, isDated: e.Item1 > 0, sameAs: [.. e.Item2])).ToList();
            var order = ReadingOrder.Of(given);

            order.Select(e => e.Entry.Row.Row).Order().ShouldBe(given.Select(e => e.Row.Row));
            order.Select(e => e.Number).ShouldBe(Enumerable.Range(1, given.Count));
            order.SkipWhile(e => e.Entry.Happened is not null).ShouldAllBe(e => e.Entry.Happened == null);
        }).QuickCheckThrowOnFailure();
    }

    private static Entry Entry(int row, bool isDated = true, int[]? sameAs = null) =>
        SampleChronology.Entry(SampleChronology.Gp, row, isDated ? When.On(new DateOnly(2014, 3, 3)) : null, "Words.") with
        {
            SameEventAs = [.. (sameAs ?? []).Select(r => new SameEvent(new RowReference("agencies/gp.csv", r), []))],
        };
}
