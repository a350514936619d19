using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Retention;

namespace Sightline.Application.Keeping;

/// <summary>What is done to whole records: they are held, and disposed of. It is for the operations that decide whether that may be.</summary>
public interface IRecordKeeping
{
    /// <summary>The journal's id, in hexadecimal.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The id.</returns>
    ValueTask<string> JournalIdAsync(CancellationToken stop = default);

    /// <summary>How a family's record stands: where its last thing is, and what holds it.</summary>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>How it stands.</returns>
    ValueTask<RecordState> StateAsync(FamilyKey family, CancellationToken stop = default);

    /// <summary>Disposes of a family's record: its key is destroyed, what was written is emptied, and a certificate stands in the journal. All of it, or nothing.</summary>
    /// <param name="order">What, by which rule, by whom.</param>
    /// <param name="stop">Stops the work before it is done; not after.</param>
    /// <returns>The certificate and where it stands; or why nothing was done.</returns>
    ValueTask<Reading<StandingCertificate>> DisposeOfAsync(DisposalOrder order, CancellationToken stop = default);

    /// <summary>Everything that was ever disposed of.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The certificates, the first one first.</returns>
    ValueTask<IReadOnlyList<StandingCertificate>> CertificatesAsync(CancellationToken stop = default);

    /// <summary>Every seal that was ever put on a record that is still there, ended ones too.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The seals, the first one first; or why they cannot be read: a user who may not see every record gets no list that looks whole.</returns>
    ValueTask<Reading<IReadOnlyList<StandingSeal>>> SealsAsync(CancellationToken stop = default);
}

/// <summary>A seal, as the list that is kept apart names it: nothing of the record, and nothing of why.</summary>
/// <param name="Family">The family's number.</param>
/// <param name="Opened">The hash, in hexadecimal, of the row with which the family was opened: in a journal that was restored, a number alone could mean another family.</param>
/// <param name="Key">By what the seal is known again, 32 hexadecimal digits.</param>
/// <param name="FromAt">Since when.</param>
/// <param name="ToAt">Until when, not included; null where it goes on.</param>
/// <param name="Named">The accounts for which the record stays open.</param>
/// <param name="EndedAt">When it was ended before its time; null where it was not.</param>
public sealed record StandingSeal(long Family, string Opened, string Key, DateTimeOffset FromAt, DateTimeOffset? ToAt, IReadOnlyList<string> Named, DateTimeOffset? EndedAt);

/// <summary>How a record stands.</summary>
/// <param name="LastPosition">The position of the last thing about the family, apart from who looked; 0 where there is none.</param>
/// <param name="Holds">What holds it, the first one first; empty where nothing does.</param>
public sealed record RecordState(long LastPosition, IReadOnlyList<RecordHold> Holds);

/// <summary>A legal hold: the record is not disposed of while it lasts.</summary>
/// <param name="Position">Where it stands; a release names it.</param>
/// <param name="By">Who put it.</param>
/// <param name="PutAt">When.</param>
public readonly record struct RecordHold(long Position, string By, DateTimeOffset PutAt);

/// <summary>What is to be disposed of.</summary>
/// <param name="Family">The family.</param>
/// <param name="LastPosition">The last thing about it when that was decided: where there is a later one, nothing is done.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Source">Where the rule stands.</param>
/// <param name="DueOn">The day from which it is due.</param>
/// <param name="By">Who decided it.</param>
/// <param name="Reason">Why, in words that name nobody.</param>
public sealed record DisposalOrder(FamilyKey Family, long LastPosition, string RuleId, string Source, DateOnly DueOn, string By, string Reason);

/// <summary>A certificate, and where it stands.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="Certificate">What it says.</param>
public sealed record StandingCertificate(long Position, DisposalCertificate Certificate);
