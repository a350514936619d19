using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class WorkerNowTests
{
    private const string Away = "w1 social_worker childrens-social-care 2031-01-01 - ada+ben 2031-05-01 2031-07-01";

    [Fact]
    public void Who_is_responsible_stands_with_since_when_and_for_whom()
    {
        var worker = Now("w1 social_worker childrens-social-care 2031-01-01 - ada+ben").ShouldHaveSingleItem();

        worker.From.ShouldBe(new DateOnly(2031, 1, 1));
        worker.Children.Select(c => c.Id).ShouldBe(["ada", "ben"]);
        worker.Away.ShouldBeNull();
    }

    [Fact]
    public void Who_is_away_is_covered_by_whoever_covers_for_the_same_agency_and_is_there()
    {
        Now(Away)[0].CoveredBy.ShouldBeEmpty();
        Now(Away)[0].Away.ShouldNotBeNull().To.ShouldBe(new DateOnly(2031, 7, 1));
        Now(Away, "w2 duty_social_worker childrens-social-care 2031-05-01 - ada")[0].CoveredBy.ShouldHaveSingleItem().Id.ShouldBe("w2");
        Now(Away, "w2 duty_social_worker childrens-social-care 2031-05-01 - ada 2031-05-20 2031-06-20")[0].CoveredBy.ShouldBeEmpty("who covers is away too");
        Now(Away, "w2 social_worker childrens-social-care 2031-05-01 - ada")[0].CoveredBy.ShouldBeEmpty("a colleague is no cover");
        Now(Away, "w2 cover_worker early-help 2031-05-01 - ada")[0].CoveredBy.ShouldBeEmpty("another agency's");
        Now(Away, "w2 cover_worker childrens-social-care 2031-05-01 - cy")[0].CoveredBy.ShouldBeEmpty("another child's");
    }

    [Fact]
    public void Whose_time_is_over_is_not_at_work() => Now("w1 social_worker childrens-social-care 2031-01-01 2031-05-31 ada").ShouldBeEmpty();

    private static IReadOnlyList<WorkerNow> Now(params string[] practitioners) =>
        WorkerNow.Of(FamilyLine.Of(SampleFamily.With(practitioners), []).ViewOn(new(2031, 6, 1), Reader.All));
}
