using Shouldly;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.People;
using Xunit;

namespace Sightline.Language.Tests.People;

public class PractitionerReaderTests
{
    private static readonly PractitionerReader Reader = new(new Register
    {
        People = [new("p", Label: null, "Ned", "Quennell", [], [], Sex.Male, Born: null, DueOn: null, DiedOn: null, NhsNumber: null, IsSubjectChild: true)],
        Practitioners = [Named("w1", "Ottoline Brake"), Named("w2", "Ivo Quennell"), Named("w3", "Mr Sallow"), Named("w4", "")],
    });

    [Theory]
    [InlineData("E-mailed O. Brake, no reply.", null, "w1")]
    [InlineData("Mrs Brake rang.", null, "w1")]
    [InlineData("BRAKE attended", null, "w1")]
    [InlineData("Put the brake on.", null, "")]
    [InlineData("Quennell family seen.", null, "")]
    [InlineData("I. Quennell (FSW) visited.", null, "w2")]
    [InlineData("Rang home.", "Mr Sallow", "w3")]
    public void A_practitioner_is_named_by_surname_and_by_initial_too_where_the_family_bears_it(string text, string? author, string ids) =>
        string.Join(' ', Reader.Read(Account(text), author)).ShouldBe(ids);

    private static Practitioner Named(string id, string name) => new(id, name, Role: null, "a", [], []);

    private static WrittenAccount Account(string text) => new(new RowReference("a.csv", 1), new Agency("a", "A", AgencyKind.Other, Area: null), [(CellRole.Narrative, "What", text)]);
}
