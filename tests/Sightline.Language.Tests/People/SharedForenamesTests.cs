using Shouldly;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.People;
using Xunit;

namespace Sightline.Language.Tests.People;

public class SharedForenamesTests
{
    private static readonly SharedForenames Shared = new(new Register { People = [Adult("f1", "Davy", "Pell"), Adult("f2", "Davy John", "Marsh"), Adult("m", "Tess", "Pell"), Adult("c", "Davy", "Pell", isChild: true)] });

    [Theory]
    [InlineData("Davy asleep upstairs.", true)]
    [InlineData("DAVY shouting at the door", true)]
    [InlineData("Spoke to Davy. He was calm.", true)]
    [InlineData("Davy Marsh collected the boys.", false)]
    [InlineData("Davy P. was there.", false)]
    [InlineData("Davyston Road", false)]
    [InlineData("Tess asleep upstairs.", false)]
    public void Only_a_forename_that_two_adults_share_and_nothing_that_tells_them_apart(string text, bool isShared) =>
        Shared.Read(Account(text)).ShouldBe(isShared ? ["f1", "f2"] : []);

    [Fact]
    public void Where_no_two_adults_share_a_forename_nothing_is_read() => new SharedForenames(Register.Empty).Read(Account("Davy")).ShouldBeEmpty();

    private static Person Adult(string id, string given, string family, bool isChild = false) =>
        new(id, Label: null, given, family, [], [], Sex.Unknown, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, isChild);

    private static WrittenAccount Account(string text) => new(new RowReference("a.csv", 1), new Agency("a", "A", AgencyKind.Other, Area: null), [(CellRole.Narrative, "What", text)]);
}
