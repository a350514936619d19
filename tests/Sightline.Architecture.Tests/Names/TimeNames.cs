using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Names;

/// <summary>Times are named by suffix: a public date ends in On, an instant in At; Happened is a When. From and To are the ends of a stretch.</summary>
internal static partial class TimeNames
{
    // The ends of a stretch, a person's birth and the parts of When are named by the field.
    private static readonly string[] Ends = ["From", "To", "Earliest", "Latest", "FromDate", "ToDate", "TimeOfDay", "Day", "FirstDay", "LastDay"];

    /// <summary>Finds public dates and instants whose name does not say which they are.</summary>
    /// <param name="file">A C# file.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Violations(SourceText file) =>
        from match in Declared().Matches(file.Text).Concat(RecordMember().Matches(file.Text))
        let type = match.Groups["type"].Value
        let name = match.Groups["name"].Value
        where !Ends.Contains(name, StringComparer.Ordinal) && !name.EndsWith(type.StartsWith("DateOnly", StringComparison.Ordinal) ? "On" : "At", StringComparison.Ordinal)
        select $"{file.Path}: {name} is a {type}: a date ends in On, an instant in At.";

    [GeneratedRegex(@"public (?:required )?(?<type>DateOnly|DateTimeOffset)\?? (?<name>[A-Z]\w*) (?:\{ get|=>)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();

    [GeneratedRegex(@"(?<=record [^;{]*[(,]\s*)(?<type>DateOnly|DateTimeOffset)\?? (?<name>[A-Z]\w*)(?=[,) =])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RecordMember();
}
