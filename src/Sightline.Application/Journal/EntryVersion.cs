using Sightline.Domain.Chronology;

namespace Sightline.Application.Journal;

/// <summary>One version of an entry, or that it was withdrawn.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="Kind"><see cref="JournalKind.EntryRecorded"/>, <see cref="JournalKind.EntryCorrected"/> or <see cref="JournalKind.EntryWithdrawn"/>.</param>
/// <param name="Actor">The account or program by whom.</param>
/// <param name="On">The day from which it stands in the place of the version before it; null for the first.</param>
/// <param name="Reason">Why, in words; null for the first, and for a correction that came with a file.</param>
/// <param name="Entry">What it says; null for a withdrawal.</param>
public sealed record EntryVersion(Position Position, DateTimeOffset ReceivedAt, JournalKind Kind, string Actor, DateOnly? On, string? Reason, Entry? Entry);
