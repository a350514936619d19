using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Names;

public class TestFilesTests
{
    private const string Behaviour = "namespace A;\n\npublic static class Reader\n{\n    public static string Read(string text) => text;\n}\n";

    private static readonly IReadOnlyDictionary<string, string> Reasons =
        TestFiles.Reasons(File.ReadAllText(Path.Combine(Shared.Root, "tests", "Sightline.Architecture.Tests", "Names", "untested.txt")));

    private static readonly IReadOnlyList<SourceText> Tests = [.. SourceText.CSharp("tests")];

    [Fact]
    public void Every_public_class_with_behaviour_has_a_test_in_its_room() => TestFiles.Missing(SourceText.CSharp("src"), Tests, Reasons).ShouldBeEmpty();

    [Fact]
    public void Every_reason_is_for_a_file_that_is_there_and_still_has_no_test() =>
        Reasons.Keys.Where(p => !File.Exists(Path.Combine(Shared.Root, p)) || Tests.Any(t => string.Equals(t.Path, TestFiles.TestOf(p), StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Every_reason_says_something() => Reasons.Values.ShouldAllBe(r => r.Length > 20);

    [Fact]
    public void Every_test_that_a_reason_names_is_there() => TestFiles.Untrue(Reasons, Tests).ShouldBeEmpty();

    [Fact]
    public void Planted_reason_that_names_no_test_is_caught()
    {
        var reasons = TestFiles.Reasons("src/A.cs | Held by WhenTests and by NoSuchTests.");
        TestFiles.Untrue(reasons, [new("tests/Sightline.Domain.Tests/Time/WhenTests.cs", string.Empty)]).ShouldHaveSingleItem().ShouldContain("NoSuchTests");
    }

    [Fact]
    public void Planted_class_without_a_test_is_caught() => Missing(Behaviour, []).ShouldHaveSingleItem();

    [Fact]
    public void Planted_test_in_another_room_does_not_count() => Missing(Behaviour, [new("tests/Sightline.Domain.Tests/People/ReaderTests.cs", "Reader.Read")]).ShouldHaveSingleItem();

    [Fact]
    public void A_test_at_the_same_path_counts() => Missing(Behaviour, [new("tests/Sightline.Domain.Tests/Time/ReaderTests.cs", string.Empty)]).ShouldBeEmpty();

    [Fact]
    public void A_test_of_the_same_room_counts_only_where_it_names_the_class()
    {
        Missing(Behaviour, [new("tests/Sightline.Domain.Tests/Time/WhenTests.cs", "Reader.Read(x)")]).ShouldBeEmpty();
        Missing(Behaviour, [new("tests/Sightline.Domain.Tests/Time/WhenTests.cs", "OtherReader.Read(x)")]).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("src/Sightline.Domain/Time/Reader.cs", "tests/Sightline.Domain.Tests/Time/ReaderTests.cs")]
    [InlineData("src/Sightline.Web/WebHost.cs", "tests/Sightline.Web.Tests/WebHostTests.cs")]
    [InlineData("src/Sightline.Web/Pages/Families/Record.cshtml.cs", "tests/Sightline.Web.Tests/Pages/Families/RecordTests.cs")]
    public void The_test_of_a_file_is_at_the_same_path(string file, string test) => TestFiles.TestOf(file).ShouldBe(test);

    [Fact]
    public void A_record_needs_none() => Missing("public sealed record Reader(string Text)\n{\n}\n", []).ShouldBeEmpty();

    private static IEnumerable<string> Missing(string text, SourceText[] tests) =>
        TestFiles.Missing([new SourceText("src/Sightline.Domain/Time/Reader.cs", text)], tests, new Dictionary<string, string>(StringComparer.Ordinal));
}
