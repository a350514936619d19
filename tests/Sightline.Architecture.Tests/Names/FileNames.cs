using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Names;

/// <summary>What files and folders may be called, and how long a file may be.</summary>
internal static partial class FileNames
{
    private const int LongestFile = 400;

    // A vocabulary is a table: one word in three lines, which nobody reads from end to end.
    private static readonly string[] Tables = ["src/Sightline.Domain/Chronology/EntryType.cs"];

    /// <summary>Finds files that are too long to be read at one sitting.</summary>
    /// <param name="file">A C# file.</param>
    /// <returns>A sentence, or none.</returns>
    public static IEnumerable<string> TooLong(SourceText file)
    {
        var lines = file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > LongestFile && !Tables.Contains(file.Path, StringComparer.Ordinal) ? [$"{file.Path} has {lines} lines: split it, {LongestFile} is the most."] : [];
    }

    /// <summary>Finds names that say nothing of what is inside.</summary>
    /// <param name="path">A path relative to the root.</param>
    /// <returns>A sentence, or none.</returns>
    public static IEnumerable<string> SayingNothing(string path) =>
        path.Split('/').Any(part => Empty().IsMatch(TagHelper().Replace(part, "Tag"))) ? [$"{path} is named after nothing: say what it holds."] : [];

    // What the framework calls a component of a page.
    [GeneratedRegex("TagHelpers?(?<end>Tests)?(?=$|\\.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TagHelper();

    [GeneratedRegex(@"(^|[a-z.])(Utils?|Utilit(y|ies)|Helpers?|Managers?|Misc)(\.|$|[A-Z])|(^|\.)(Core|Commons?(Types|Code|Functions|Stuff)?)(\.|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Empty();
}
