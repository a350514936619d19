using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Words;

public class NamesOfCasesTests
{
    private const string Register = """{"people":[{"name":{"given":"Ada","family":"Quillfeather"}},{"name":null}],"professionals":[{"name":"Ivy Marchbanks"},{"name":"T Lo"}]}""";

    [SharedFact]
    public void No_name_of_a_case_is_in_the_project()
    {
        var names = Shared.Cases.SelectMany(c => NamesOfCases.In(File.ReadAllText(Path.Combine(Shared.Folder!, "cases", c, "register.json")))).ToHashSet(StringComparer.Ordinal);
        names.Count.ShouldBeGreaterThan(20);
        SourceText.All.SelectMany(f => NamesOfCases.Violations(f, names)).ShouldBeEmpty();
    }

    [Fact]
    public void Names_are_read_from_a_register() => NamesOfCases.In(Register).ShouldBe(["Quillfeather", "Ivy Marchbanks"]);

    [Fact]
    public void Planted_name_is_caught()
    {
        var found = NamesOfCases.Violations(new SourceText("src/A.cs", "// as Quillfeather's file has it"), ["Quillfeather"]).ShouldHaveSingleItem();
        found.ShouldNotContain("Quillfeather");
    }

    [Fact]
    public void A_longer_word_is_not_taken_for_the_name() => NamesOfCases.Violations(new SourceText("src/A.cs", "Quillfeathers"), ["Quillfeather"]).ShouldBeEmpty();
}
