using Sightline.Application.Journal;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Tests.Journal;

/// <summary>What a journal does, whatever it is kept in. One class an engine derives from this.</summary>
public abstract class JournalContract : OnAnEngine
{
    [Fact]
    public async Task What_is_put_in_is_read_back_as_it_was()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        var entry = Invented.Entry(1, Monday);
        var receipt = await KeptAsync(journal, ItemOf.Recording(family, entry, Invented.Source(1), Invented.Actor));

        var record = (await journal.ReadFamilyAsync(family, ToAll(LastDay))).Value.ShouldNotBeNull();

        Same(record.Register, Invented.Register);
        var read = record.Entries.ShouldHaveSingleItem();
        read.Position.ShouldBe(receipt.Position);
        Same(read.Entry, entry);
        (await journal.FamiliesAsync()).ShouldBe([family]);
    }

    [Fact]
    public async Task Places_go_up_by_one_and_the_first_is_one()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);

        var second = await KeptAsync(journal, EntryOf(family, 1));
        var third = await KeptAsync(journal, EntryOf(family, 2));

        family.Value.ShouldBe(1);
        (second.Position.Value, third.Position.Value).ShouldBe((2, 3));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_says_where_it_stands()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var first = await KeptAsync(journal, EntryOf(family, 1));
        Clock.Now = Clock.Now.AddHours(1);

        var again = await KeptAsync(journal, EntryOf(family, 1));
        var opened = await OpenFamilyAsync(journal);

        again.ShouldBe(first with { WasThere = true });
        opened.ShouldBe(family);
        (await VerifyAsync(journal)).Rows.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_said_by_many_at_once_is_kept_once()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () => await KeptAsync(journal, EntryOf(family, i % 4)))));

        receipts.Count(r => !r.WasThere).ShouldBe(4);
        receipts.Select(r => r.Position).Distinct().Count().ShouldBe(4);
        (await VerifyAsync(journal)).Rows.ShouldBe(5);
    }

    [Fact]
    public async Task Two_programs_on_one_journal_share_its_order()
    {
        var place = NewPlace();
        await using var one = await OpenAsync(place);
        await using var other = await OpenAsync(place);
        var family = await OpenFamilyAsync(one);

        var receipts = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => Task.Run(async () => await KeptAsync(i % 2 == 0 ? one : other, EntryOf(family, i)))));

        receipts.Select(r => r.Position.Value).Order().ShouldBe(Enumerable.Range(2, 100).Select(i => (long)i));
        (await VerifyAsync(one)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Time_never_goes_back_whatever_the_clock_does()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var first = await KeptAsync(journal, EntryOf(family, 1));
        Clock.Now = Clock.Now.AddHours(-1);
        var back = await KeptAsync(journal, EntryOf(family, 2));
        Clock.Now = Clock.Now.AddDays(1);
        var forward = await KeptAsync(journal, EntryOf(family, 3));

        back.ReceivedAt.ShouldBe(first.ReceivedAt);
        forward.ReceivedAt.ShouldBe(first.ReceivedAt.AddHours(23));
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task A_correction_stands_from_its_day_and_from_its_place()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var old = await KeptAsync(journal, EntryOf(family, 1, "as first written"));
        var on = Monday.AddDays(30);
        var recording = EntryOf(family, 1, "as corrected", "2");

        var corrected = await KeptAsync(journal, ItemOf.Correcting(recording, old.Position, on));

        (await TextsAsync(journal, family, ToAll(on.AddDays(-1)))).ShouldBe(["as first written"]);
        (await TextsAsync(journal, family, ToAll(on))).ShouldBe(["as corrected"]);
        (await TextsAsync(journal, family, ToAll(on) with { AsReceived = old.Position })).ShouldBe(["as first written"]);
        var both = (await journal.ReadFamilyAsync(family, ToAll(LastDay))).Value!.Entries;
        both.Select(e => e.Position).ShouldBe([old.Position, corrected.Position]);
        both.Select(e => e.Entry.SupersededOn).ShouldBe([on, null]);
        both.Select(e => e.Source).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Whoever_knew_the_old_version_knows_the_correction()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var old = await KeptAsync(journal, EntryOf(family, 1, "as first written"));
        var on = Monday.AddDays(30);
        var entry = Invented.Entry(1, Monday, "as corrected") with { Told = [] };

        await KeptAsync(journal, ItemOf.Correcting(ItemOf.Recording(family, entry, Invented.Source(1, "2"), Invented.Actor), old.Position, on));

        (await TextsAsync(journal, family, new Looking(on, new Reader("gp"), Position.Latest))).ShouldBe(["as corrected"]);
        (await TextsAsync(journal, family, new Looking(on.AddDays(-1), new Reader("gp"), Position.Latest))).ShouldBe(["as first written"]);
    }

    [Fact]
    public async Task A_withdrawal_stands_from_its_day_and_the_old_version_stays()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var old = await KeptAsync(journal, EntryOf(family, 1));
        var on = Monday.AddDays(30);

        await KeptAsync(journal, ItemOf.Withdrawing(family, old.Position, on, "Written about another family.", Invented.Source(1, "withdrawn"), Invented.Actor));

        (await TextsAsync(journal, family, ToAll(on))).ShouldBeEmpty();
        (await TextsAsync(journal, family, ToAll(on.AddDays(-1)))).ShouldBe([Invented.Word]);
    }

    [Fact]
    public async Task What_was_corrected_already_is_not_corrected_again()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var old = await KeptAsync(journal, EntryOf(family, 1));
        JournalItem Correction(string version) =>
            ItemOf.Correcting(ItemOf.Recording(family, Invented.Entry(1, Monday, version), Invented.Source(1, version), Invented.Actor), old.Position, Monday.AddDays(9));
        await KeptAsync(journal, Correction("2"));

        var late = await journal.AppendAsync(Correction("3"));

        late.Reason.ShouldNotBeNull().ShouldContain("corrected or withdrawn already");
        (await VerifyAsync(journal)).Rows.ShouldBe(3);
    }

    [Fact]
    public async Task Only_an_entry_of_the_same_family_can_be_corrected()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var other = await OpenFamilyAsync(journal, "another family");
        var entry = await KeptAsync(journal, EntryOf(other, 1));
        JournalItem Correction(Position position) =>
            ItemOf.Correcting(ItemOf.Recording(family, Invented.Entry(1, Monday), Invented.Source(1, $"2 of {position.Value}"), Invented.Actor), position, Monday.AddDays(9));

        foreach (var position in new[] { entry.Position, new Position(family.Value), new Position(999) })
        {
            (await journal.AppendAsync(Correction(position))).Reason.ShouldNotBeNull().ShouldContain("no entry of this family");
        }
    }

    [Fact]
    public async Task An_agency_reads_what_it_knew_on_the_day_and_no_more()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, EntryOf(family, 1));

        async Task<int> CountAsync(string agency, DateOnly day) => (await TextsAsync(journal, family, new Looking(day, new Reader(agency), Position.Latest))).Count;

        (await CountAsync("school", Monday)).ShouldBe(0);
        (await CountAsync("school", Monday.AddDays(1))).ShouldBe(1);
        (await CountAsync("gp", Monday.AddDays(6))).ShouldBe(0);
        (await CountAsync("gp", Monday.AddDays(7))).ShouldBe(1);
        (await CountAsync("police", LastDay)).ShouldBe(0);
    }

    [Fact]
    public async Task An_undated_row_is_there_on_every_day()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, ItemOf.Recording(family, Invented.Entry(1, on: null), Invented.Source(1), Invented.Actor));

        (await TextsAsync(journal, family, ToAll(DateOnly.MinValue))).Count.ShouldBe(1);
        (await TextsAsync(journal, family, new Looking(DateOnly.MinValue, new Reader("school"), Position.Latest))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Children_not_seen_are_found_as_they_were_known()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        var first = await KeptAsync(journal, EntryOf(family, 1));
        var later = ItemOf.Recording(family, Invented.Entry(2, Monday.AddDays(20)), Invented.Source(2), Invented.Actor);
        var second = await KeptAsync(journal, later);
        var on = Monday.AddDays(40);
        await KeptAsync(journal, ItemOf.Withdrawing(family, second.Position, on, "Another child was meant.", Invented.Source(2, "withdrawn"), Invented.Actor));

        async Task<DateOnly?> LastAsync(Looking looking) => (await journal.ChildrenNotSeenSinceAsync(new(2032, 1, 1), looking)).ShouldHaveSingleItem().LastSeenOn;

        (await LastAsync(ToAll(Monday))).ShouldBeNull();
        (await LastAsync(ToAll(Monday.AddDays(1)))).ShouldBe(Monday);
        (await LastAsync(ToAll(Monday.AddDays(21)))).ShouldBe(Monday.AddDays(20));
        (await LastAsync(ToAll(on))).ShouldBe(Monday);
        (await LastAsync(ToAll(on) with { AsReceived = second.Position })).ShouldBe(Monday.AddDays(20));
        (await LastAsync(new Looking(Monday.AddDays(26), new Reader("gp"), Position.Latest))).ShouldBe(Monday);
        (await LastAsync(new Looking(LastDay, new Reader("police"), Position.Latest))).ShouldBeNull();
        (await journal.ChildrenNotSeenSinceAsync(Monday, ToAll(LastDay))).ShouldBeEmpty();
        first.WasThere.ShouldBeFalse();
    }

    [Fact]
    public async Task The_register_is_that_of_the_moment()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await OpenFamilyAsync(journal);
        var first = await KeptAsync(journal, RegisterOf(family, Invented.Register));
        await KeptAsync(journal, RegisterOf(family, Invented.Register with { Case = "renamed" }));

        (await journal.ReadFamilyAsync(family, ToAll(LastDay))).Value!.Register.Case.ShouldBe("renamed");
        (await journal.ReadFamilyAsync(family, ToAll(LastDay) with { AsReceived = first.Position })).Value!.Register.Case.ShouldBe("invented");
    }

    [Theory]
    [InlineData("'); DROP TABLE journal; --")]
    [InlineData("\" OR 1=1 --")]
    [InlineData("$1 @family {key} %s \\")]
    [InlineData("Zoë Ó Súilleabháin 𐍈 \u200f\t\n")]
    public async Task Words_that_look_like_statements_are_words(string words)
    {
        await using var journal = await OpenAsync(NewPlace());
        var source = SourceReference.Of(words, words, words);
        var family = new FamilyKey((await KeptAsync(journal, ItemOf.Opening(source, words, words))).Position.Value);
        var entry = Invented.Entry(1, Monday, words) with { AgencyId = words, Author = words, Concerning = [words], Seen = [words], Told = [new Told(words, Monday)] };

        await KeptAsync(journal, ItemOf.Recording(family, entry, SourceReference.Of(words, words + "1", words), words));

        Same((await journal.ReadFamilyAsync(family, new Looking(LastDay, new Reader(words), Position.Latest))).Value!.Entries.Single().Entry, entry);
        (await VerifyAsync(journal)).Rows.ShouldBe(2);
    }

    [Fact]
    public async Task Another_keyRing_is_refused()
    {
        var place = NewPlace();
        await using (var journal = await OpenAsync(place))
        {
            await OpenFamilyAsync(journal);
        }

        using var other = KeyRing.Create();
        (await JournalDatabase.OpenAsync(place, other, Clock)).Reason.ShouldNotBeNull().ShouldContain("key ring is not that of this journal");
    }

    [Fact]
    public async Task A_family_that_is_not_there_is_a_reason()
    {
        await using var journal = await OpenAsync(NewPlace());

        (await journal.ReadFamilyAsync(new FamilyKey(7), ToAll(LastDay))).Reason.ShouldNotBeNull();
        (await journal.AppendAsync(EntryOf(new FamilyKey(7), 1))).Reason.ShouldNotBeNull();
        (await journal.FindFamilyAsync(Invented.Source(1))).ShouldBeNull();
    }

    [Fact]
    public async Task A_newer_schema_is_refused_and_left_alone()
    {
        var place = NewPlace();
        await using (var journal = await OpenAsync(place))
        {
            await ExecuteAsync(journal, "INSERT INTO schema_step (step, taken_at) VALUES (9999, 0)");
        }

        (await JournalDatabase.OpenAsync(place, Ring, Clock)).Reason.ShouldNotBeNull().ShouldContain("newer version");
    }
}
