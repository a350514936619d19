using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Privacy;

/// <summary>
/// What a problem, a reason or an exception may say: file, row, heading, counts and limits, but never the words of a cell, a name or a number of a person.
/// It looks at what is put into those sentences; what comes out at run time is looked at by the tests of the command line.
/// </summary>
internal static partial class MessageRules
{
    /// <summary>Finds words of a record put into a sentence that may be logged.</summary>
    /// <param name="file">A C# file of src.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Violations(SourceText file)
    {
        foreach (Match opening in Sentence().Matches(file.Text))
        {
            var arguments = Arguments(file.Text, opening.Index + opening.Length);
            var line = file.Text.AsSpan(0, opening.Index).Count('\n') + 1;
            foreach (Match hole in Hole().Matches(arguments))
            {
                var said = Harmless().Replace(hole.Groups["said"].Value, string.Empty);
                if (Record().IsMatch(said))
                {
                    yield return $"{file.Path}({line}) puts {hole.Value} into a sentence that may be logged.";
                }
            }

            if (Passed().IsMatch(arguments))
            {
                yield return $"{file.Path}({line}) passes another library's message on: it may quote a cell.";
            }
        }
    }

    // From just inside the opening bracket to the one that closes it; brackets inside strings only make the stretch longer.
    private static string Arguments(string text, int start)
    {
        var depth = 1;
        var at = start;
        for (; at < text.Length && depth > 0; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return text[start..at];
    }

    [GeneratedRegex(@"new Problem\(|Reading<[^>]+>\.Not\(|throw new \w+\(|\bNot\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\{(?<said>[^{}""]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"[\w.]+\.(Length|Count|Row|Heading|Number|Index)\b(\(\))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"\b(text|words|cell|cells|narrative|content|raw|given|family|alias|aliases|surname|forename|nhsNumber|born|name)\b|\.(Text|Words|Cells|Given|Family|Aliases|PreviousNames|NhsNumber|Born|Author|Address|Narrative)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Record();

    [GeneratedRegex(@"\b(ex|e|exception|error|failure)\.(Message|ToString\(\))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passed();
}
