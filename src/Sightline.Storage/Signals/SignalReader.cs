using System.Data.Common;
using Sightline.Application.Journal;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;
using Sightline.Storage.Access;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Signals;

/// <summary>Reads what signals stand on, and what was said to them.</summary>
/// <param name="journal">The journal.</param>
internal sealed class SignalReader(JournalDatabase journal) : ISignalStore
{
    /// <summary>The answers to a family's signals, and the withdrawals.</summary>
    public const string Answers =
        "SELECT position, received_at, kind, actor, record_key, version, plain, sealed FROM journal WHERE family = @family AND kind IN ('signal-answered', 'signal-answer-withdrawn') AND position <= @received ORDER BY position";

    /// <summary>Who opened a family's record since a moment.</summary>
    public const string Openings =
        "SELECT received_at, plain FROM journal WHERE family = @family AND kind IN ('record-opened', 'record-refused') AND position <= @received AND received_at >= @from ORDER BY position";

    private const string Thresholds = "SELECT plain FROM journal WHERE family = 0 AND kind = 'thresholds-set' AND position <= @received ORDER BY position DESC LIMIT 1";

    private const string Unreadable = "Something that was said to a signal of this family cannot be read: it was changed, or written by a newer version of Sightline. Run 'sightline audit verify'.";

    /// <inheritdoc/>
    public ValueTask<Reading<FamilyRecord>> CodesAsync(FamilyKey family, Looking looking, AccessRequest? asks = null, CancellationToken stop = default) =>
        journal.ReadAsync(family, cipher => FamilyReader.ReadAsync(journal.Engine, cipher, family, looking, AsksOf(asks, family), stop, isCodesAlone: true), stop);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<SignalAnswer>>> AnswersAsync(FamilyKey family, Position asReceived, bool withWords, AccessRequest? asks = null, CancellationToken stop = default) =>
        journal.ReadAsync<IReadOnlyList<SignalAnswer>>(family, cipher => RowsAsync(Answers, AsksOf(asks, family), [("family", family.Value), ("received", asReceived.Value)], reader => AnswersOfAsync(reader, cipher, withWords, stop), stop), stop);

    /// <inheritdoc/>
    public ValueTask<Reading<IReadOnlyList<RecordOpening>>> OpeningsAsync(FamilyKey family, DateOnly since, Position asReceived, AccessRequest? asks = null, CancellationToken stop = default) =>
        journal.ReadAsync<IReadOnlyList<RecordOpening>>(
            family,
            _ => RowsAsync(Openings, AsksOf(asks, family), [("family", family.Value), ("received", asReceived.Value), ("from", MicrosecondsOf(since))], reader => OpeningsOfAsync(reader, stop), stop),
            stop);

    /// <inheritdoc/>
    public ValueTask<Reading<PatternSettings>> ThresholdsAsync(Position asReceived, CancellationToken stop = default) =>
        journal.ReadAsync<PatternSettings>(FamilyKey.Partnership, _ => RowsAsync(Thresholds, asks: null, [("received", asReceived.Value)], async reader =>
        {
            if (!await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                return Reading<PatternSettings>.Of(PatternSettings.Default);
            }

            return ThresholdsFormat.Read(reader.GetFieldValue<byte[]>(0)) is { } chosen
                ? ChosenThreshold.SettingsOf(chosen)
                : Reading<PatternSettings>.Not("The thresholds are written in a form that this program does not know: use the newer version of Sightline that wrote them.");
        }, stop), stop);

    private static string? AsksOf(AccessRequest? asks, FamilyKey family) => asks is null ? null : OpenedFamily.Asks(asks, family);

    private static long MicrosecondsOf(DateOnly day) => Microseconds.Of(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    private static async ValueTask<Reading<IReadOnlyList<SignalAnswer>>> AnswersOfAsync(DbDataReader reader, FamilyCipher cipher, bool withWords, CancellationToken stop)
    {
        var answers = new List<SignalAnswer>();
        var withdrawals = new List<(Position, string, AnswerTakenBack)>();
        while (await reader.ReadAsync(stop).ConfigureAwait(false))
        {
            if (await reader.IsDBNullAsync(7, stop).ConfigureAwait(false))
            {
                return Reading<IReadOnlyList<SignalAnswer>>.Not(FamilyReader.NoSuchFamily);
            }

            var (position, at, actor, plain) = (new Position(reader.GetInt64(0)), Microseconds.Read(reader.GetInt64(1)), reader.GetString(3), reader.GetFieldValue<byte[]>(6));
            var words = withWords ? cipher.Open(reader.GetFieldValue<byte[]>(7), FamilyKeys.BoundTo(reader.GetFieldValue<byte[]>(4), reader.GetString(5))) : [];
            if (words is null)
            {
                return Reading<IReadOnlyList<SignalAnswer>>.Not(Unreadable);
            }

            if (string.Equals(reader.GetString(2), Kebab.Of(JournalKind.SignalAnswered), StringComparison.Ordinal))
            {
                if (SignalItemOf.ReadAnswer(position, at, actor, plain, ItemContent.Words(words)) is not { } answer)
                {
                    return Reading<IReadOnlyList<SignalAnswer>>.Not(Unreadable);
                }

                answers.Add(answer);
            }
            else if (SignalItemOf.ReadWithdrawal(plain) is { } withdrawn)
            {
                withdrawals.Add((withdrawn, actor, new AnswerTakenBack(position.Value, at, ItemContent.Words(words))));
            }
            else
            {
                return Reading<IReadOnlyList<SignalAnswer>>.Not(Unreadable);
            }
        }

        return Reading<IReadOnlyList<SignalAnswer>>.Of(SignalItemOf.WithTakenBack(answers, withdrawals));
    }

    private static async ValueTask<Reading<IReadOnlyList<RecordOpening>>> OpeningsOfAsync(DbDataReader reader, CancellationToken stop)
    {
        var openings = new List<RecordOpening>();
        while (await reader.ReadAsync(stop).ConfigureAwait(false))
        {
            if (AccessRecord.Read(reader.GetFieldValue<byte[]>(1), string.Empty) is not { } access)
            {
                return Reading<IReadOnlyList<RecordOpening>>.Not("Something in the record of who looked cannot be read: it was changed, or written by a newer version of Sightline. Run 'sightline audit verify'.");
            }

            if (access.Level == AccessLevel.Content)
            {
                openings.Add(new RecordOpening(Microseconds.Read(reader.GetInt64(0)), access.AgencyId, Kebab.Of(access.Role), access.AsKnownOn));
            }
        }

        return Reading<IReadOnlyList<RecordOpening>>.Of(openings);
    }

    private async ValueTask<Reading<T>> RowsAsync<T>(string sql, string? asks, (string Name, object Value)[] parameters, Func<DbDataReader, ValueTask<Reading<T>>> read, CancellationToken stop)
        where T : class
    {
        var session = await journal.Engine.RentAsync(stop, asks).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            var reader = await session.ReadAsync(sql, stop, parameters).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                return await read(reader).ConfigureAwait(false);
            }
        }
    }
}
