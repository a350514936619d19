using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Tests.Patterns;
using Sightline.Domain.Time;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class LineDoubtsTests
{
    [Theory]
    [InlineData("- | gp | 2031-01-05 | appointment/gp=attended | cy | seen:cy", "before-birth")]
    [InlineData("- | gp | 2131-01-05 | appointment/gp=attended | ada | seen:ada", "year-unlikely")]
    [InlineData("- | gp | 1931-01-05 | appointment/gp=attended | ada |", "year-unlikely")]
    [InlineData("- | gp | 2031-01-05 | appointment/gp=attended | ada | rec:2030-01-05", "recorded-before")]
    public void What_cannot_be_so_is_said_once_in_place_and_the_rest_is_judged(string row, string code)
    {
        var problem = Of(row + "\n- | gp | 2031-02-05 | contact=made | ada").ShouldHaveSingleItem();
        (problem.Code, problem.File, problem.Row).ShouldBe((code, "agencies/gp.csv", 1));
    }

    [Fact]
    public void Somebody_seen_after_their_death_is_said()
    {
        var register = SampleFamily.Register with { People = [.. SampleFamily.Register.People.Select(p => p.Id is "ada" ? p with { DiedOn = new DateOnly(2031, 1, 1) } : p)] };
        Of("- | gp | 2031-02-05 | appointment/gp=attended | ada | seen:ada", register).ShouldHaveSingleItem().Code.ShouldBe("after-death");
    }

    [Fact]
    public void A_child_who_was_an_adult_before_the_first_row_is_said()
    {
        var register = SampleFamily.Register with { People = [.. SampleFamily.Register.People.Select(p => p.Id is "ada" ? p with { Born = When.On(new(1990, 1, 1)) } : p)] };
        Of("- | gp | 2031-02-05 | contact=made | ada", register).ShouldHaveSingleItem().Code.ShouldBe("child-is-adult");
    }

    [Fact]
    public void More_people_than_a_line_has_room_for_are_said_and_the_children_are_all_judged()
    {
        var many = Enumerable.Range(0, 140).Select(i => SampleFamily.Register.People[3] with { Id = $"adult{i}" });
        var register = SampleFamily.Register with { People = [.. many, .. SampleFamily.Register.People] };
        Of("- | gp | 2031-02-05 | contact=made | ada", register).ShouldHaveSingleItem().Code.ShouldBe("too-many-people");
        FamilyLine.Of(register, []).Members.Find("ada").ShouldNotBeNull();
    }

    [Fact]
    public void A_plain_line_has_no_doubts() => Of("- | gp | 2031-02-05 | appointment/gp=attended | ada mum | seen:ada").ShouldBeEmpty();

    private static IReadOnlyList<Domain.Chronology.Problem> Of(string sample, Register? register = null)
    {
        var entries = MarkedLine.Entries(sample);
        return LineDoubts.Of(FamilyLine.Of((register ?? SampleFamily.Register) with { Period = (new(2030, 1, 1), new(2032, 1, 1)) }, entries), entries);
    }
}
