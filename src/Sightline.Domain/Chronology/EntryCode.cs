namespace Sightline.Domain.Chronology;

/// <summary>What kind of thing an entry is, with the words that led there.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The type within the kind; null where the kind has none or the words give none.</param>
/// <param name="Outcome">The outcome; null where the kind has none or the words give none.</param>
/// <param name="Evidence">The stretches of the entry's text that led to the code, in order; may be empty where only a column's meaning led there.</param>
/// <param name="Figure">For attendance figures; null otherwise.</param>
public sealed record EntryCode(EntryKind Kind, EntryType? Type, EntryOutcome? Outcome, IReadOnlyList<TextSpan> Evidence, AttendanceFigure? Figure = null);

/// <summary>An attendance figure in per cent: one for the row, or one for each child.</summary>
/// <param name="PerCent">The figure of the row, 0 to 100; null where it is given by child, or where the words give none.</param>
/// <param name="ByChild">The figure of each child by id; empty where the row has one figure.</param>
public sealed record AttendanceFigure(decimal? PerCent, IReadOnlyDictionary<string, decimal> ByChild);
