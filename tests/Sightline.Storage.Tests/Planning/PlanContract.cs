using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Application.Planning;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Plans;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Planning;

/// <summary>What stands of plan and safety beside a line, whatever the journal is kept in. One class an engine derives from this.</summary>
public abstract class PlanContract : OnAnEngine
{
    private const string Marker = "Marker-gran-sleeps-over";

    private static readonly SafetyPlan Plan = new() { AgencyId = "school", KnownOn = Monday, Source = "core group", Words = Marker, Children = ["ned"], ReviewOn = Monday.AddDays(300) };

    private static readonly DangerToWorkers Danger = new() { AgencyId = "school", KnownOn = Monday, Source = "visit", What = Marker, WhatToDo = "Ring before." };

    [Fact]
    public async Task Each_version_stands_on_its_days_and_the_past_stays_as_it_was()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var first = await RecordedAsync(journal, family, Plan);
        Clock.Now = Clock.Now.AddDays(1);
        var second = await RecordedAsync(journal, family, Plan with { Words = "Gran lives here." }, first.Position);
        Clock.Now = Clock.Now.AddDays(1);
        var third = (await new WithdrawPlan(journal).RunAsync(Change(family), second.Position, "It was another family's.")).Value.ShouldNotBeNull();

        var today = Day;
        (await StandingAsync(journal, family, Monday.AddDays(-1))).ShouldBeEmpty();
        (await StandingAsync(journal, family, today.AddDays(-2))).ShouldBe([first.Position]);
        (await StandingAsync(journal, family, today.AddDays(-1))).ShouldBe([second.Position]);
        (await StandingAsync(journal, family, today)).ShouldBeEmpty();
        (await StandingAsync(journal, family, today, second.Position)).ShouldBe([second.Position], "as received before the withdrawal");
        (await StandingAsync(journal, family, today, first.Position)).ShouldBe([first.Position]);

        var plans = (await journal.ReadFamilyAsync(family, ToAll(today))).Value.ShouldNotBeNull().Plans;
        plans.Select(p => p.Source).Distinct().Count().ShouldBe(1, "versions of one thing");
        plans[0].End.ShouldBe(new PlanEnd(second.Position, today.AddDays(-1), "w1", WithdrawnBecause: null));
        plans[1].End.ShouldBe(new PlanEnd(third.Position, today, "w1", "It was another family's."));
        plans[1].Part.ShouldBeOfType<SafetyPlan>().Words.ShouldBe("Gran lives here.");
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_saying_twice_changes_nothing()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var change = Change(family);
        var first = (await new RecordPlan(journal).RunAsync(change, Plan)).Value.ShouldNotBeNull();
        var anew = Change(family);
        (await new RecordPlan(journal).RunAsync(anew, Plan, first.Position)).Value.ShouldNotBeNull().WasThere.ShouldBeFalse();

        (await new RecordPlan(journal).RunAsync(change, Plan)).Value.ShouldNotBeNull().ShouldSatisfyAllConditions(r => r.WasThere.ShouldBeTrue(), r => r.Position.ShouldBe(first.Position));
        (await new RecordPlan(journal).RunAsync(anew, Plan, first.Position)).Value.ShouldNotBeNull().WasThere.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_two_who_go_on_from_one_version_the_second_is_told_to_read_again()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var first = await RecordedAsync(journal, family, Plan);
        await RecordedAsync(journal, family, Plan, first.Position);

