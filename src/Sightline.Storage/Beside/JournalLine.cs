using Sightline.Application.Journal;
using Sightline.Domain.Chronology;

namespace Sightline.Storage.Beside;

/// <summary>A row of the journal, as far as rows beside it follow from it.</summary>
/// <param name="Position">Its place.</param>
/// <param name="ReceivedAt">When it was received, in microseconds since 1970, UTC.</param>
/// <param name="Family">Its family.</param>
/// <param name="Kind">What it is; null where this program does not know the word.</param>
/// <param name="RecordKey">What stands for the sender's system and its id.</param>
/// <param name="Supersedes">The place of the version that it supersedes.</param>
/// <param name="KnownOn">The day on which it had been written down; empty for none.</param>
/// <param name="Plain">The plain half; null where the record was disposed of.</param>
internal sealed record JournalLine(long Position, long ReceivedAt, long Family, JournalKind? Kind, byte[] RecordKey, long? Supersedes, string KnownOn, string? Plain)
{
    /// <summary>Reads them, in order.</summary>
    public const string Statement = "SELECT position, received_at, family, kind, record_key, supersedes, known_on, plain FROM journal ORDER BY position";

    private static readonly Dictionary<string, JournalKind> Kinds = Enum.GetValues<JournalKind>().ToDictionary(k => Kebab.Of(k), StringComparer.Ordinal);

    /// <summary>Reads one.</summary>
    /// <param name="row">Its values.</param>
    /// <returns>The row.</returns>
    public static JournalLine Of(object?[] row) =>
        new((long)row[0]!, (long)row[1]!, (long)row[2]!, KindOf((string)row[3]!), (byte[])row[4]!, (long?)row[5], (string)row[6]!, (string?)row[7]);

    /// <summary>Reads a kind.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The kind; null where this program does not know it.</returns>
    public static JournalKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;
}
