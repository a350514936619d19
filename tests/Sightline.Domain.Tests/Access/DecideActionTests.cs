using Sightline.Domain.Access;

namespace Sightline.Domain.Tests.Access;

public class DecideActionTests
{
    [Fact]
    public void Each_action_is_for_somebody_and_none_for_everybody()
    {
        foreach (var action in Enum.GetValues<AccessAction>())
        {
            Enum.GetValues<Role>().Count(r => DecideAction.Of(r, action)).ShouldBeInRange(1, Enum.GetValues<Role>().Length - 1, action.ToString());
        }
    }

    [Fact]
    public void Nobody_answers_for_broken_glass_who_may_break_it() =>
        Enum.GetValues<Role>().Where(r => DecideAction.Of(r, AccessAction.BreakGlass) && DecideAction.Of(r, AccessAction.ReviewBrokenGlass)).ShouldBeEmpty();

    [Fact]
    public void Whoever_sees_no_family_or_only_reviews_one_records_nothing() =>
        Enum.GetValues<Role>().Where(r => DecideAction.Of(r, AccessAction.RecordEntry)).ShouldBe([Role.Practitioner, Role.Manager, Role.ConferenceChair, Role.DutyWorker]);

    [Fact]
    public void An_administrator_gives_nobody_a_family()
    {
        DecideAction.Of(Role.Administrator, AccessAction.GiveRelationship).ShouldBeFalse();
        DecideAction.Of(Role.Administrator, AccessAction.AppointReviewer).ShouldBeFalse();
        DecideAction.Of(Role.Administrator, AccessAction.Seal).ShouldBeFalse();
    }
}
