using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Learning;
using Sightline.TestKit;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class CorpusTests
{
    [Fact]
    public void A_row_is_read_with_its_codes_and_themes()
    {
        var example = Corpus.Read(["school\tKit\tY\tWelfare\tNo lunch again.\tFruit given\tobservation/presentation/concern\tneglect-physical"], []).ShouldHaveSingleItem();
        example.Account.Words(CellRole.About).ShouldBe("Kit");
        example.Account.Text.ShouldBe("Welfare\nNo lunch again.\nFruit given");
        example.Codes.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.Observation);
        example.Themes.ShouldBe([Theme.NeglectPhysical]);
    }

    [Fact]
    public void Lines_that_are_no_rows_are_told_by_number()
    {
        var problems = new List<int>();
        var rows = Corpus.Read(
        [
            "# a remark", "", "school\tKit", "nowhere\tKit\t\t\tLate\t\tattendance/late/-", "school\tKit\t\t\tLate\t\tattendance/tardy/-",
            "school\tKit\t\t\tLate\t\t", "school\tKit\t\t\tLate\t\tattendance/late/-\tno-such-theme", "school\tKit\t\t\tLate\t\tattendance/late/-",
        ], problems);
        problems.ShouldBe([3, 4, 5, 6, 7]);
        rows.ShouldHaveSingleItem().Account.Row.Row.ShouldBe(8);
    }

    [Fact]
    public void Every_line_of_the_repository_is_a_row()
    {
        var files = Directory.GetFiles(Path.Combine(Shared.Root, "src/Sightline.Language/Coding/Learning/CorpusRows"), "*.tsv");
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var problems = new List<int>();
            Corpus.Read(File.ReadLines(file), problems).ShouldNotBeEmpty();
            problems.ShouldBeEmpty(Path.GetFileName(file));
        }
    }
}
