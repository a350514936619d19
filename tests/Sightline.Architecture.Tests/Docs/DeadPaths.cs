using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Docs;

/// <summary>Paths that a page names: links, and files of the tree in code marks. A page that names what is not there leads nobody.</summary>
internal static partial class DeadPaths
{
    /// <summary>Finds paths that lead nowhere.</summary>
    /// <param name="page">A page in Markdown.</param>
    /// <param name="isThere">Whether a path, relative to the root, is there.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> In(SourceText page, Func<string, bool> isThere)
    {
        var folder = Path.GetDirectoryName(page.Path) ?? string.Empty;
        var links = Link().Matches(page.Text).Select(m => m.Groups["to"].Value.Split('#')[0]).Where(l => l.Length > 0 && !l.Contains(':', StringComparison.Ordinal))
            .Select(l => Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, l))).Replace('\\', '/'));
        var files = File().Matches(page.Text).Select(m => m.Groups["path"].Value.TrimEnd('/'));
        return links.Concat(files).Distinct(StringComparer.Ordinal).Where(p => !isThere(p)).Select(p => $"{page.Path} names {p}, which is not there.");
    }

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(src|tests|bench|docs|samples)/[A-Za-z0-9_./-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex File();
}
