using Sightline.Domain.Chronology;
using Sightline.Domain.People;

namespace Sightline.Domain.Access;

/// <summary>Finds another agency's sentences in a text that does not say from where it has them.</summary>
public static class CopiedWords
{
    /// <summary>The fewest letters and digits of a sentence that is looked for: shorter ones are written alike by chance.</summary>
    public const int Fewest = 40;

    private static readonly char[] Ends = ['.', '!', '?', ';', '\n'];

    /// <summary>Whose sentences stand in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entries">The entries from which they may be.</param>
    /// <returns>The agencies that wrote them, as far as an entry says so; each once.</returns>
    public static IReadOnlyList<string> AgenciesIn(string text, IEnumerable<Entry> entries)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entries);
        var plain = PlainLetters.Of(text);
        return plain.Length < Fewest
            ? []
            : [.. entries.Where(e => SentencesOf(e).Any(s => plain.Contains(s, StringComparison.Ordinal))).Select(e => e.CopiedFrom?.AgencyId ?? e.AgencyId).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> SentencesOf(Entry entry) =>
        entry.Account.Text.Split(Ends, StringSplitOptions.RemoveEmptyEntries).Select(PlainLetters.Of).Where(s => s.Length >= Fewest);
}
