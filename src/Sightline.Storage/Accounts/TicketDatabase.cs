using Dapper;
using Sightline.Application.SignIn;
using Sightline.Domain.Chronology;

namespace Sightline.Storage.Accounts;

/// <summary>Tickets in a database.</summary>
/// <param name="tables">The tables.</param>
internal sealed class TicketDatabase(AccountTables tables) : ITicketStore
{
    /// <inheritdoc/>
    public async Task<string> PutAsync(TicketKind kind, string content, TimeSpan lifetime, CancellationToken stop = default)
    {
        var token = Tokens.New();
        var id = Tokens.Kept(token);
        await tables.WhollyAsync(
            async (connection, transaction) =>
            {
                await connection.ExecuteAsync("DELETE FROM ticket WHERE expires_at <= @now", new { now = tables.Now }, transaction).ConfigureAwait(false);
                await connection.ExecuteAsync(
                    "INSERT INTO ticket (id, kind, sealed, expires_at) VALUES (@id, @kind, @sealed, @expires)",
                    new { id, kind = Kebab.Of(kind), @sealed = tables.Seal.Seal(content, AccountJson.Default.String, BoundTo(kind, id)), expires = tables.In(lifetime) },
                    transaction).ConfigureAwait(false);
                return token;
            },
            stop).ConfigureAwait(false);
        return token;
    }

    /// <inheritdoc/>
    public Task<string?> TakeAsync(TicketKind kind, string token, CancellationToken stop = default) =>
        OpenAsync("DELETE FROM ticket WHERE id = @id AND kind = @kind AND expires_at > @now RETURNING sealed", kind, token, stop);

    /// <inheritdoc/>
    public Task<string?> LookAsync(TicketKind kind, string token, CancellationToken stop = default) =>
        OpenAsync("SELECT sealed FROM ticket WHERE id = @id AND kind = @kind AND expires_at > @now", kind, token, stop);

    private static string BoundTo(TicketKind kind, byte[] id) => $"ticket {Kebab.Of(kind)} {Convert.ToHexString(id)}";

    private Task<string?> OpenAsync(string statement, TicketKind kind, string token, CancellationToken stop) =>
        tables.WithAsync(
            async connection =>
            {
                var id = Tokens.Kept(token);
                var kept = await connection.QuerySingleOrDefaultAsync<byte[]?>(statement, new { id, kind = Kebab.Of(kind), now = tables.Now }).ConfigureAwait(false);
                return kept is null ? null : tables.Seal.Open(kept, AccountJson.Default.String, BoundTo(kind, id));
            },
            stop);
}
