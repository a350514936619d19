using Sightline.Application.Journal;
using Sightline.Application.Planning;
using static Sightline.Application.Tests.Planning.PlanWorld;

namespace Sightline.Application.Tests.Planning;

public class PlanItemOfTests
{
    [Fact]
    public void The_same_saying_has_the_same_reference_and_another_has_another()
    {
        var other = Change(Sal) with { Saying = new Guid("00000000-0000-7000-8000-000000000002") };

        PlanItemOf.Recording(Change(Sal), Plan).Source.ShouldBe(PlanItemOf.Recording(Change(Sal), Plan).Source);
        PlanItemOf.Recording(other, Plan).Source.RecordKey.ShouldNotBe(PlanItemOf.Recording(Change(Sal), Plan).Source.RecordKey);
        PlanItemOf.Withdrawing(Change(Sal), new Position(7), "A mistake.").Source.RecordKey.ShouldNotBe(PlanItemOf.Recording(Change(Sal), Plan).Source.RecordKey);
    }

    [Fact]
    public void Each_version_of_a_thing_has_its_key_and_a_version_of_its_own()
    {
        var anew = PlanItemOf.RecordingAnew(Change(Sal), Plan, Received(Plan, 7, source: 99)).Source;

        (anew.RecordKey, anew.Version).ShouldBe(((UInt128)99, Change(Sal).Saying.ToString()));
    }

    [Fact]
    public void Nothing_is_withdrawn_without_a_reason() => Should.Throw<ArgumentException>(() => PlanItemOf.Withdrawing(Change(Sal), new Position(7), " "));
}
