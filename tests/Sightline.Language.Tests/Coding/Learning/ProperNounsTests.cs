using Shouldly;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Learning;
using Sightline.Language.Tests.People;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class ProperNounsTests
{
    [Theory]
    [InlineData("Spoke to Oxspring about it.", "oxspring", true)]
    [InlineData("Seen at Thornbank again.", "thornbank", true)]
    [InlineData("Rang Mrs Oxspring.", "mrs", false)]
    [InlineData("Puzzling. Puzzling, really.", "puzzling", false)]
    [InlineData("The kettle was on; a Kettle.", "kettle", false)]
    [InlineData("An EHCP was asked for.", "ehcp", false)]
    [InlineData("Gemma rang.", "gemma", true)]
    [InlineData("Steed rang.", "steed", true)]
    [InlineData("BQ rang.", "bq", true)]
    [InlineData("Referred to Nursery.", "nursery", false)]
    public void A_name_is_told_by_how_it_is_written_and_by_the_register(string text, string word, bool isName) =>
        In((CellRole.Narrative, text)).Has(word).ShouldBe(isName);

    [Fact]
    public void What_stands_only_in_a_column_of_people_is_a_name()
    {
        In((CellRole.Author, "Zelah")).Has("zelah").ShouldBeTrue();
        In((CellRole.Author, "Zelah"), (CellRole.Narrative, "a zelah of a day")).Has("zelah").ShouldBeFalse();
    }

    [Fact]
    public void A_feature_rests_on_a_name_wherever_it_stands_in_it()
    {
        var names = In((CellRole.Narrative, "Spoke to Oxspring today."));
        names.AreIn("nb|to|oxspring").ShouldBeTrue();
        names.AreIn("nb|oxspring|today").ShouldBeTrue();
        names.AreIn("nw|today").ShouldBeFalse();
        names.AreIn("bias").ShouldBeFalse();
    }

    private static ProperNouns In(params (CellRole Role, string Text)[] cells)
    {
        var account = new WrittenAccount(new RowReference("a.csv", 1), new Agency("x", string.Empty, AgencyKind.Other, Area: null), [.. cells.Select(c => (c.Role, string.Empty, c.Text))]);
        return ProperNouns.In([new Example(account, InventedFamily.Register, [], [])], CueLexicon.Default.NewTable());
    }
}
