using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Names;

public class TestFilesTests
{
    private const string Behaviour = "namespace A;\n\npublic static class Reader\n{\n    public static string Read(string text) => text;\n}\n";

    private static readonly IReadOnlyDictionary<string, string> Reasons =
        TestFiles.Reasons(File.ReadAllText(Path.Combine(Shared.Root, "tests", "Sightline.Architecture.Tests", "Names", "untested.txt")));

    private static readonly IReadOnlySet<string> Tests = SourceText.CSharp("tests").Select(f => f.Path).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_public_class_with_behaviour_has_a_test_at_its_path() => TestFiles.Missing(SourceText.CSharp("src"), Tests, Reasons).ShouldBeEmpty();

    [Fact]
    public void Every_reason_is_for_a_file_that_is_there_and_still_has_no_test() =>
        Reasons.Keys.Where(p => !File.Exists(Path.Combine(Shared.Root, p)) || Tests.Contains(TestFiles.TestOf(p))).ShouldBeEmpty();

    [Fact]
    public void Every_reason_says_something() => Reasons.Values.ShouldAllBe(r => r.Length > 20);

    [Fact]
    public void Planted_class_without_a_test_is_caught() => Missing(Behaviour, []).ShouldHaveSingleItem();

    [Fact]
    public void Planted_test_at_another_path_does_not_count() => Missing(Behaviour, ["tests/Sightline.Domain.Tests/ReaderTests.cs"]).ShouldHaveSingleItem();

    [Fact]
    public void A_test_at_the_same_path_counts() => Missing(Behaviour, ["tests/Sightline.Domain.Tests/Time/ReaderTests.cs"]).ShouldBeEmpty();

    [Fact]
    public void A_record_needs_none() => Missing("public sealed record Reader(string Text)\n{\n}\n", []).ShouldBeEmpty();

    private static IEnumerable<string> Missing(string text, HashSet<string> tests) =>
        TestFiles.Missing([new SourceText("src/Sightline.Domain/Time/Reader.cs", text)], tests, new Dictionary<string, string>(StringComparer.Ordinal));
}
