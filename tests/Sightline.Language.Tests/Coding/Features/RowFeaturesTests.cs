using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Features;
using Xunit;
using static Sightline.Language.Tests.People.InventedFamily;

namespace Sightline.Language.Tests.Coding.Features;

public class RowFeaturesTests
{
    private static readonly PersonWords People = new(Register);

    [Fact]
    public void Names_become_what_they_are_so_that_no_name_is_learned()
    {
        var names = NamesOf(Row("hv", (CellRole.About, "Tamsin"), (CellRole.Author, "Bronagh Steed, HV"), (CellRole.Seen, "Gilroy"), (CellRole.Narrative, "Tamsin told Olwen that Evander shouts at Gilroy Nash.")));
        Has(names, "nw|_child");
        Has(names, "nb|_child|told");
        Has(names, "nw|_adult");
        Has(names, "nw|_worker");
        Has(names, "nw|_family");
        foreach (var name in new[] { "tamsin", "bronagh", "steed", "olwen", "evander", "gilroy", "nash" })
        {
            names.ShouldNotContain(n => n.Contains(name, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Y", "yes")]
    [InlineData("n/a", "not-applicable")]
    [InlineData("-", "none")]
    [InlineData("Not seen", "no")]
    [InlineData("Gilroy alone", "alone")]
    [InlineData("Gilroy", "names")]
    public void The_column_of_who_was_seen_is_summed_up(string cell, string expected) => Has(NamesOf(Row("hv", (CellRole.Seen, cell))), "seen|" + expected);

    [Fact]
    public void A_row_without_such_a_column_says_so() => Has(NamesOf(Row("hv", (CellRole.Narrative, "Well."))), "seen|no-column");

    [Fact]
    public void A_cue_is_told_apart_by_cell_place_and_denial()
    {
        Has(NamesOf(Row("hv", (CellRole.Type, "Home visit"))), "t|home-visit");
        var names = NamesOf(Row("hv", (CellRole.Narrative, "No access. Card left. Strategy discussion to be asked for.")));
        Has(names, "n|no-access");
        Has(names, "0|no-access");
        Has(names, "agency-n|no-access|health-visiting");
        NamesOf(Row("hv", (CellRole.Narrative, "There was no bruise."))).ShouldContain(n => n.StartsWith("no-n|", StringComparison.Ordinal));
    }

    [Fact]
    public void A_number_is_a_number_whichever_it_is() => Has(NamesOf(Row("gp", (CellRole.Narrative, "Weight 7312 grams"))), "nw|#");

    [Fact]
    public void An_empty_row_has_features_and_no_words()
    {
        var features = Reader();
        features.Read(Row("gp"), People);
        features.Tokens.ShouldBeEmpty();
        features.Found.ShouldNotBeEmpty();
        Has(features.Names!.Values, "length|none");
    }

    [Fact]
    public void The_same_row_read_again_gives_the_same_and_nothing_of_the_row_before()
    {
        var features = Reader();
        var row = Row("gp", (CellRole.Narrative, "Imms given, well."));
        features.Read(row, People);
        var first = features.Found.ToList();
        features.Read(Row("police", (CellRole.Narrative, "Neighbours heard shouting.")), People);
        features.Read(row, People);
        features.Found.ShouldBe(first);
    }

    private static void Has(IEnumerable<string> names, string name) => names.Contains(name, StringComparer.Ordinal).ShouldBeTrue(name);

    private static RowFeatures Reader() => new(CueLexicon.Default, CueLexicon.Default.NewTable(), new CueMatcher(CueLexicon.Default)) { Names = [] };

    private static List<string> NamesOf(WrittenAccount account)
    {
        var features = Reader();
        features.Read(account, People);
        features.Found.Select(f => f.Key).ShouldBe(features.Names!.Values.Select(FeatureKey.OfName), ignoreOrder: true);
        return [.. features.Names!.Values];
    }
}
