namespace Sightline.Domain.Chronology;

/// <summary>Something doubtful or unread. Both sentences are shown to a person and may be logged, so neither repeats a word of a record.</summary>
/// <param name="File">The file, relative to the case folder; null where the problem is about no one file.</param>
/// <param name="Row">The row, as in <see cref="RowReference"/>; null where it is about the whole file.</param>
/// <param name="What">What is wrong, in one plain sentence.</param>
/// <param name="ToDo">What to do about it, in one plain sentence.</param>
/// <param name="Code">A stable kebab-case name of the sort of problem, for sorting and tests.</param>
public sealed record Problem(string? File, int? Row, string Code, string What, string ToDo);
