using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.People;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class PeopleNamesTests
{
    // Nobody here exists.
    private static readonly PeopleNames Names = new(new Register
    {
        People =
        [
            Somebody("p1", "Ned", "Quennell", isChild: true), Somebody("p2", "Corin", "Quennell", isChild: true), Somebody("p3", "Corin", "Ashe", isChild: false),
            Somebody("p4", "Tess", "Ashe", isChild: false, "Aunt"), Somebody("p5", "Tess", "Ashe", isChild: false), Somebody("p6", given: null, "Ashe", isChild: false),
            Somebody("p7", given: null, "Quennell", isChild: true, label: null, due: new DateOnly(2015, 3, 1)),
        ],
    });

    [Theory]
    [InlineData("p1", "Ned")]
    [InlineData("p2", "Corin Quennell")]
    [InlineData("p3", "Corin Ashe")]
    [InlineData("p4", "Tess Ashe (Aunt)")]
    [InlineData("p5", "Tess Ashe (p5)")]
    [InlineData("p6", "Ashe")]
    [InlineData("p7", PeopleNames.NotNamed)]
    [InlineData("p99", "p99")]
    public void A_person_is_called_as_short_as_tells_them_apart(string id, string expected) => Names.Of(id).ShouldBe(expected);

    [Fact]
    public void Several_stand_in_the_order_that_they_were_given()
    {
        Names.Of(["p3", "p1"]).ShouldBe("Corin Ashe, Ned");
        Names.Of([]).ShouldBeEmpty();
    }

    private static Person Somebody(string id, string? given, string? family, bool isChild, string? label = null, DateOnly? due = null) =>
        new(id, label, given, family, [], [], Sex.Unknown, Born: null, due, DiedOn: null, NhsNumber: null, isChild);
}
