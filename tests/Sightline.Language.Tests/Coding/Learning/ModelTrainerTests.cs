using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding.Learning;
using Sightline.Language.Tests.People;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class ModelTrainerTests
{
    private static readonly string Written = Text(ModelTrainer.Learn(InventedRows.All));

    [Fact]
    public void The_same_rows_give_the_same_model() => Text(ModelTrainer.Learn(InventedRows.All)).ShouldBe(Written);

    [Fact]
    public void What_was_taught_is_proposed()
    {
        var reader = ModelTrainer.Learn(InventedRows.All).NewReader(Register.Empty);
        reader.Read(InventedFamily.Row("school", (CellRole.Narrative, "Arrived 9 minutes late"))).Codes[0].Type.ShouldBe(EntryType.Late);
        reader.Read(InventedFamily.Row("hv", (CellRole.Type, "Home visit"), (CellRole.Narrative, "No answer at the door"))).Codes[0].Outcome.ShouldBe(EntryOutcome.NoAccess);
    }

    [Fact]
    public void What_was_met_once_is_not_learned()
    {
        var once = Corpus.Read(["school\tKit\t\t\tLate because of a puncture.\t\tattendance/late/-\t"], []);
        Text(ModelTrainer.Learn([.. InventedRows.All, .. once])).ShouldNotContain("puncture");
        Text(ModelTrainer.Learn([.. InventedRows.All, .. once, .. once])).ShouldContain("nw|puncture");
    }

    [Theory]
    [InlineData("kit")]
    [InlineData("wren")]
    [InlineData("dana")]
    [InlineData("oxspring")]
    public void No_name_is_learned(string name) => ModelLines("|" + name).ShouldBeEmpty();

    private static IEnumerable<string> ModelLines(string part) => Written.Split('\n').Where(l => l.StartsWith("F\t", StringComparison.Ordinal) && (l.Contains(part + "\t", StringComparison.Ordinal) || l.Contains(part + "|", StringComparison.Ordinal)));

    private static string Text(LearnedModel model)
    {
        using var writer = new StringWriter();
        model.Write(writer);
        return writer.ToString();
    }
}
