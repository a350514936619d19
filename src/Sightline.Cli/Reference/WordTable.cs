using System.Text;
using Sightline.Domain.Chronology;

namespace Sightline.Cli.Reference;

/// <summary>A table of the words of one vocabulary, each with the summary that stands above it in the code.</summary>
internal static class WordTable
{
    /// <summary>Adds the table to a page.</summary>
    /// <typeparam name="T">The vocabulary's enumeration.</typeparam>
    /// <param name="page">The page.</param>
    /// <param name="summaries">The summaries.</param>
    /// <param name="title">The heading.</param>
    /// <param name="says">A sentence below it; null for none.</param>
    public static void Add<T>(StringBuilder page, Summaries summaries, string title, string? says = null)
        where T : struct, Enum
    {
        page.Append($"\n## {title}\n\n{(says is null ? string.Empty : says + "\n\n")}| word | what it is |\n|---|---|\n");
        foreach (var word in Enum.GetValues<T>())
        {
            page.Append($"| `{Kebab.Of(word)}` | {summaries.For(word)} |\n");
        }
    }
}
