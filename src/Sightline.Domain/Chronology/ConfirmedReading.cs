using Sightline.Domain.Time;

namespace Sightline.Domain.Chronology;

/// <summary>What a person settled about one row. It takes the place of what was proposed for that row, the empty lists included.</summary>
/// <param name="Row">The row.</param>
/// <param name="Happened">When it happened in life; null where the record does not say.</param>
/// <param name="Codes">What kind of thing it is.</param>
/// <param name="Concerning">The ids of the people whom it is about, the one it is mostly about first.</param>
/// <param name="Seen">The ids of the children who were seen.</param>
/// <param name="SeenAlone">The ids of the children who were seen without a carer.</param>
/// <param name="NotSeen">The ids of the children of whom the record says that they were not seen.</param>
/// <param name="Author">The professional who wrote it; null where the record does not say.</param>
/// <param name="Told">The agencies that were told, and when.</param>
/// <param name="RecordedOn">When the agency wrote it down; null where the record does not say.</param>
/// <param name="Themes">What it bears on.</param>
public sealed record ConfirmedReading(
    RowReference Row,
    When? Happened,
    IReadOnlyList<EntryCode> Codes,
    IReadOnlyList<string> Concerning,
    IReadOnlyList<string> Seen,
    IReadOnlyList<string> SeenAlone,
    IReadOnlyList<string> NotSeen,
    string? Author,
    IReadOnlyList<Told> Told,
    DateOnly? RecordedOn,
    IReadOnlyList<Theme> Themes);
