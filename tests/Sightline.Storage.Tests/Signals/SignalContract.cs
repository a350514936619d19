using Dapper;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Application.Signals;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Signals;

/// <summary>What every engine must do with signals and the answers to them. Everything is read for somebody, so that it holds behind PostgreSQL's second wall too.</summary>
public abstract class SignalContract : OnAnEngine
{
    private const string Words = "The nurse visits Quennell-kitchen-table on Friday.";
    private const string NotBrought = "was-not-brought";

    private static readonly DateOnly Today = new(2031, 6, 1);
    private static readonly DateTimeOffset Now = new(2031, 6, 1, 9, 0, 0, TimeSpan.Zero);

    // The register of the invented family says that w1 of the school is responsible for its child.
    private static readonly AccessRequest Worker = new(new Viewer("w1", "school", AgencyKind.School, Role.Practitioner), Now, Purpose.WorkWithTheFamily, HasReason: false);

    [Fact]
    public async Task An_answer_is_read_as_it_was_given_and_its_words_stand_nowhere_in_the_clear()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        var family = await FilledAsync(journal);
        var to = (await ShownAsync(journal, family)).Reference;
        var kept = (await AnswerAsync(journal, family, to)).Receipt;

        var answer = (await ShownAsync(journal, family)).Life.Answers.ShouldHaveSingleItem();

        (answer.Position, answer.At, answer.Kind, answer.PersonId, answer.AgencyId, answer.Role, answer.Words).ShouldBe((kept.Position.Value, kept.ReceivedAt, AnswerKind.Acted, "w1", "school", "practitioner", Words));
        answer.To.ShouldBe(to);
        answer.Evidence.Count.ShouldBe(3);
        (await journal.Signals.AnswersAsync(family, Position.Latest, withWords: false, Worker)).Value!.ShouldHaveSingleItem().Words.ShouldBeEmpty();
        (await journal.Signals.AnswersAsync(family, new Position(kept.Position.Value - 1), withWords: true, Worker)).Value!.ShouldBeEmpty("as received before");
        await using var connection = await journal.Engine.OpenAsync(default);
        (await connection.QueryAsync<string?>("SELECT plain FROM journal")).ShouldAllBe(p => p == null || !p.Contains("Quennell", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_answer_two_people_at_once_are_two_and_none_is_overwritten()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FilledAsync(journal);
        var shown = (await new FamilySignals(journal, new OpenRecord(journal)).RunAsync(Asked(family))).Value.ShouldNotBeNull();
        var asked = Asked(family) with { AsReceived = shown.Record.AsReceived };
        var to = shown.Shown.Single(s => string.Equals(s.Reference.Pattern, NotBrought, StringComparison.Ordinal)).Reference;
        var form = Guid.NewGuid();

        var first = await AnswerAsync(journal, family, to, form, asked);
        var again = await AnswerAsync(journal, family, to, form, asked);
        again.Receipt.ShouldBe(first.Receipt with { WasThere = true });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AnswerAsync(journal, family, to, Guid.NewGuid(), asked)));
        (await AnswerAsync(journal, family, to, form, asked, words: "The same form with other words.")).Receipt.WasThere.ShouldBeFalse();
        (await new WithdrawAnswer(journal).RunAsync(new AccessChange(family, Worker, "It was a mistake."), first.Receipt.Position)).Reason.ShouldBeNull();

