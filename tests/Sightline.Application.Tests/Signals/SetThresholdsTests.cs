using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Signals;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Tests.Signals;

public sealed class SetThresholdsTests : InventedSignals
{
    private static readonly ChosenThreshold Four = new(NotBrought, "missed", 4, "The partnership acts at four.");

    [Fact]
    public async Task The_business_unit_sets_them_all_at_once_and_the_signals_go_by_them()
    {
        (await ShownAsync()).Signal.Thresholds.ShouldAllBe(t => t.Reason == null);

        (await new SetThresholds(Journal).RunAsync(Change(Role.BusinessUnit), [Four])).Reason.ShouldBeNull();
        (await Signals.RunAsync(Asked())).Value.ShouldNotBeNull().Shown.ShouldNotContain(s => s.Reference.Pattern == NotBrought);

        (await new SetThresholds(Journal).RunAsync(Change(Role.Administrator), [Four with { Value = 2, Reason = "The partnership acts at two." }])).Reason.ShouldBeNull();
        var set = (await ShownAsync()).Signal.Thresholds.Single(t => string.Equals(t.Threshold.Name, "missed", StringComparison.Ordinal));
        (set.Value, set.From).ShouldBe((2, "this partnership: The partnership acts at two."));
    }

    [Fact]
    public async Task Nobody_else_does_and_none_without_a_reason_or_out_of_range()
    {
        var set = new SetThresholds(Journal);
        (await set.RunAsync(Change(Role.Manager), [Four])).Reason.ShouldBe(AccessChange.Refused);
        (await set.RunAsync(Change(Role.BusinessUnit) with { Reason = "" }, [Four])).Reason.ShouldBe(AccessChange.ReasonNeeded);
        (await set.RunAsync(Change(Role.BusinessUnit), [Four with { Value = 0 }])).Reason.ShouldNotBeNull().ShouldStartWith("was-not-brought.missed");
        Journal.Appended.ShouldBeEmpty();
    }

    private static AccessChange Change(Role role) => new(FamilyKey.Partnership, new AccessRequest(Ann with { Id = "unit", Role = role }, Noon, Purpose: null, HasReason: false), "Decided by the partnership in May.");
}
