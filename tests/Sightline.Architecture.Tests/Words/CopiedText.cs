using System.Text;

namespace Sightline.Architecture.Tests.Words;

/// <summary>Sentences of the shared cases copied into the project: stretches of words in the same order.</summary>
internal static class CopiedText
{
    /// <summary>So many words in the same order are no accident.</summary>
    private const int Stretch = 7;

    /// <summary>Every stretch of words of a text, by line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The stretches.</returns>
    public static IEnumerable<ulong> Stretches(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.AsSpan().Count(' ') < Stretch - 1)
            {
                continue;
            }

            var words = Words(line);
            for (var i = 0; i + Stretch <= words.Count; i++)
            {

                // Figures and single letters in a row are dates and table marks.
                if (Telling(words, i) >= 4)
                {
                    yield return Joined(words, i);
                }
            }
        }
    }

    /// <summary>Finds copied stretches.</summary>
    /// <param name="file">A text file.</param>
    /// <param name="stretches">The stretches of the shared cases.</param>
    /// <returns>A sentence for each file; it does not repeat the words.</returns>
    public static IEnumerable<string> Violations(SourceText file, IReadOnlySet<ulong> stretches)
    {
        var copied = Stretches(file.Text).Count(stretches.Contains);
        return copied > 0 ? [$"{file.Path} holds {copied} stretches of {Stretch} words of a shared case."] : [];
    }

    /// <summary>The text of an agency's CSV file, whatever its encoding: letters beyond ASCII part words.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The text.</returns>
    public static string Read(string path) => File.ReadAllText(path, Encoding.Latin1);

    // Each word as a number, and whether it tells something; FNV-1a over its lower-case letters.
    private static List<(ulong Hash, bool Tells)> Words(string line)
    {
        var words = new List<(ulong Hash, bool Tells)>();
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            var hash = 14695981039346656037UL;
            for (; i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] == '_'); i++)
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(line[i])) * 1099511628211UL);
            }

            if (i > start)
            {
                words.Add((hash, i - start > 2 && char.IsLetter(line[start])));
            }
        }

        return words;
    }

    private static int Telling(List<(ulong Hash, bool Tells)> words, int at)
    {
        var telling = 0;
        for (var i = at; i < at + Stretch; i++)
        {
            telling += words[i].Tells ? 1 : 0;
        }

        return telling;
    }

    private static ulong Joined(List<(ulong Hash, bool Tells)> words, int at)
    {
        var joined = 0UL;
        for (var i = at; i < at + Stretch; i++)
        {
            joined = unchecked((joined * 6364136223846793005UL) + words[i].Hash);
        }

        return joined;
    }
}
