using System.Text;
using Dapper;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Recording;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.Time;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Recording;

/// <summary>What every engine must do with entries that people record, correct and withdraw. One class an engine derives from this.</summary>
public abstract class RecordingContract : OnARecord
{
    [Fact]
    public async Task What_was_recorded_is_known_like_a_row_that_came_with_a_file_to_every_agency_on_every_day()
    {
        await using var record = await RecordAsync();
        var imported = await OpenFamilyAsync(record.Journal, "imported");
        await KeptAsync(record.Journal, RegisterOf(imported, With(record.Accounts)));
        Clock.Now = new DateTimeOffset(2031, 3, 5, 9, 0, 0, TimeSpan.Zero);
        await RecordedAsync(record, Visit with { Told = [new Told("gp", new(2031, 3, 5))] });
        var row = Invented.Entry(1, Monday) with { RecordedOn = Today, Told = [new Told("gp", Today)], Themes = [] };
        await KeptAsync(record.Journal, ItemOf.Recording(imported, row, Invented.Source(1), Invented.Actor));

        Reader[] readers = [Reader.All, new Reader("school"), new Reader("gp"), new Reader("police")];
        for (var day = Monday.AddDays(-1); day < Monday.AddDays(5); day = day.AddDays(1))
        {
            foreach (var reader in readers)
            {
                var looking = new Looking(day, reader, Position.Latest);
                (await SeenInAsync(record, record.Family, looking)).ShouldBe(await SeenInAsync(record, imported, looking), $"{reader} on {day}");
            }
        }

        (await SeenInAsync(record, record.Family, new Looking(Today, new Reader("gp"), Position.Latest))).ShouldHaveSingleItem();
        (await SeenInAsync(record, record.Family, new Looking(Today.AddDays(-1), new Reader("gp"), Position.Latest))).ShouldBeEmpty();
        (await SeenInAsync(record, record.Family, new Looking(LastDay, new Reader("police"), Position.Latest))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_signals_are_raised_of_what_was_recorded_as_of_what_came_with_a_file()
    {
        await using var record = await RecordAsync();
        var missed = new EntryCode(EntryKind.Appointment, EntryType.HealthVisitor, EntryOutcome.WasNotBrought, []);
        var rows = new List<Entry>();
        for (var week = 0; week < 4; week++)
        {
            var on = Monday.AddDays(7 * week);
            Clock.Now = new DateTimeOffset(on.AddDays(1), new TimeOnly(9, 0), TimeSpan.Zero);
            await RecordedAsync(record, Visit with { Happened = When.On(on), Codes = [missed], Children = [new ChildSeen("ned", IsSeen: false)], Told = week == 3 ? [] : [new Told("gp", on)] });
            rows.Add(Invented.Entry(week, on) with { RecordedOn = Today, Codes = [missed], Seen = [], NotSeen = ["ned"], Told = week == 3 ? [] : [new Told("gp", on)], Themes = [] });
        }

        var read = (await record.Journal.ReadFamilyAsync(record.Family, ToAll(LastDay))).Value.ShouldNotBeNull();
        var recorded = FamilyLine.Of(read.Register, [.. read.Entries.Select(e => e.Entry)]);
        var imported = FamilyLine.Of(read.Register, rows);

        foreach (var reader in new[] { Reader.All, new Reader("school"), new Reader("gp"), new Reader("police") })
        {
            for (var day = Monday; day < Monday.AddDays(120); day = day.AddDays(5))
            {
                SignalsOf(recorded, day, reader).ShouldBe(SignalsOf(imported, day, reader), $"{reader} on {day}");
            }
        }

        SignalsOf(recorded, Monday.AddDays(60), Reader.All).ShouldContain(s => s.Says.Contains("not brought", StringComparison.OrdinalIgnoreCase));
        SignalsOf(recorded, Monday.AddDays(60), new Reader("police")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_late_entry_has_two_times_and_nobody_knew_it_before_it_was_written()
    {
        await using var record = await RecordAsync();

        await RecordedAsync(record);

        var entry = (await record.Journal.ReadFamilyAsync(record.Family, ToAll(Today))).Value!.Entries.ShouldHaveSingleItem().Entry;
        (entry.Happened!.Latest, entry.RecordedOn).ShouldBe((Monday, Today));
        (await TextsAsync(record.Journal, record.Family, ToAll(Today.AddDays(-1)))).ShouldBeEmpty();
        (await TextsAsync(record.Journal, record.Family, new Looking(Today.AddDays(-1), new Reader("gp"), Position.Latest))).ShouldBeEmpty();
        (await TextsAsync(record.Journal, record.Family, new Looking(Today, new Reader("gp"), Position.Latest))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_form_sent_many_times_is_one_entry_and_other_words_under_it_are_not_taken_for_kept()
    {
        await using var record = await RecordAsync();
        var asked = Asked(record);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Recording(record).RunAsync(asked).AsTask()));
        Clock.Now = Clock.Now.AddDays(1);
        var later = await Recording(record).RunAsync(asked);
        var other = await Recording(record).RunAsync(asked with { Given = Visit with { Text = "other words" } });

        answers.Append(later).Select(a => a.Value.ShouldNotBeNull(a.Reason).Position).Distinct().Count().ShouldBe(1);
        answers.Count(a => !a.Value!.WasThere).ShouldBe(1);
        other.Reason.ShouldNotBeNull().ShouldContain("What was recorded first stands");
        (await TextsAsync(record.Journal, record.Family, ToAll(LastDay))).ShouldBe([Invented.Word]);
    }

    [Fact]
    public async Task Two_people_who_record_one_event_make_two_entries_even_with_one_form()
    {
        await using var record = await RecordAsync(people: 2);
        var form = Guid.CreateVersion7(Clock.Now);

        var answers = await Task.WhenAll(Recording(record).RunAsync(Asked(record, person: 0, form: form)).AsTask(), Recording(record).RunAsync(Asked(record, person: 1, form: form)).AsTask());

        answers.ShouldAllBe(a => a.HasValue && !a.Value.WasThere);
        (await TextsAsync(record.Journal, record.Family, ToAll(LastDay))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_who_correct_at_once_the_second_is_told_and_nothing_is_lost()
    {
        await using var record = await RecordAsync(people: 2);
        var version = (await RecordedAsync(record)).Position;
        var correcting = new CorrectEntry(record.Journal, record.There.Drafts, Clock);

        var answers = await Task.WhenAll(record.Accounts.Select((a, i) => correcting.RunAsync(Change(record, version, i), Visit with { Text = $"words {i}" }).AsTask()));

        var first = answers[0].HasValue ? 0 : 1;
        answers[first].HasValue.ShouldBeTrue();
        answers[1 - first].Reason.ShouldBe(EntryChange.ChangedSince);
        (await TextsAsync(record.Journal, record.Family, ToAll(LastDay))).ShouldBe([$"words {first}"]);
        (await correcting.RunAsync(Change(record, answers[first].Value!.Position, 1 - first), Visit with { Text = "both" })).Reason.ShouldBeNull();
        (await TextsAsync(record.Journal, record.Family, ToAll(LastDay))).ShouldBe(["both"]);
    }

    [Fact]
    public async Task A_correction_that_is_sent_twice_is_one_and_one_that_says_the_same_is_none()
    {
        await using var record = await RecordAsync();
        var version = (await RecordedAsync(record)).Position;
        var correcting = new CorrectEntry(record.Journal, record.There.Drafts, Clock);
        var change = Change(record, version);

        var one = await correcting.RunAsync(change, Visit with { Text = "put right" });
        var two = await correcting.RunAsync(change, Visit with { Text = "put right" });
        var none = await correcting.RunAsync(Change(record, one.Value!.Position), Visit with { Text = "put right" });

        (two.Value.ShouldNotBeNull().Position, two.Value.WasThere).ShouldBe((one.Value.Position, true));
        none.Reason.ShouldBe(CorrectEntry.SaysTheSame);
    }

    [Fact]
    public async Task Whoever_was_told_of_the_old_version_hears_of_the_new_one_and_before_that_day_the_old_one_stands()
    {
        await using var record = await RecordAsync();
        var version = (await RecordedAsync(record)).Position;
        var recordedOn = Today;
        Clock.Now = Clock.Now.AddDays(3);

        await new CorrectEntry(record.Journal, record.There.Drafts, Clock).RunAsync(Change(record, version), Visit with { Text = "put right", Told = [] });

        foreach (var reader in new[] { Reader.All, new Reader("gp") })
        {
            (await TextsAsync(record.Journal, record.Family, new Looking(recordedOn, reader, Position.Latest))).ShouldBe([Invented.Word]);
            (await TextsAsync(record.Journal, record.Family, new Looking(Today, reader, Position.Latest))).ShouldBe(["put right"]);
        }
    }

    [Fact]
    public async Task The_history_says_who_corrected_and_withdrew_when_and_why()
    {
        await using var record = await RecordAsync(people: 2);
        var recorded = Clock.Now;
        var first = (await RecordedAsync(record)).Position;
        Clock.Now = Clock.Now.AddDays(1);
        var second = (await new CorrectEntry(record.Journal, record.There.Drafts, Clock).RunAsync(Change(record, first, 1, "It was another child."), Visit with { Text = "put right" })).Value.ShouldNotBeNull().Position;
        Clock.Now = Clock.Now.AddDays(1);
        (await new WithdrawEntry(record.Journal, Clock).RunAsync(Change(record, second, 0, "It is another family."))).Reason.ShouldBeNull();
        await RecordedAsync(record, Visit with { Text = "another entry" });

        foreach (var version in new[] { first, second })
        {
            var shown = (await HistoryAsync(record, version, Today)).Value.ShouldNotBeNull();

            shown.NotVisible.ShouldBe(0);
            shown.Versions.Select(v => (v.Kind, v.Actor, v.ReceivedAt, v.On, v.Reason, v.Entry?.Account.Text, v.Entry?.SupersededOn)).ShouldBe(
            [
                (JournalKind.EntryRecorded, record.Accounts[0].Id, recorded, null, null, Invented.Word, Today.AddDays(-1)),
                (JournalKind.EntryCorrected, record.Accounts[1].Id, recorded.AddDays(1), Today.AddDays(-1), "It was another child.", "put right", Today),
                (JournalKind.EntryWithdrawn, record.Accounts[0].Id, recorded.AddDays(2), Today, "It is another family.", null, null),
            ]);
        }

        (await HistoryAsync(record, first, Today.AddDays(-1))).Value!.Versions.Select(v => v.Kind).ShouldBe([JournalKind.EntryRecorded, JournalKind.EntryCorrected]);
        (await HistoryAsync(record, new Position(1), Today)).Reason.ShouldBe(EntryHistory.NoSuchEntry);
    }

    [Fact]
    public async Task A_withdrawal_after_a_correction_by_another_is_told_so()
    {
        await using var record = await RecordAsync(people: 2);
        var version = (await RecordedAsync(record)).Position;
        await new CorrectEntry(record.Journal, record.There.Drafts, Clock).RunAsync(Change(record, version, 1), Visit with { Text = "put right" });

        (await new WithdrawEntry(record.Journal, Clock).RunAsync(Change(record, version))).Reason.ShouldBe(EntryChange.ChangedSince);

        (await TextsAsync(record.Journal, record.Family, ToAll(LastDay))).ShouldBe(["put right"]);
    }

    [Fact]
    public async Task A_row_that_came_with_a_file_can_be_corrected_by_its_agency()
    {
        await using var record = await RecordAsync();
        var version = (await KeptAsync(record.Journal, EntryOf(record.Family, 7))).Position;

        (await new CorrectEntry(record.Journal, record.There.Drafts, Clock).RunAsync(Change(record, version), Visit with { Text = "put right" })).Reason.ShouldBeNull();

        var standing = (await record.Journal.ReadFamilyAsync(record.Family, ToAll(LastDay))).Value!.Entries.Single(e => e.Entry.SupersededOn is null).Entry;
        (standing.Row, standing.Author, standing.CorrectedBecause).ShouldBe((new RowReference("agencies/school.csv", 7), "M. Ilott", "A reason."));
    }

    [Fact]
    public async Task A_record_that_was_disposed_of_is_refused_like_one_that_was_never_there()
    {
        await using var record = await RecordAsync();
        var version = (await RecordedAsync(record)).Position;
        await DisposeOfAsync(record);

        (await Recording(record).RunAsync(Asked(record))).Reason.ShouldBe(AccessChange.Refused);
        (await Recording(record).RunAsync(Asked(record) with { Family = new FamilyKey(9_999) })).Reason.ShouldBe(AccessChange.Refused);
        (await new WithdrawEntry(record.Journal, Clock).RunAsync(Change(record, version))).Reason.ShouldBe(AccessChange.Refused);
        (await HistoryAsync(record, version, Today)).Reason.ShouldBe(AccessChange.Refused);
    }

    [Fact]
    public async Task A_record_that_is_held_is_written_into_like_any_other()
    {
        await using var record = await RecordAsync();
        await KeptAsync(record.Journal, Application.Keeping.HoldItem.Holding(record.Family, "An inquiry.", Invented.Actor, Clock.Now));

        await RecordedAsync(record);
    }

    [Fact]
    public async Task Nothing_that_was_written_stands_in_the_clear_and_the_chain_holds()
    {
        await using var record = await RecordAsync();
        var first = (await RecordedAsync(record, Visit with { Words = [new ChildWords("ned", "Zanzibar-words")], Text = "Zanzibar-text" })).Position;
        var second = (await new CorrectEntry(record.Journal, record.There.Drafts, Clock).RunAsync(Change(record, first, 0, "Zanzibar-why"), Visit)).Value.ShouldNotBeNull().Position;
        await new WithdrawEntry(record.Journal, Clock).RunAsync(Change(record, second, 0, "Zanzibar-gone"));

        var all = new StringBuilder();
        await using (var connection = await record.Journal.Engine.OpenAsync(default))
        {
            foreach (var table in new[] { "journal", "knowledge", "superseded", "seen", "entry_draft" })
            {
                foreach (var value in (await connection.QueryAsync($"SELECT * FROM {table}")).SelectMany(r => ((IDictionary<string, object>)r).Values))
                {
                    all.AppendLine(value is byte[] bytes ? Encoding.Latin1.GetString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }

        all.ToString().Contains("Zanzibar", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        all.ToString().Contains("Ilott", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        (await VerifyAsync(record.Journal)).Fault.ShouldBeNull();
    }

    private async Task<Domain.Reading<ShownHistory>> HistoryAsync(Record record, Position version, DateOnly asKnownOn) =>
        await new EntryHistory(record.Journal, new OpenRecord(record.Journal)).RunAsync(new RecordRequest(record.Family, By(record.Accounts[0]), asKnownOn, string.Empty), version);

    private static async Task<List<string>> SeenInAsync(Record record, FamilyKey family, Looking looking)
    {
        var entries = (await record.Journal.ReadFamilyAsync(family, looking)).Value.ShouldNotBeNull().Entries.Select(e => e.Entry);
        return [.. entries.Select(e => $"{e.AgencyId} {e.Happened?.Earliest:o} {e.Happened?.Latest:o} {string.Join(' ', e.Codes.Select(c => (c.Kind, c.Type, c.Outcome)))} {string.Join(' ', e.Concerning)} {string.Join(' ', e.Seen)} {e.Account.Text}")];
    }

    private static List<(string Says, DateOnly RaisedOn, int Evidence)> SignalsOf(FamilyLine line, DateOnly day, Reader reader) =>
        [.. Signal.Of(line, day, reader, PatternSettings.Default).Select(s => (s.Says, s.RaisedOn, s.Evidence.Count))];
}
