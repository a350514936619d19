using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Words;

public class CopiedTextTests
{
    private const string Sentence = "The heron stood quite still beside the frozen mill pond.";

    [SharedFact]
    public void No_sentence_of_a_case_is_in_the_project()
    {
        var stretches = Shared.Cases.SelectMany(c => Directory.GetFiles(Path.Combine(Shared.Folder!, "cases", c, "agencies"), "*.csv"))
            .SelectMany(f => CopiedText.Stretches(CopiedText.Read(f))).ToHashSet();
        stretches.Count.ShouldBeGreaterThan(1000);
        SourceText.All.SelectMany(f => CopiedText.Violations(f, stretches)).ShouldBeEmpty();
    }

    [Fact]
    public void Planted_copy_is_caught_without_being_repeated() =>
        CopiedText.Violations(new SourceText("src/A.cs", "// the heron stood quite still beside the pond"), CopiedText.Stretches(Sentence).ToHashSet())
            .ShouldBe(["src/A.cs holds 1 stretches of 7 words of a shared case."]);

    [Fact]
    public void Words_of_ones_own_are_let_by() =>
        CopiedText.Violations(new SourceText("src/A.cs", "// a heron stood still near the pond by the mill"), CopiedText.Stretches(Sentence).ToHashSet()).ShouldBeEmpty();
}
