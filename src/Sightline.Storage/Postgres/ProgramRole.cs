using Dapper;
using Sightline.Domain;
using Sightline.Storage.Schema;

namespace Sightline.Storage.Postgres;

/// <summary>
/// The user of PostgreSQL as whom the program itself connects: it owns nothing, changes nothing but the end of the journal, and stands before the second wall. The owner
/// grants it what it needs, and nothing is granted to one that could go round the wall.
/// </summary>
internal static class ProgramRole
{
    private const string Around = """
        SELECT r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolreplication
            OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid AND c.relnamespace = current_schema()::regnamespace)
            OR EXISTS (SELECT 1 FROM pg_class c WHERE c.oid = 'journal'::regclass AND pg_has_role(r.oid, c.relowner, 'MEMBER'))
        FROM pg_roles r WHERE r.rolname = @role
        """;

    /// <summary>Grants a user what the program needs.</summary>
    /// <param name="engine">The engine, connected as the owner.</param>
    /// <param name="role">The user, which is there already.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The user; or why it was granted nothing.</returns>
    public static async Task<Reading<string>> GrantAsync(PostgresEngine engine, string role, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var isAround = await connection.QuerySingleOrDefaultAsync<bool?>(Around, new { role }).ConfigureAwait(false);
            if (isAround is null)
            {
                return Reading<string>.Not("PostgreSQL has no user of this name: make it first, with a password and with no rights.");
            }

            if (isAround.Value)
            {
                return Reading<string>.Not("This user could go round the second wall: it is a superuser, makes roles, bypasses row security, or owns the journal. Make another user for the program.");
            }

            var schema = await connection.QuerySingleAsync<string>("SELECT quote_ident(current_schema())").ConfigureAwait(false);
            var quoted = await connection.QuerySingleAsync<string>("SELECT quote_ident(@role)", new { role }).ConfigureAwait(false);
            var grants = SchemaFile.TextOf("Repeated/Postgres/grants.sql").Replace("{schema}", schema, StringComparison.Ordinal).Replace("{role}", quoted, StringComparison.Ordinal);
            await connection.ExecuteAsync(grants).ConfigureAwait(false);
            return Reading<string>.Of(role);
        }
    }

    /// <summary>Whether whoever is connected stands before the wall.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>True where the user can go round it in no way.</returns>
    public static async Task<bool> StandsBeforeTheWallAsync(PostgresEngine engine, CancellationToken stop)
    {
        var connection = await engine.OpenAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return await connection.QuerySingleOrDefaultAsync<bool?>(Around, new { role = await connection.QuerySingleAsync<string>("SELECT current_user::text").ConfigureAwait(false) }).ConfigureAwait(false) == false;
        }
    }
}
