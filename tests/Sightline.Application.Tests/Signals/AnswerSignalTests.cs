using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Signals;

public sealed class AnswerSignalTests : InventedSignals
{
    private static readonly Guid Form = new("0197330c-0000-7000-8000-000000000001");

    [Fact]
    public async Task An_answer_is_kept_with_what_was_seen_and_the_signal_is_quiet()
    {
        var kept = (await AnswerAsync((await ShownAsync()).Reference)).Value.ShouldNotBeNull();

        kept.Met.ShouldBe(AnswerMet.AsShown);
        var life = (await ShownAsync()).Life;
        life.State.ShouldBe(SignalState.Quiet);
        var answer = life.Answers.ShouldHaveSingleItem();
        (answer.Kind, answer.PersonId, answer.AgencyId, answer.Role, answer.Words).ShouldBe((AnswerKind.Acted, "ann", "school", "practitioner", "The nurse visits on Friday."));
        answer.Evidence.ShouldBe([2, 3, 4]);
        life.SeenBy.ShouldHaveSingleItem().AgencyId.ShouldBe("school");
    }

    [Theory]
    [InlineData("stranger", "school", Role.Practitioner)]
    [InlineData("ann", "police", Role.Practitioner)]
    [InlineData("ann", "school", Role.Reviewer)]
    [InlineData("ann", "school", Role.Administrator)]
    [InlineData("ann", "school", Role.PrivacyOfficer)]
    public async Task Whoever_does_not_see_the_content_or_has_another_role_answers_nothing(string id, string agency, Role role)
    {
        var to = (await ShownAsync()).Reference;
        (await AnswerAsync(to, asked: Asked(Ann with { Id = id, AgencyId = agency, Role = role }))).Reason.ShouldBe(AccessChange.Refused);
        Answers.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("seen it")]
    [InlineData("- - - 1 2 3")]
    public async Task Nobody_answers_without_words(string words)
    {
        (await AnswerAsync((await ShownAsync()).Reference, words: words)).Reason.ShouldBe(AnswerSignal.WordsNeeded);
        (await AnswerAsync((await ShownAsync()).Reference, words: new string('w', 4_001))).Reason.ShouldBe(AnswerSignal.WordsNeeded);
        Answers.ShouldBe(0);
    }

    [Fact]
    public async Task A_signal_that_rests_on_what_is_not_visible_is_answered_by_whoever_sees_it()
    {
        var journal = With(Missed(1, new(2031, 3, 3)), Missed(2, new(2031, 4, 7)), Missed(3, Third, "gp"));
        var signals = new Application.Reading.FamilySignals(journal, new Application.Reading.OpenRecord(journal));
        var to = new SignalReference(NotBrought, ["ned"], Third, BeganWith: null);

        (await new AnswerSignal(journal, signals).RunAsync(Asked(), new AnswerForm(Form, to, AnswerKind.Acted, "The nurse visits on Friday."))).Reason.ShouldBe(AccessChange.Refused);
    }

    [Fact]
    public async Task A_signal_that_was_never_shown_is_not_answered()
    {
        var to = (await ShownAsync()).Reference;
        (await AnswerAsync(to with { RaisedOn = to.RaisedOn.AddDays(1) })).Reason.ShouldBe(AccessChange.Refused);
        (await AnswerAsync(to with { Pattern = "no-such" })).Reason.ShouldBe(AccessChange.Refused);
        (await AnswerAsync(to with { Subjects = [] })).Reason.ShouldBe(AccessChange.Refused);
    }

    [Fact]
    public async Task What_is_still_to_be_raised_is_not_answered_beforehand()
    {
        var ahead = Asked(asKnownOn: Today.AddDays(120));
        var to = (await Signals.RunAsync(ahead)).Value.ShouldNotBeNull().Shown.First(s => s.Reference.RaisedOn > Today).Reference;

        (await AnswerAsync(to, asked: ahead)).Reason.ShouldBe(AccessChange.Refused);
        Answers.ShouldBe(0);
    }

    [Fact]
    public async Task An_answer_to_what_grew_meanwhile_is_kept_says_so_and_covers_only_what_was_seen()
    {
        var signals = new AnswerSignalTests { Journal = With(Missed(1, new(2031, 3, 3)), Missed(2, new(2031, 4, 7)), Missed(3, Third), Missed(4, new(2031, 5, 26))) };
        var asShown = Asked(asReceived: new Position(4));
        var to = (await signals.ShownAsync(asShown)).Reference;

        (await signals.AnswerAsync(to, asked: asShown)).Value.ShouldNotBeNull().Met.ShouldBe(AnswerMet.Changed);

        var now = await signals.ShownAsync();
        now.Life.State.ShouldBe(SignalState.RaisedAgain);
        now.Life.Answers.ShouldHaveSingleItem().Evidence.ShouldBe([2, 3, 4]);
    }

    [Fact]
    public async Task An_answer_to_what_is_gone_is_kept_says_so_and_stands_among_those_that_ended()
    {
        var asShown = Asked(asKnownOn: Third);
        var to = (await ShownAsync(asShown)).Reference;
        var later = asShown with { Request = asShown.Request with { At = Noon.AddYears(1) } };
        Journal.Now = later.Request.At;

        (await AnswerAsync(to, asked: later)).Value.ShouldNotBeNull().Met.ShouldBe(AnswerMet.Gone);

        var now = (await Signals.RunAsync(later with { AsKnownOn = Today.AddYears(1) })).Value.ShouldNotBeNull();
        now.Shown.ShouldNotContain(s => s.Reference.Pattern == NotBrought);
        now.Ended.ShouldHaveSingleItem().Words.ShouldBe("The nurse visits on Friday.");
    }

    [Fact]
    public async Task When_two_answer_at_once_both_are_kept()
    {
        var to = (await ShownAsync()).Reference;
        await AnswerAsync(to);
        await AnswerAsync(to, AnswerKind.Disputed, "The appointments were cancelled.", Asked(Ann with { Id = "bea" }));

        var life = (await ShownAsync()).Life;
        life.Answers.Select(a => a.PersonId).ShouldBe(["ann", "bea"]);
        life.IsDisputed.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_answered_may_put_another_answer_in_its_place_and_nobody_else()
    {
        var to = (await ShownAsync()).Reference;
        var first = (await AnswerAsync(to)).Value!.Receipt.Position;

        (await AnswerAsync(to, words: "It was somebody else's answer.", asked: Asked(Ann with { Id = "bea" }), corrects: first)).Reason.ShouldBe(AnswerSignal.NotToCorrect);
        (await AnswerAsync(to, words: "To something that is no answer.", corrects: new Position(99))).Reason.ShouldBe(AnswerSignal.NotToCorrect);
        var second = (await AnswerAsync(to, words: "The nurse visits on Monday.", corrects: first)).Value.ShouldNotBeNull().Receipt.Position;

        var answers = (await ShownAsync()).Life.Answers;
        answers.Select(a => a.TakenBack?.Position).ShouldBe([second.Value, null]);
    }

    private ValueTask<Reading<AnswerKept>> AnswerAsync(
        SignalReference to, AnswerKind kind = AnswerKind.Acted, string words = "The nurse visits on Friday.", Application.Reading.RecordRequest? asked = null, Position? corrects = null) =>
        new AnswerSignal(Journal, Signals).RunAsync(asked ?? Asked(), new AnswerForm(Form, to, kind, words, corrects));
}
