using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class FamilyMembersTests
{
    [Fact]
    public void Sixty_people_and_more_are_told_apart()
    {
        var people = Enumerable.Range(0, PeopleSet.Most).Select(i => SampleFamily.Register.People[3] with { Id = $"p{i}" }).ToList();
        var members = FamilyLine.Of(SampleFamily.Register with { People = people }, []).Members;
        var set = members.Set(["p3", "p64", "p127", "nobody"]);
        members.Of(set).Select(m => m.Id).ShouldBe(["p3", "p64", "p127"]);
        (set.Count, set.Has(members.Find("p64")!), set.Has(members.Find("p65")!)).ShouldBe((3, true, false));
        set.Except(members.Set(["p64"])).IsWithin(set).ShouldBeTrue();
        (set & members.Set(["p5"])).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Children_come_first() => FamilyLine.Of(SampleFamily.Register, []).Members.All.Take(3).ShouldAllBe(m => m.IsSubjectChild);
}
