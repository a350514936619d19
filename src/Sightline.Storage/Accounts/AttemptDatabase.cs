using Dapper;
using Sightline.Application.SignIn;
using Sightline.Storage.Journal;

namespace Sightline.Storage.Accounts;

/// <summary>Counts of tries in a database, so that every node counts together.</summary>
/// <param name="tables">The tables.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class AttemptDatabase(AccountTables tables, TimeProvider clock) : IAttemptStore
{
    /// <inheritdoc/>
    public Task<long> CountAsync(string subject, TimeSpan window, CancellationToken stop = default) =>
        tables.WithAsync(
            async connection =>
            {
                var now = clock.GetUtcNow();
                var ends = now.AddTicks(window.Ticks - (now.UtcTicks % window.Ticks));
                await connection.ExecuteAsync("DELETE FROM attempt WHERE slot <= @now", new { now = Microseconds.Of(now) }).ConfigureAwait(false);
                return await connection.QuerySingleAsync<long>(
                    """
                    INSERT INTO attempt (subject, slot, tries) VALUES (@subject, @slot, 1)
                    ON CONFLICT (subject, slot) DO UPDATE SET tries = attempt.tries + 1
                    RETURNING tries
                    """,
                    new { subject = Of(subject), slot = Microseconds.Of(ends) }).ConfigureAwait(false);
            },
            stop);

    /// <inheritdoc/>
    public Task ForgetAsync(string subject, CancellationToken stop = default) =>
        tables.WithAsync(connection => connection.ExecuteAsync("DELETE FROM attempt WHERE subject = @subject", new { subject = Of(subject) }), stop);

    private byte[] Of(string subject) => tables.Seal.Index("attempt", subject);
}
