using System.Text;
using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Words;

/// <summary>Sentences of the shared cases copied into the project: stretches of words in the same order.</summary>
internal static partial class CopiedText
{
    /// <summary>So many words in the same order are no accident.</summary>
    private const int Stretch = 7;

    /// <summary>Every stretch of words of a text, by line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The stretches.</returns>
    public static IEnumerable<string> Stretches(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.AsSpan().Count(' ') < Stretch - 1)
            {
                continue;
            }

            var words = Word().Matches(line).Select(m => m.Value.ToLowerInvariant()).ToList();
            for (var i = 0; i + Stretch <= words.Count; i++)
            {
                var stretch = words.GetRange(i, Stretch);

                // Figures and single letters in a row are dates and table marks.
                if (stretch.Count(w => w.Length > 2 && char.IsLetter(w[0])) >= 4)
                {
                    yield return string.Join(' ', stretch);
                }
            }
        }
    }

    /// <summary>Finds copied stretches.</summary>
    /// <param name="file">A text file.</param>
    /// <param name="stretches">The stretches of the shared cases.</param>
    /// <returns>A sentence for each file; it does not repeat the words.</returns>
    public static IEnumerable<string> Violations(SourceText file, IReadOnlySet<string> stretches)
    {
        var copied = Stretches(file.Text).Count(stretches.Contains);
        return copied > 0 ? [$"{file.Path} holds {copied} stretches of {Stretch} words of a shared case."] : [];
    }

    /// <summary>The text of an agency's CSV file, whatever its encoding: letters beyond ASCII part words.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The text.</returns>
    public static string Read(string path) => File.ReadAllText(path, Encoding.Latin1);

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
