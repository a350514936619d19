using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Application.Tests.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Signals;

public sealed class WithdrawAnswerTests : InventedSignals
{
    [Fact]
    public async Task An_answer_of_ones_own_is_withdrawn_with_a_reason_and_stays()
    {
        var answer = await AnsweredAsync();

        (await new WithdrawAnswer(Journal).RunAsync(Change("ann", "It was about another child."), answer)).Reason.ShouldBeNull();

        var life = (await ShownAsync()).Life;
        life.State.ShouldBe(SignalState.Raised);
        life.Answers.ShouldHaveSingleItem().TakenBack.ShouldNotBeNull().Reason.ShouldBe("It was about another child.");
    }

    [Fact]
    public async Task Nobody_withdraws_anothers_or_without_a_reason_or_what_is_no_answer()
    {
        var answer = await AnsweredAsync();
        var withdraw = new WithdrawAnswer(Journal);

        (await withdraw.RunAsync(Change("bea", "Not hers."), answer)).Reason.ShouldBe(AccessChange.Refused);
        (await withdraw.RunAsync(Change("stranger", "Not there."), answer)).Reason.ShouldBe(AccessChange.Refused);
        (await withdraw.RunAsync(Change("ann", " "), answer)).Reason.ShouldBe(AccessChange.ReasonNeeded);
        (await withdraw.RunAsync(Change("ann", "A reason."), new Position(1))).Reason.ShouldBe(AccessChange.Refused);
        (await withdraw.RunAsync(Change("ann", "A reason.") with { Family = new FamilyKey(99) }, answer)).Reason.ShouldBe(AccessChange.Refused);
        Journal.Appended.ShouldNotContain(a => a.Kind == JournalKind.SignalAnswerWithdrawn);
    }

    private static AccessChange Change(string person, string reason) => new(FakeJournal.Family, Asked(Ann with { Id = person }).Request, reason);

    private async Task<Position> AnsweredAsync() =>
        (await new AnswerSignal(Journal, Signals).RunAsync(Asked(), new AnswerForm(Guid.Empty, (await ShownAsync()).Reference, AnswerKind.Acted, "The nurse visits on Friday."))).Value.ShouldNotBeNull().Receipt.Position;
}
