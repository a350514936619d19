using FsCheck;
using FsCheck.Fluent;
using Sightline.Application.Journal;
using Sightline.Application.Planning;
using Sightline.Domain.Access;
using Sightline.Domain.Plans;
using static Sightline.Application.Tests.Planning.PlanWorld;

namespace Sightline.Application.Tests.Planning;

public class PlanAndSafetyTests
{
    private static readonly Func<PlanPart, PlanDecision> All = _ => new PlanDecision(PlanVisibleBecause.OwnAgency, Rule: null);

    private static readonly Func<PlanPart, PlanDecision> Dangers = p => new PlanDecision(p is DangerToWorkers ? PlanVisibleBecause.DangerToWorkers : PlanVisibleBecause.NotVisible, Rule: null);

    [Fact]
    public void What_is_recorded_anew_stands_with_what_stood_before()
    {
        var ended = Received(Plan, 2, source: 5) with { End = new PlanEnd(new Position(4), Today, "sal", WithdrawnBecause: null) };
        var plans = PlanAndSafety.Of([ended, Received(Plan with { Words = "Gran lives here.", ReviewOn = null }, 4, source: 5, on: Today)], Today, All);

        var standing = plans.Standing.ShouldHaveSingleItem();
        standing.Part.ShouldBeOfType<SafetyPlan>().Words.ShouldBe("Gran lives here.");
        standing.Before.ShouldHaveSingleItem().Part.ShouldBeOfType<SafetyPlan>().Words.ShouldBe("Gran sleeps over.");
        plans.Ended.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_withdrawn_is_kept_with_the_reason_and_what_is_over_is_no_longer_standing()
    {
        var withdrawn = Received(Dog, 2) with { End = new PlanEnd(new Position(3), Today, "sal", "The dog died.") };
        var plans = PlanAndSafety.Of([withdrawn, Received(GranMay with { To = Today.AddDays(-1) }, 4), Received(GranMay with { From = Today.AddDays(3) }, 5)], Today, All);

        plans.Ended.Select(e => e.End?.WithdrawnBecause).ShouldBe([null, "The dog died."]);
        plans.Standing.ShouldHaveSingleItem().Position.ShouldBe(new Position(5), "what begins later stands, and the sheet of tonight leaves it out");
    }

    [Fact]
    public void A_thing_past_its_review_says_so()
    {
        PlanAndSafety.Of([Received(Plan, 2)], Plan.ReviewOn!.Value, All).Standing[0].IsPastReview.ShouldBeFalse();
        PlanAndSafety.Of([Received(Plan, 2)], Plan.ReviewOn!.Value.AddDays(1), All).Standing[0].IsPastReview.ShouldBeTrue();
    }

    [Fact]
    public void What_is_not_recorded_and_what_is_not_visible_are_two_things()
    {
        var plans = PlanAndSafety.Of([Received(Plan, 2), Received(Plan, 3), Received(Dog, 4)], Today, Dangers);

        plans.Of<SafetyPlan>().ShouldSatisfyAllConditions(p => p.State.ShouldBe(SheetState.NotVisible), p => p.Ask.ShouldBe(["csc"]));
        plans.Of<DangerToWorkers>().State.ShouldBe(SheetState.Recorded);
        plans.Of<Contact>().State.ShouldBe(SheetState.NotRecorded);
        plans.NotVisible.ShouldHaveSingleItem().ShouldBe(new PlansNotVisible(PlanPartKind.SafetyPlan, "csc", 2));
    }

    [Fact]
    public void What_is_not_visible_now_is_not_shown_by_what_was_visible_before()
    {
        var first = Received(Plan with { SharedWith = ["school"] }, 2, source: 5) with { End = new PlanEnd(new Position(4), Today, "sal", WithdrawnBecause: null) };
        var plans = PlanAndSafety.Of([first, Received(Plan, 4, source: 5)], Today, p => new PlanDecision(p.SharedWith.Count > 0 ? PlanVisibleBecause.SharedWith : PlanVisibleBecause.NotVisible, Rule: null));

        plans.Standing.ShouldBeEmpty();
        plans.Ended.ShouldBeEmpty();
        plans.NotVisible.ShouldHaveSingleItem();
    }

    [Fact]
    public void Numbers_stand_in_the_order_in_which_they_are_rung() => PlanAndSafety.Of([Received(Number(2), 2), Received(Number(1), 3), Received(Number(3), 4)], Today, All)
        .Of<Contact>().Recorded.Select(c => c.Value.Order).ShouldBe([1, 2, 3]);

    // What the journal gives for a day is what was known by it; this holds that a page is made of that alone, whatever else was recorded later.
    [Fact]
    public void What_is_recorded_later_changes_no_earlier_day() => Prop.ForAll(Histories.ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), static (history, day) =>
    {
        var on = May.AddDays(day);
        Said(KnownBy(history, on), on).ShouldBe(Said(KnownBy([.. history.Where(h => h.On <= on)], on), on));
        var standing = PlanAndSafety.Of(KnownBy(history, on), on, All).Standing;
        standing.Select(s => s.Position).Distinct().Count().ShouldBe(standing.Count);
        standing.ShouldAllBe(s => s.Part.KnownOn <= on && s.End == null);
    }).QuickCheckThrowOnFailure();

    private static Gen<IReadOnlyList<(int Series, DateOnly On, bool IsWithdrawal)>> Histories { get; } =
        from steps in Gen.ListOf(Gen.Zip(Gen.Choose(0, 3), Gen.Zip(Gen.Choose(0, 5), Gen.Elements(false, false, true))))
        select ToHistory([.. steps]);

    private static IReadOnlyList<(int Series, DateOnly On, bool IsWithdrawal)> ToHistory(IReadOnlyList<(int Series, (int Days, bool IsWithdrawal) Step)> steps)
    {
        var on = May;
        return [.. steps.Select(s => (s.Series, on = on.AddDays(s.Step.Days), s.Step.IsWithdrawal))];
    }

    private static List<ReceivedPlan> KnownBy(IReadOnlyList<(int Series, DateOnly On, bool IsWithdrawal)> history, DateOnly on)
    {
        var plans = new List<ReceivedPlan>();
        for (var i = 0; i < history.Count && history[i].On <= on; i++)
        {
            var (series, day, isWithdrawal) = history[i];
            var before = plans.FindIndex(p => p.Source == (UInt128)series && p.End is null);
            if (before >= 0)
            {
                plans[before] = plans[before] with { End = new PlanEnd(new Position(i + 1), day, "sal", isWithdrawal ? "A mistake." : null) };
            }

            if (!isWithdrawal)
            {
                plans.Add(Received(Plan with { Words = $"words {i}", KnownOn = day }, i + 1, (UInt128)series));
            }
        }

        return plans;
    }

    private static IEnumerable<string> Said(IReadOnlyList<ReceivedPlan> plans, DateOnly on)
    {
        var said = PlanAndSafety.Of(plans, on, All);
        return said.Standing.Concat(said.Ended).Select(s => $"{s.Position} {s.IsPastReview} {s.End?.WithdrawnBecause} {string.Join(',', s.Before.Select(b => b.Position))}");
    }

    private static Contact Number(int order) => new() { AgencyId = "csc", KnownOn = May, Source = "visit", Who = new Somebody("gran", Name: null), Number = "1", Order = order };
}