        (await new RecordPlan(journal).RunAsync(Change(family), Plan, first.Position)).Reason.ShouldNotBeNull().ShouldContain("read the record again");
        (await new WithdrawPlan(journal).RunAsync(Change(family), first.Position, "A mistake.")).Reason.ShouldNotBeNull().ShouldContain("read the record again");
    }

    [Fact]
    public async Task A_plan_stands_in_the_place_of_no_entry_and_no_entry_in_the_place_of_a_plan()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var entry = await KeptAsync(journal, EntryOf(family, 1));
        var plan = await RecordedAsync(journal, family, Plan);

        (await journal.AppendAsync(PlanItemOf.Withdrawing(Change(family), entry.Position, "A mistake."))).Reason.ShouldNotBeNull().ShouldContain("no plan of this family");
        (await journal.AppendAsync(ItemOf.Withdrawing(family, plan.Position, Day, "A mistake.", Invented.Source(9), Invented.Actor))).Reason.ShouldNotBeNull().ShouldContain("no entry of this family");
        var other = await OpenFamilyAsync(journal, "another");
        (await journal.AppendAsync(PlanItemOf.Withdrawing(Change(other), plan.Position, "A mistake."))).Reason.ShouldNotBeNull().ShouldContain("no plan of this family");
    }

    [Fact]
    public async Task No_word_of_it_stands_in_the_clear()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var plan = await RecordedAsync(journal, family, Plan);
        await new WithdrawPlan(journal).RunAsync(Change(family), plan.Position, Marker);

        await using var connection = await journal.Engine.OpenAsync(default);
        var rows = (await connection.QueryAsync<(string Plain, string Source, string Version, byte[] Sealed)>("SELECT plain AS Plain, source AS Source, version AS Version, sealed AS Sealed FROM journal WHERE kind IN ('plan-recorded', 'plan-withdrawn')")).ToList();

        rows.Count.ShouldBe(2);
        foreach (var row in rows)
        {
            $"{row.Plain}{row.Source}{row.Version}{System.Text.Encoding.Latin1.GetString(row.Sealed)}".ShouldNotContain(Marker);
        }
    }

    [Fact]
    public async Task Disposal_empties_it_and_the_chain_holds()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var first = await RecordedAsync(journal, family, Plan);
        var second = await RecordedAsync(journal, family, Plan, first.Position);
        await new WithdrawPlan(journal).RunAsync(Change(family), second.Position, "The period is over.");
        var state = await journal.Keeping.StateAsync(family);

        (await journal.Keeping.DisposeOfAsync(new DisposalOrder(family, state.LastPosition, "a-rule", "An invented rule", Monday, "somebody", "The period is over."))).Reason.ShouldBeNull();

        await using var connection = await journal.Engine.OpenAsync(default);
        (await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM journal WHERE kind IN ('plan-recorded', 'plan-withdrawn') AND plain IS NULL AND sealed IS NULL")).ShouldBe(3);
        (await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM superseded WHERE family = {family.Value}")).ShouldBe(0);
        (await VerifyAsync(journal)).Fault.ShouldBeNull();
        (await journal.ReadFamilyAsync(family, ToAll(LastDay))).HasValue.ShouldBeFalse();
        (await new RecordPlan(journal).RunAsync(Change(family), Plan)).HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task One_agency_knows_its_own_what_was_shared_with_it_and_every_danger()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        var plan = await RecordedAsync(journal, family, Plan);
        var shared = await RecordedAsync(journal, family, Plan with { SharedWith = ["gp"] });
        var danger = await RecordedAsync(journal, family, Danger);

        (await KnownToAsync(journal, family, "school")).ShouldBe([plan.Position, shared.Position, danger.Position]);
        (await KnownToAsync(journal, family, "gp")).ShouldBe([shared.Position, danger.Position]);
        (await KnownToAsync(journal, family, "police")).ShouldBe([danger.Position]);
        (await journal.ReadFamilyAsync(family, new Looking(LastDay, new Reader("school"), Position.Latest))).Value.ShouldNotBeNull().Entries.ShouldBeEmpty("a plan is no entry");
    }

    [Fact]
    public async Task It_is_read_through_the_one_door_with_what_the_entries_say()
    {
        await using var journal = await OpenAsync(NewPlace());
        var family = await FamilyAsync(journal);
        await KeptAsync(journal, EntryOf(family, 1));
        var plan = await RecordedAsync(journal, family, Plan);
        await RecordedAsync(journal, family, Danger);

        var shown = (await new OpenRecord(journal).RunAsync(new RecordRequest(family, Teacher, Day, "A visit tomorrow."))).Value.ShouldNotBeNull();
        var before = (await new OpenRecord(journal).RunAsync(new RecordRequest(family, Teacher, Day, "A visit tomorrow.") { AsReceived = new Position(plan.Position.Value - 1) })).Value.ShouldNotBeNull();

        shown.Plans.Of<SafetyPlan>().Recorded.ShouldHaveSingleItem().From.Position.ShouldBe(plan.Position);
        before.Plans.Of<SafetyPlan>().State.ShouldBe(SheetState.NotRecorded);
        shown.Overview.Children.ShouldHaveSingleItem().LastSeen.ShouldNotBeNull().Happened.Latest.ShouldBe(Monday);
        OutOfHours.Of(shown).Dangers.Recorded.ShouldHaveSingleItem().Value.What.ShouldBe(Marker);
    }

    private AccessRequest Teacher => new(new Viewer("w1", "school", AgencyKind.School, Role.Practitioner), Clock.Now, Purpose.WorkWithTheFamily, HasReason: false);

    private DateOnly Day => DateOnly.FromDateTime(Clock.Now.UtcDateTime);

    private static async Task<FamilyKey> FamilyAsync(JournalDatabase journal)
    {
        var family = await OpenFamilyAsync(journal);
        await KeptAsync(journal, RegisterOf(family, Invented.Register));
        return family;
    }

    private static async Task<IReadOnlyList<Position>> StandingAsync(JournalDatabase journal, FamilyKey family, DateOnly on, Position? asReceived = null)
    {
        var record = (await journal.ReadFamilyAsync(family, new Looking(on, Reader.All, asReceived ?? Position.Latest))).Value.ShouldNotBeNull();
        return [.. PlanAndSafety.Of(record.Plans, on, _ => new PlanDecision(PlanVisibleBecause.OwnAgency, Rule: null)).Standing.Select(s => s.Position)];
    }

    private static async Task<IEnumerable<Position>> KnownToAsync(JournalDatabase journal, FamilyKey family, string agency) =>
        (await journal.ReadFamilyAsync(family, new Looking(LastDay, new Reader(agency), Position.Latest))).Value.ShouldNotBeNull().Plans.Select(p => p.Position);

    private PlanChange Change(FamilyKey family) => new(family, Teacher, Guid.NewGuid());

    private async Task<Receipt> RecordedAsync(JournalDatabase journal, FamilyKey family, PlanPart part, Position? anew = null)
    {
        var kept = await new RecordPlan(journal).RunAsync(Change(family), part, anew);
        return kept.Value ?? throw new InvalidOperationException(kept.Reason);
    }
}
