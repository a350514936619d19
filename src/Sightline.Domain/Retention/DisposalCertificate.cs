namespace Sightline.Domain.Retention;

/// <summary>That a record was disposed of: what went, by which rule, by whom. It names the family by its number alone, and is itself never disposed of.</summary>
/// <param name="Family">The family's number.</param>
/// <param name="Opened">The hash, in hexadecimal, of the row with which the family was opened: in a journal that was restored, a number alone could mean another family.</param>
/// <param name="RuleId">The rule by which it was due.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="DueOn">The day from which it was due.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Reason">Why, in words that name nobody.</param>
/// <param name="DisposedAt">When.</param>
/// <param name="Rows">The rows whose content is gone, in their order.</param>
/// <param name="Hash">SHA-256, in hexadecimal, over all that remains of these rows.</param>
/// <param name="Askings">How many rows stay that say who asked to see the record.</param>
/// <param name="Again">Where this repeats, in a restored journal, what was done before: the position of the first certificate; null for the first.</param>
public sealed record DisposalCertificate(
    long Family,
    string Opened,
    string RuleId,
    string Source,
    DateOnly DueOn,
    string By,
    string Reason,
    DateTimeOffset DisposedAt,
    IReadOnlyList<DisposedRow> Rows,
    string Hash,
    long Askings,
    long? Again);

/// <summary>A row whose content is gone.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Remains">The first 16 hexadecimal digits of a SHA-256 over what remains of it: by it a change is found with its place.</param>
public readonly record struct DisposedRow(long Position, string Remains);
