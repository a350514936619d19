using Shouldly;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Learning;
using Sightline.TestKit;
using Xunit;

namespace Sightline.Language.Tests.Coding.Cues;

public class CueLexiconTests
{
    private static readonly string Folder = Path.Combine(Shared.Root, "src/Sightline.Language/Coding/Lexicon");

    [Fact]
    public void Every_cue_stands_for_a_code_of_the_vocabulary_or_for_none()
    {
        var lexicon = CueLexicon.Default;
        lexicon.Proposals.Count(p => p is not null).ShouldBeGreaterThan(50);
        lexicon.Proposals.Select((p, i) => (Proposal: p, Name: lexicon.Names[i]))
            .Where(c => c.Proposal is not null && CodeText.Read(c.Proposal) is not { Count: 1 })
            .Select(c => c.Name).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_cues_have_one_name() => CueLexicon.Default.Names.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Every_file_of_cues_is_part_of_the_build_and_parses_by_itself()
    {
        var files = Directory.GetFiles(Folder, "*.cues");
        files.Length.ShouldBeGreaterThan(5);
        files.Sum(f => CueLexicon.Parse(File.ReadAllText(f)).Names.Count).ShouldBe(CueLexicon.Default.Names.Count);
    }

    [Theory]
    [InlineData("no name here")]
    [InlineData(": phrase")]
    [InlineData("gap: ~2 visit")]
    public void A_line_that_is_no_cue_is_a_fault_of_the_program(string line) => Should.Throw<InvalidDataException>(() => CueLexicon.Parse(line));

    [Fact]
    public void A_remark_and_an_empty_line_are_passed_over() => CueLexicon.Parse("# a remark\n\nseen: seen at").Names.ShouldBe(["seen"]);

    [Fact]
    public void Plain_phrases_are_those_without_gaps_and_numbers() =>
        CueLexicon.Parse("away: not at/in home | gone ~2 away | day # | left*").PlainPhrases(0).ShouldBe(["not at home", "left"]);
}
