using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.People;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class RegisterFactTests
{
    private static readonly FamilyLine Line = FamilyLine.Of(
        SampleFamily.Register with { Relationships = [new("ex", "ada", RelationshipType.Father, new DateOnly(2031, 2, 1), new DateOnly(2031, 6, 30), Paternity.Alleged)] },
        MarkedLine.Entries("""
            - | housing | 2031-01-10 | housing/other                            | ex ada
            - | housing | 2031-03-10 | housing/other + contact=made             | ex ada | theme:father-or-partner says:genogram
            """));

    [Fact]
    public void A_kinship_is_shown_by_the_first_entry_in_its_time_that_names_both_and_covers_its_days()
    {
        var (ex, ada) = (Line.Members.Find("ex")!, Line.Members.Find("ada")!);
        Kinship tie = Line.Facts.Kinships.Single();
        tie.IsBetween(ada, ex).ShouldBeTrue();
        (tie.Covers(new(2031, 6, 30)), tie.Covers(new(2031, 7, 1))).ShouldBe((true, false));
        Line.ViewOn(new(2031, 3, 9), Reader.All).Homes.ParentsOf(ada).IsEmpty.ShouldBeTrue();
        Line.ViewOn(new(2031, 3, 10), Reader.All).Homes.ParentsOf(ada).Has(ex).ShouldBeTrue();
        Line.ViewOn(new(2031, 7, 1), Reader.All).Homes.ParentsOf(ada).IsEmpty.ShouldBeTrue();
        Line.ViewOn(new(2031, 3, 10), Reader.All).Homes.IsFatherOrPartner(ex, ada).ShouldBeTrue();
    }

    [Fact]
    public void A_row_can_be_asked_for_its_codes_themes_and_words()
    {
        LineRow row = Line.Rows[1];
        (row.Is(EntryKind.Housing), row.Is(EntryKind.Contact), row.Is(EntryKind.Housing, EntryType.Arrears), row.Is(EntryKind.Visit)).ShouldBe((true, true, false, false));
        (row.Says(Saying.Genogram), row.Says(Saying.SafetyPlan)).ShouldBe((true, false));
        row.Themes.Has(Theme.FatherOrPartner).ShouldBeTrue();
        row.First!.Id.ShouldBe("ex");
        row.Facts.Count.ShouldBe(2);
    }
}
