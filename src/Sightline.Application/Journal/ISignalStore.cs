using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Journal;

/// <summary>What the journal holds for signals: the codes on which patterns stand, the answers, who could have seen them, and the partnership's thresholds.</summary>
public interface ISignalStore
{
    /// <summary>A family's entries as codes alone: no word of any entry is decrypted, only the family's name and its register. A row is called by its place in the journal.</summary>
    /// <param name="family">The family.</param>
    /// <param name="looking">Who looks, as known when, as received when.</param>
    /// <param name="asks">For whom it is read, so that the database can decide once more; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The record, or why it cannot be read.</returns>
    ValueTask<Reading<FamilyRecord>> CodesAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>The answers to a family's signals, those taken back too.</summary>
    /// <param name="family">The family.</param>
    /// <param name="asReceived">The position up to which; <see cref="Position.Latest"/> for all.</param>
    /// <param name="withWords">Whether the words are decrypted; they are empty where not.</param>
    /// <param name="asks">For whom it is read; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The answers, the first one first; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<SignalAnswer>>> AnswersAsync(FamilyKey family, Position asReceived, bool withWords, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>Which agencies and roles opened the content of a family's record since a day. Nothing is decrypted, and nobody is named.</summary>
    /// <param name="family">The family.</param>
    /// <param name="since">The day.</param>
    /// <param name="asReceived">The position up to which.</param>
    /// <param name="asks">For whom it is read; null where the program itself reads, as its owner.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The openings, the first one first; or why they cannot be read.</returns>
    ValueTask<Reading<IReadOnlyList<RecordOpening>>> OpeningsAsync(FamilyKey family, DateOnly since, Position asReceived, AccessRequest? asks = null, CancellationToken stop = default);

    /// <summary>The partnership's thresholds.</summary>
    /// <param name="asReceived">The position up to which: those of then.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The settings, the defaults where none were set; or why they cannot be read.</returns>
    ValueTask<Reading<PatternSettings>> ThresholdsAsync(Position asReceived, CancellationToken stop = default);
}
