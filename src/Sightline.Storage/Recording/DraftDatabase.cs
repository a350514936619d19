using System.Security.Cryptography;
using System.Text;
using Dapper;
using Sightline.Application.Access;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Domain;
using Sightline.Storage.Journal;
using Sightline.Storage.Keys;

namespace Sightline.Storage.Recording;

/// <summary>
/// Drafts in a database. Each statement stands by itself: what is kept every few seconds must not hold the lock of the one writer, and two drafts more than the limit harm nobody.
/// </summary>
/// <param name="engine">The engine.</param>
/// <param name="keys">The families' keys.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class DraftDatabase(IJournalEngine engine, FamilyKeys keys, TimeProvider clock) : IDrafts
{
    private const string Keep = """
        INSERT INTO entry_draft (account, family, form, sealed, saved_at) VALUES (@account, @family, @form, @sealed, @now)
        ON CONFLICT (account, family, form) DO UPDATE SET sealed = excluded.sealed, saved_at = excluded.saved_at WHERE entry_draft.sealed IS NOT NULL
        """;

    private const string End = """
        INSERT INTO entry_draft (account, family, form, sealed, saved_at) VALUES (@account, @family, @form, NULL, @now)
        ON CONFLICT (account, family, form) DO UPDATE SET sealed = NULL, saved_at = excluded.saved_at
        """;

    private const string Discard = "DELETE FROM entry_draft WHERE saved_at <= @old";

    /// <inheritdoc/>
    public async Task<Reading<Draft>> KeepAsync(DraftKey key, string content, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            if (!await keys.IsStillThereAsync(key.Family, stop).ConfigureAwait(false) || await keys.FindAsync(key.Family, stop).ConfigureAwait(false) is not { } cipher)
            {
                return Reading<Draft>.Not(AccessChange.Refused);
            }

            var now = clock.GetUtcNow();
            var envelope = cipher.Seal(Encoding.UTF8.GetBytes(content), BoundTo(key));
            var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await connection.ExecuteAsync(Discard, Values(key, now)).ConfigureAwait(false);
                var others = await connection.QuerySingleAsync<long>(
                    "SELECT COUNT(*) FROM entry_draft WHERE account = @account AND sealed IS NOT NULL AND NOT (family = @family AND form = @form)", Values(key, now)).ConfigureAwait(false);
                if (others >= DraftLimits.MostOfAccount)
                {
                    return Reading<Draft>.Not($"You have {DraftLimits.MostOfAccount} entries that are not finished: record or discard one, so that this one can be kept.");
                }

                var kept = await connection.ExecuteAsync(Keep, new { account = key.AccountId, family = key.Family.Value, form = key.Form.ToByteArray(), @sealed = envelope, now = Microseconds.Of(now) }).ConfigureAwait(false);
                return kept == 1 ? Reading<Draft>.Of(new Draft(key, content, now)) : Reading<Draft>.Not("This form was recorded or discarded already, so nothing more of it is kept.");
            }
        }
        catch (Exception e) when (engine.ReasonOf(e) is not null)
        {
            return Reading<Draft>.Not(engine.ReasonOf(e)!);
        }
    }

    /// <inheritdoc/>
    public async Task<Draft?> FindAsync(DraftKey key, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (await keys.FindAsync(key.Family, stop).ConfigureAwait(false) is not { } cipher)
        {
            return null;
        }

        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var row = await connection.QuerySingleOrDefaultAsync<Row>(
                "SELECT family AS Family, form AS Form, sealed AS Sealed, saved_at AS SavedAt FROM entry_draft WHERE account = @account AND family = @family AND form = @form AND sealed IS NOT NULL AND saved_at > @old",
                Values(key, clock.GetUtcNow())).ConfigureAwait(false);
            if (row is null)
            {
                return null;
            }

            var content = cipher.Open(row.Sealed, BoundTo(key)) ?? throw new CryptographicException("A draft was changed, or put in another's place.");
            return new Draft(key, Encoding.UTF8.GetString(content), Microseconds.Read(row.SavedAt));
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DraftWaiting>> ListAsync(string accountId, CancellationToken stop = default)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var rows = await connection.QueryAsync<Row>(
                "SELECT family AS Family, form AS Form, saved_at AS SavedAt FROM entry_draft WHERE account = @account AND sealed IS NOT NULL AND saved_at > @old ORDER BY saved_at DESC, family, form",
                new { account = accountId, old = Microseconds.Of(clock.GetUtcNow() - DraftLimits.Lifetime) }).ConfigureAwait(false);
            return [.. rows.Select(r => new DraftWaiting(new DraftKey(accountId, new FamilyKey(r.Family), new Guid(r.Form)), Microseconds.Read(r.SavedAt)))];
        }
    }

    /// <inheritdoc/>
    public async Task<bool> EndAsync(DraftKey key, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        try
        {
            var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await connection.ExecuteAsync(Discard, Values(key, clock.GetUtcNow())).ConfigureAwait(false);
                await connection.ExecuteAsync(End, Values(key, clock.GetUtcNow())).ConfigureAwait(false);
                return true;
            }
        }
        catch (Exception e) when (engine.ReasonOf(e) is not null)
        {
            return false;
        }
    }

    private static object Values(DraftKey key, DateTimeOffset now) =>
        new { account = key.AccountId, family = key.Family.Value, form = key.Form.ToByteArray(), now = Microseconds.Of(now), old = Microseconds.Of(now - DraftLimits.Lifetime) };

    // A draft cannot be put in the place of another person's, family's or form's.
    private static byte[] BoundTo(DraftKey key) => Encoding.UTF8.GetBytes($"draft {key.AccountId} {key.Family.Value} {key.Form:N}");

    private sealed class Row
    {
        public long Family { get; init; }

        public byte[] Form { get; init; } = [];

        public byte[] Sealed { get; init; } = [];

        public long SavedAt { get; init; }
    }
}
