using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Planning;
using Sightline.Application.Tests.Reading;
using static Sightline.Application.Tests.Planning.PlanWorld;

namespace Sightline.Application.Tests.Planning;

public class WithdrawPlanTests
{
    private readonly FakeJournal _journal = new(Register);

    public WithdrawPlanTests() => _journal.Plans.Add(Received(Dog, 7));

    [Fact]
    public async Task It_is_withdrawn_from_the_day_of_it_with_the_reason()
    {
        (await new WithdrawPlan(_journal).RunAsync(Change(Sal), new Position(7), "The dog died.")).Reason.ShouldBeNull();

        var item = _journal.Appended.ShouldHaveSingleItem();
        (item.Kind, item.Supersedes, item.SupersededOn).ShouldBe((JournalKind.PlanWithdrawn, new Position(7), Today));
        ItemContent.Words(item.Narrative.Span).ShouldBe("The dog died.");
        item.Plain.ShouldNotContain("dog");
    }

    [Fact]
    public async Task A_reason_is_needed() => (await new WithdrawPlan(_journal).RunAsync(Change(Sal), new Position(7), " ")).Reason.ShouldBe(AccessChange.ReasonNeeded);

    [Fact]
    public async Task Another_agency_s_danger_is_not_withdrawn_though_it_is_seen()
    {
        (await new WithdrawPlan(_journal).RunAsync(Change(Ann), new Position(7), "No dog here.")).Reason.ShouldBe(RecordPlan.NotOfYourAgency);
        _journal.Appended.ShouldBeEmpty();
    }
}
