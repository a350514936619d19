using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Reading;

public class OpenRecordTests
{
    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Viewer Ann = new("ann", "school", AgencyKind.School, Role.Practitioner);

    private static readonly Register Register = new()
    {
        People = [new Person("ned", "Child 1", "Ned", "Quennell", [], [], Sex.Male, When.On(new(2026, 3, 4)), DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true)],
        Practitioners = [new Practitioner("ann", "Ann", "teacher", "school", [new Allocation(["ned"], new(2031, 1, 1), To: null)], []) { AccountId = "ann" }],
    };

    private readonly FakeJournal _journal = new(
        Register,
        Entry(1, AgencyKind.School, new(2031, 3, 3)),
        Entry(2, AgencyKind.Police, new(2031, 3, 4)),
        Entry(3, AgencyKind.Police, new(2031, 3, 5)) with { Told = [new Told("school", new(2031, 4, 1))] },
        Entry(4, AgencyKind.ChildrensSocialCare, new(2031, 3, 6)) with { Codes = [new EntryCode(EntryKind.Decision, EntryType.PlanStarted, Outcome: null, [])] },
        Entry(5, AgencyKind.Police, new(2031, 3, 7)) with { Themes = [Theme.DomesticAbuse] });

    [Fact]
    public async Task Content_is_what_the_own_agency_wrote_was_told_and_a_rule_opens_and_the_rest_is_counted()
    {
        _journal.Said.Rules = [new SharingRule("domestic-abuse-on-a-plan", "Children Act 2004 s.11") { Theme = Theme.DomesticAbuse, Status = StatusLevel.ChildProtectionPlan }];

        var shown = await ShownAsync();

        shown.Entries.Select(e => (e.Entry.Row.Row, e.Why.Because)).ShouldBe([(1, VisibleBecause.OwnAgency), (3, VisibleBecause.Told), (5, VisibleBecause.SharingRule)]);
        shown.NotVisible.ShouldBe(new Dictionary<string, int>(StringComparer.Ordinal) { ["police"] = 1, ["childrens-social-care"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task Where_an_entry_stands_is_known_of_what_is_shown_and_of_nothing_else()
    {
        var shown = await ShownAsync();

        shown.Entries.Select(e => shown.PositionOf(e.Entry)).ShouldBe([new Position(2), new Position(4)]);
        shown.PositionOf(shown.Entries[0].Entry with { }).ShouldBeNull("a copy is not the entry that is shown");
    }

    [Fact]
    public async Task No_address_goes_out_with_a_record()
    {
        var register = Register with { Households = [new Household("1 Invented Row", [new HouseholdMember("ned", From: null, To: null)])] };

        var shown = (await new OpenRecord(new FakeJournal(register)).RunAsync(Asked())).Value.ShouldNotBeNull();

        shown.Register.Households.ShouldHaveSingleItem().Address.ShouldBeEmpty();
        shown.Register.Households[0].Members.ShouldHaveSingleItem().PersonId.ShouldBe("ned");
    }

    [Fact]
    public async Task Where_an_address_is_protected_none_stands_in_any_word_and_the_evidence_stays_where_it_is()
    {
        const string text = "Seen at 9 Hidden Close. School is in QX7 7ZZ. Ned was quiet.";
        var reference = new RowReference("visit to 9 Hidden Close.docx", 1);
        var entry = Entry(1, AgencyKind.School, new(2031, 3, 3)) with
        {
            Row = reference,
            Author = "of 9 Hidden Close",
            Codes = [new EntryCode(EntryKind.Visit, Type: null, Outcome: null, [new TextSpan(6 + text.IndexOf("quiet", StringComparison.Ordinal), 6 + text.Length - 1)])],
            SameEventAs = [new SameEvent(reference, ["One says 9 Hidden Close."])],
            Account = new WrittenAccount(reference, new Agency("school", "school", AgencyKind.School, Area: null), [(CellRole.Type, "Type", "visit"), (CellRole.Place, "Place: 9 Hidden Close", "9 hidden close"), (CellRole.Narrative, "What happened", text)]),
        };
        var register = Register with { Households = [new Household("9 Hidden Close, Whinmoor", [new HouseholdMember("ned", From: null, To: null)])], Harm = new Harm(new(2031, 1, 1), "At 9 Hidden Close.") };
        var journal = new FakeJournal(register, entry);
        (await ShowAsync(journal)).Entries[0].Entry.Account.Text.ShouldContain("9 Hidden Close", Case.Sensitive, "it is not protected yet");
        journal.Said.Facts.Add(new AccessFact(AccessFactKind.AddressProtected, 7, Noon.AddDays(-1), ToAt: null) { PersonId = "ned" });
        journal.Said.Facts.Add(new AccessFact(AccessFactKind.AddressNamed, 7, Noon.AddDays(-1), ToAt: null) { PersonId = "ann" });

        var shown = await ShowAsync(journal);

        var all = System.Text.Json.JsonSerializer.Serialize(shown.Entries.Select(e => e.Entry)) + System.Text.Json.JsonSerializer.Serialize(shown.Register);
        all.ShouldNotContain("Hidden", Case.Insensitive);
        all.ShouldNotContain("QX7");
        var left = shown.Entries.ShouldHaveSingleItem().Entry;
        left.Account.Text.ShouldBe("visit\nSeen at [address left out]. School is in [address left out]. Ned was quiet.");
        var evidence = left.Codes[0].Evidence.ShouldHaveSingleItem();
        left.Account.Text[evidence.Start..evidence.End].ShouldBe("quiet");
    }

    private static async Task<ShownRecord> ShowAsync(FakeJournal journal) => (await new OpenRecord(journal).RunAsync(Asked())).Value.ShouldNotBeNull();

    [Fact]
    public async Task What_was_told_later_is_not_there_before()
    {
        (await ShownAsync(asKnownOn: new(2031, 3, 31))).Entries.Select(e => e.Entry.Row.Row).ShouldBe([1]);
        (await ShownAsync(asKnownOn: new(2031, 4, 1))).Entries.Select(e => e.Entry.Row.Row).ShouldBe([1, 3]);
    }

    [Fact]
    public async Task Who_asks_is_written_down_with_what_was_decided_before_anything_is_shown()
    {
        await ShownAsync();

        var item = _journal.Appended.ShouldHaveSingleItem();
        item.Kind.ShouldBe(JournalKind.RecordOpened);
        item.Actor.ShouldBe("ann");
        item.Plain.ShouldBe("""{"personId":"ann","agencyId":"school","role":"Practitioner","purpose":"WorkWithTheFamily","level":"Content","because":"Relationship","asKnownOn":"2031-05-01"}""");
        Encoding.UTF8.GetString(item.Narrative.Span).ShouldBe("A home visit tomorrow.");
    }

    [Fact]
    public async Task Where_it_cannot_be_written_down_nothing_is_shown()
    {
        _journal.WritesFailBecause = "The disk of the journal is full: nothing was kept.";

        var answer = await AskAsync();

        answer.HasValue.ShouldBeFalse();
        answer.Reason.ShouldNotBeNull().ShouldContain("nothing is shown");
    }

    [Fact]
    public async Task A_refusal_is_written_down_too_and_looks_like_a_record_that_is_not_there()
    {
        _journal.Said.Facts.Add(new AccessFact(AccessFactKind.Seal, 1, Noon, ToAt: null));

        var hidden = await ShownAsync();
        var absent = (await new OpenRecord(_journal).RunAsync(Asked() with { Family = new FamilyKey(99) })).Value.ShouldNotBeNull();

        _journal.Appended.Select(a => a.Kind).ShouldBe([JournalKind.RecordRefused, JournalKind.RecordRefused], "what is not there is written down too, or the time that it takes would show it");
        _journal.Appended.Select(a => a.Family).ShouldBe([FakeJournal.Family, FamilyKey.Partnership]);
        foreach (var nothing in new[] { hidden, absent })
        {
            nothing.Decision.Level.ShouldBe(AccessLevel.Hidden);
            nothing.Register.ShouldBeSameAs(Register.Empty);
            nothing.Entries.ShouldBeEmpty();
            nothing.NotVisible.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Who_has_no_relationship_finds_the_family_and_sees_no_name()
    {
        var shown = (await new OpenRecord(_journal).RunAsync(Asked() with { Request = Asked().Request with { Viewer = Ann with { Id = "bea" } } })).Value.ShouldNotBeNull();

        shown.Decision.Level.ShouldBe(AccessLevel.Findable);
        shown.Register.People.ShouldBeEmpty();
        shown.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reason_is_one_in_words()
    {
        var stranger = Asked() with { Request = Asked().Request with { Viewer = Ann with { Id = "bea" }, HasReason = true }, Reason = "  " };

        (await new OpenRecord(_journal).RunAsync(stranger)).Value!.Decision.Level.ShouldBe(AccessLevel.Hidden);
    }

    [Fact]
    public async Task Those_who_work_with_the_family_see_which_agencies_looked_and_the_privacy_officer_who_and_why()
    {
        await ShownAsync();
        await new OpenRecord(_journal).RunAsync(Asked() with { Request = Asked().Request with { Viewer = Ann with { Id = "bea" } } });
        var who = new WhoLooked(_journal, new OpenRecord(_journal));

        var worker = (await who.RunAsync(Asked())).Value.ShouldNotBeNull();
        var officer = (await who.RunAsync(Asked() with { Request = Asked().Request with { Viewer = Ann with { Id = "otto", Role = Role.PrivacyOfficer } } })).Value.ShouldNotBeNull();
        var stranger = (await who.RunAsync(Asked() with { Request = Asked().Request with { Viewer = Ann with { Id = "bea" } } })).Value.ShouldNotBeNull();

        worker.ShouldHaveSingleItem().ShouldBe(new Looked(DateTimeOffset.UnixEpoch, "school", Role.Practitioner, Full: null));
        officer.Select(l => l.Full.ShouldNotBeNull().PersonId).ShouldBe(["ann", "bea", "ann"]);
        officer[0].Full!.Reason.ShouldBe("A home visit tomorrow.");
        stranger.ShouldBeEmpty();
        _journal.Appended.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Nobody_looked_at_a_record_that_is_not_there() =>
        (await new WhoLooked(_journal, new OpenRecord(_journal)).RunAsync(Asked() with { Family = new FamilyKey(99) })).Value.ShouldNotBeNull().ShouldBeEmpty();

    private static RecordRequest Asked() => new(FakeJournal.Family, new AccessRequest(Ann, Noon, Purpose.WorkWithTheFamily, HasReason: false), new(2031, 5, 1), "A home visit tomorrow.");

    private ValueTask<Domain.Reading<ShownRecord>> AskAsync(DateOnly? asKnownOn = null) =>
        new OpenRecord(_journal).RunAsync(asKnownOn is { } day ? Asked() with { AsKnownOn = day } : Asked());

    private async Task<ShownRecord> ShownAsync(DateOnly? asKnownOn = null) => (await AskAsync(asKnownOn)).Value.ShouldNotBeNull();

    private static Entry Entry(int row, AgencyKind kind, DateOnly on)
    {
        var reference = new RowReference("a.csv", row);
        var id = Kebab.Of(kind);
        return new Entry { Row = reference, AgencyId = id, Happened = When.On(on), Concerning = ["ned"], Account = new WrittenAccount(reference, new Agency(id, id, kind, Area: null), []) };
    }
}
