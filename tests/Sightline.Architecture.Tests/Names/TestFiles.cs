using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Names;

/// <summary>
/// Where the test of a class is: at the same path under tests, its name with Tests at the end; a small class may be held by a test of the same room that names it.
/// </summary>
internal static partial class TestFiles
{
    /// <summary>Finds public classes with behaviour that have neither a test in their room nor a reason on the list.</summary>
    /// <param name="source">The C# files of src.</param>
    /// <param name="tests">All test files.</param>
    /// <param name="reasons">By path, why a file has no test of its own.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Missing(IEnumerable<SourceText> source, IReadOnlyCollection<SourceText> tests, IReadOnlyDictionary<string, string> reasons) =>
        from file in source
        where HasBehaviour(file.Text) && !reasons.ContainsKey(file.Path) && !IsTested(file.Path, tests)
        select $"{file.Path} has no test at {TestOf(file.Path)}, and no reason in untested.txt.";

    /// <summary>Reads the list of reasons: path | reason, one a line.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>Reasons by path.</returns>
    public static IReadOnlyDictionary<string, string> Reasons(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);

    /// <summary>Finds reasons that name a test which is not there.</summary>
    /// <param name="reasons">By path, why a file has no test of its own.</param>
    /// <param name="tests">All test files.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Untrue(IReadOnlyDictionary<string, string> reasons, IReadOnlyCollection<SourceText> tests) =>
        from reason in reasons
        from test in reason.Value.Split([' ', ',', ';', '.', ':'], StringSplitOptions.RemoveEmptyEntries)
        where test.Length > 5 && test.EndsWith("Tests", StringComparison.Ordinal) && !tests.Any(t => t.Path.EndsWith($"/{test}.cs", StringComparison.Ordinal))
        select $"{reason.Key} is said to be held by {test}, which is not there.";

    /// <summary>Where the test of a file is.</summary>
    /// <param name="path">src/Project/Room/Name.cs, or Name.cshtml.cs for what is behind a page.</param>
    /// <returns>tests/Project.Tests/Room/NameTests.cs.</returns>
    public static string TestOf(string path)
    {
        var parts = path.Split('/');
        return $"tests/{parts[1]}.Tests/{string.Join('/', [.. parts[2..^1], NameOf(path)])}Tests.cs";
    }

    private static string NameOf(string path) => Path.GetFileName(path).Split('.')[0];

    private static bool IsTested(string path, IReadOnlyCollection<SourceText> tests)
    {
        var test = TestOf(path);
        var room = test[..(test.LastIndexOf('/') + 1)];
        var name = NameOf(path);
        return tests.Any(t => string.Equals(t.Path, test, StringComparison.Ordinal)
            || (t.Path.StartsWith(room, StringComparison.Ordinal) && Regex.IsMatch(t.Text, $@"\b{name}\b", RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    private static bool HasBehaviour(string text) => PublicClass().IsMatch(text) && Method().IsMatch(text);

    [GeneratedRegex(@"^public (static |sealed |abstract |partial |readonly )*(class|struct) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublicClass();

    [GeneratedRegex(@"^    public (static |async |override |virtual )*[\w<>\[\]?.,() ]+ \w+(<\w+>)?\(", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Method();
}
