using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.People;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.People;

/// <summary>Invented households, caseloads and a register that is too long.</summary>
public class HouseholdTests
{
    private static readonly Domain.People.Register Apart = InventedFamily.Register with
    {
        Households =
        [
            new Domain.People.Household("1 Made-up Row", [new Domain.People.HouseholdMember("mum", null, null), new Domain.People.HouseholdMember("orla", null, null), new Domain.People.HouseholdMember("gil", null, null), new Domain.People.HouseholdMember("hope", null, null)]),
            new Domain.People.Household("2 Made-up Row", [new Domain.People.HouseholdMember("gran-m", null, null), new Domain.People.HouseholdMember("tam", new DateOnly(2018, 1, 1), null)]),
        ],
    };

    [Fact]
    public void All_children_means_those_at_the_mothers_address() =>
        new WhoReader(Apart).Read(Row("csc", (CellRole.About, "All children")), On(2019), [Code(EntryKind.Worker)]).Concerning.ShouldBe(["orla", "gil", "hope"], ignoreOrder: true);

    [Fact]
    public void A_health_visitor_who_names_nobody_comes_to_the_children_below_school_age() =>
        new WhoReader(Register).Read(Row("hv", (CellRole.Narrative, "Home visit. NAV.")), On(2018, 7), [NoAccess]).NotSeen.ShouldBe(["orla", "gil", "hope"], ignoreOrder: true);

    [Fact]
    public void More_people_than_can_be_told_apart_are_a_problem()
    {
        var many = Register with { People = [.. Register.People, .. Enumerable.Range(0, 128).Select(i => Register.People[0] with { Id = $"x{i}" })] };
        new WhoReader(many).RegisterProblem.ShouldNotBeNull().Code.ShouldBe("register-too-long");
        new WhoReader(Register).RegisterProblem.ShouldBeNull();
    }

    [Fact]
    public void The_words_above_a_table_are_read_for_each_day()
    {
        var reader = new WhoReader(Register);
        var row = Row("school", (CellRole.Narrative, "Clean, ate well."));
        EntryCode[] codes = [Code(EntryKind.Observation, EntryType.Presentation)];
        reader.Read(row, On(2019), codes, "Pupil: Tamsin Sowter").Seen.ShouldBe(["tam"]);
        reader.Read(row, On(2019), codes, "Pupil: Gilroy Nash").Seen.ShouldBe(["gil"]);
        reader.Read(row, On(2019), codes, "Pupil: Tamsin Sowter").Seen.ShouldBe(["tam"]);
    }
}