        var answers = (await ShownAsync(journal, family)).Life.Answers;
        answers.Count.ShouldBe(6);
        answers.Count(a => a.TakenBack is not null).ShouldBe(1);
        answers[0].TakenBack!.Reason.ShouldBe("It was a mistake.");
        answers[0].Words.ShouldBe(Words);
        answers[5].Words.ShouldBe("The same form with other words.");
    }

    [Fact]
    public async Task A_new_entry_raises_it_again_and_what_was_shown_before_can_still_be_answered()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FilledAsync(journal);
        var shown = (await new FamilySignals(journal, new OpenRecord(journal)).RunAsync(Asked(family))).Value.ShouldNotBeNull();
        var to = shown.Shown.Single(s => string.Equals(s.Reference.Pattern, NotBrought, StringComparison.Ordinal)).Reference;
        await KeptAsync(journal, Missed(family, 4, new(2031, 5, 26)));

        var kept = await AnswerAsync(journal, family, to, asked: Asked(family) with { AsReceived = shown.Record.AsReceived });

        kept.Met.ShouldBe(AnswerMet.Changed);
        var life = (await ShownAsync(journal, family)).Life;
        life.State.ShouldBe(SignalState.RaisedAgain);
        life.SeenBy.ShouldHaveSingleItem().ShouldSatisfyAllConditions(o => o.AgencyId.ShouldBe("school"), o => o.Role.ShouldBe("practitioner"));
        (await AnswerAsync(journal, family, to)).Met.ShouldBe(AnswerMet.AsShown);
        (await ShownAsync(journal, family)).Life.State.ShouldBe(SignalState.Quiet);
    }

    [Fact]
    public async Task Codes_alone_give_the_signals_of_the_whole_record_and_hold_no_word()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FilledAsync(journal);
        var other = Invented.Entry(7, new(2031, 4, 8)) with { AgencyId = "larkrise-school" };
        await KeptAsync(journal, ItemOf.Recording(family, other with { Account = new WrittenAccount(other.Row, new Agency("larkrise-school", "Larkrise", AgencyKind.School, Area: null), [(CellRole.Narrative, "What happened", Words)]) }, Invented.Source(7), Invented.Actor));
        var looking = new Looking(Today, Reader.All, Position.Latest);
        var whole = (await journal.ReadFamilyAsync(family, looking, Worker)).Value.ShouldNotBeNull();
        var codes = (await journal.Signals.CodesAsync(family, looking, Worker)).Value.ShouldNotBeNull();

        codes.Entries.Select(e => (e.Position, e.Source)).ShouldBe(whole.Entries.Select(e => (e.Position, e.Source)));
        codes.Entries.ShouldAllBe(e => e.Entry.Account.Text.Length == 0 && e.Entry.Account.Cells.Count == 0 && e.Entry.Author == null);
        codes.Entries.Select(e => e.Entry.Account.Agency).ShouldAllBe(a => a.Kind == AgencyKind.School);
        Said(codes).ShouldBe(Said(whole));
        Said(codes).ShouldContain(s => s.StartsWith(NotBrought, StringComparison.Ordinal));
        (await journal.Signals.CodesAsync(family, looking with { AsKnownOn = new(2031, 4, 1) }, Worker)).Value!.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Thresholds_are_the_last_ones_as_received_and_the_defaults_before_any()
    {
        await using var journal = await OpenAsync(NewPlace());
        await OpenFamilyAsync(journal);
        var unit = new AccessChange(FamilyKey.Partnership, Worker with { Viewer = Worker.Viewer with { Id = "unit", Role = Role.BusinessUnit } }, "Decided in May.");
        var set = new SetThresholds(journal);
        (await MissedAsync(Position.Latest)).ShouldBe((3, null));
        var first = (await set.RunAsync(unit, [new ChosenThreshold(NotBrought, "missed", 4, "Four.")])).Value.ShouldNotBeNull();
        Clock.Now = Clock.Now.AddSeconds(1);
        await set.RunAsync(unit with { Request = unit.Request with { At = Clock.Now } }, [new ChosenThreshold(NotBrought, "missed", 2, "Two.")]);

        (await MissedAsync(Position.Latest)).ShouldBe((2, "Two."));
        (await MissedAsync(first.Position)).ShouldBe((4, "Four."));
        (await MissedAsync(new Position(first.Position.Value - 1))).ShouldBe((3, null));

        async Task<(int, string?)> MissedAsync(Position asReceived)
        {
            var descriptor = PatternCatalogue.Find(NotBrought)!.Descriptor;
            var missed = (await journal.Signals.ThresholdsAsync(asReceived)).Value.ShouldNotBeNull().Of(descriptor).All().Single(t => string.Equals(t.Threshold.Name, "missed", StringComparison.Ordinal));
            return (missed.Value, missed.Reason);
        }
    }

    [Fact]
    public async Task What_waits_is_listed_for_whoever_has_the_family_and_written_into_its_record_once()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FilledAsync(journal);
        await FilledAsync(journal, "of others", Invented.Register with { Practitioners = [] });

        var waiting = (await new SignalsWaiting(journal).RunAsync(Worker, Today)).Value.ShouldNotBeNull();

        waiting.Families.ShouldHaveSingleItem().Family.ShouldBe(family);
        waiting.Families[0].Waiting.ShouldContain(s => s.Reference.Pattern == NotBrought);
        (await journal.ReadAccessAsync(family, Worker)).Value!.ShouldHaveSingleItem().Access.Level.ShouldBe(AccessLevel.Content);
        (await new SignalsWaiting(journal).RunAsync(Worker with { Viewer = Worker.Viewer with { Id = "w2" } }, Today)).Value!.Families.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_opened_it_is_told_without_names_and_only_the_content_counts()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FilledAsync(journal);
        var access = AccessRecord.Of(Worker, AccessLevel.Content, AccessBecause.Relationship, Today, "A reason.");
        await KeptAsync(journal, ItemOf.Access(family, access with { Level = AccessLevel.Findable }, Now));
        await KeptAsync(journal, ItemOf.Access(family, access with { Level = AccessLevel.Hidden }, Now));
        var kept = await KeptAsync(journal, ItemOf.Access(family, access, Now));

        (await OpeningsAsync(Today)).ShouldBe([new RecordOpening(kept.ReceivedAt, "school", "practitioner", Today)]);
        (await OpeningsAsync(Today.AddDays(1))).ShouldBeEmpty();

        async Task<IReadOnlyList<RecordOpening>> OpeningsAsync(DateOnly since) => (await journal.Signals.OpeningsAsync(family, since, Position.Latest, Worker)).Value.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_record_that_is_not_there_has_neither_codes_nor_answers()
    {
        await using var journal = await OpenAsync(NewPlace());
        (await journal.Signals.CodesAsync(new FamilyKey(99), ToAll(Today), Worker)).Reason.ShouldNotBeNull();
        (await journal.Signals.AnswersAsync(new FamilyKey(99), Position.Latest, withWords: true, Worker)).Reason.ShouldNotBeNull();
    }

    private static IReadOnlyList<string> Said(FamilyRecord record) =>
        [.. Signal.Of(FamilyLine.Of(record.Register, [.. record.Entries.Select(e => e.Entry)]), Today, Reader.All, PatternSettings.Default).Select(s => $"{s.Pattern.Id} {s.RaisedOn:yyyy-MM-dd} {s.Says} {s.Evidence.Count}")];

    private static JournalItem Missed(FamilyKey family, int row, DateOnly on) => ItemOf.Recording(
        family,
        Invented.Entry(row, on) with { RecordedOn = on, Seen = [], Codes = [new EntryCode(EntryKind.Appointment, Type: null, EntryOutcome.WasNotBrought, [])] },
        SourceReference.Of("case-folder", $"family {family.Value} row {row}", "1"),
        Invented.Actor);

    private static RecordRequest Asked(FamilyKey family) => new(family, Worker, Today, "A meeting tomorrow.");

    private static async Task<FamilyKey> FilledAsync(JournalDatabase journal, string label = "a family", Domain.People.Register? register = null)
    {
        var family = await OpenFamilyAsync(journal, label);
        await KeptAsync(journal, RegisterOf(family, register ?? Invented.Register));
        foreach (var (row, on) in new (int, DateOnly)[] { (1, new(2031, 3, 3)), (2, new(2031, 4, 7)), (3, new(2031, 5, 5)) })
        {
            await KeptAsync(journal, Missed(family, row, on));
        }

        return family;
    }

    private static async Task<ShownSignal> ShownAsync(JournalDatabase journal, FamilyKey family) =>
        (await new FamilySignals(journal, new OpenRecord(journal)).RunAsync(Asked(family))).Value.ShouldNotBeNull().Shown.Single(s => string.Equals(s.Reference.Pattern, NotBrought, StringComparison.Ordinal));

    private static async Task<AnswerKept> AnswerAsync(JournalDatabase journal, FamilyKey family, SignalReference to, Guid? form = null, RecordRequest? asked = null, string words = Words)
    {
        var answered = await new AnswerSignal(journal, new FamilySignals(journal, new OpenRecord(journal))).RunAsync(asked ?? Asked(family), new AnswerForm(form ?? Guid.NewGuid(), to, AnswerKind.Acted, words));
        return answered.Value ?? throw new InvalidOperationException(answered.Reason);
    }
}
