using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Docs;

public class DeadPathsTests
{
    [Fact]
    public void Every_path_that_a_page_names_is_there() =>
        SourceText.All.Where(f => f.Path.EndsWith(".md", StringComparison.Ordinal)).SelectMany(f => DeadPaths.In(f, IsThere)).ShouldBeEmpty();

    [Theory]
    [InlineData("see [that](../how-to/nowhere.md)", "docs/how-to/nowhere.md")]
    [InlineData("see [that](there.md#part)", "docs/a/there.md")]
    [InlineData("open `src/Sightline.Domain/Nowhere.cs`", "src/Sightline.Domain/Nowhere.cs")]
    [InlineData("open `docs/nowhere/`", "docs/nowhere")]
    public void Planted_path_that_leads_nowhere_is_caught(string text, string path) =>
        DeadPaths.In(new SourceText("docs/a/page.md", text), _ => false).ShouldBe([$"docs/a/page.md names {path}, which is not there."]);

    [Theory]
    [InlineData("[out](https://www.gov.uk/x)")]
    [InlineData("[here](#part)")]
    [InlineData("`src/Sightline.Documents/Import/<Format>/`")]
    public void What_is_no_path_of_the_tree_is_let_by(string text) => DeadPaths.In(new SourceText("docs/a/page.md", text), _ => false).ShouldBeEmpty();

    private static bool IsThere(string path) => File.Exists(Path.Combine(Shared.Root, path)) || Directory.Exists(Path.Combine(Shared.Root, path));
}
