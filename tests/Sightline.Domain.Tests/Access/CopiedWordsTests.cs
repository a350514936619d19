using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Domain.Tests.Access;

public class CopiedWordsTests
{
    private const string Sentence = "The van was seen outside the garage on three evenings of that week";

    [Theory]
    [InlineData(Sentence, true)]
    [InlineData("We note: the VAN was seen, outside the garage – on three evenings of that week!", true)]
    [InlineData("The van was seen outside the garage on two evenings of that week", false)]
    [InlineData("", false)]
    public void A_sentence_is_known_by_its_letters(string text, bool isFound) =>
        CopiedWords.AgenciesIn(text, [Entry("police", Sentence + ". No news.")]).ShouldBe(isFound ? ["police"] : []);

    [Fact]
    public void A_short_sentence_is_nobodys() => CopiedWords.AgenciesIn("Nobody was at home. " + Sentence, [Entry("police", "Nobody was at home.")]).ShouldBeEmpty();

    [Fact]
    public void What_was_copied_is_whose_it_was_first() =>
        CopiedWords.AgenciesIn(Sentence, [Entry("school", Sentence) with { CopiedFrom = new CopiedFrom("police", IsOtherFamily: false) }]).ShouldBe(["police"]);

    private static Entry Entry(string agency, string text)
    {
        var row = new RowReference("a.csv", 1);
        return new Entry { Row = row, AgencyId = agency, Account = new WrittenAccount(row, new Agency(agency, agency, AgencyKind.Other, Area: null), [(CellRole.Narrative, "What happened", text)]) };
    }
}
