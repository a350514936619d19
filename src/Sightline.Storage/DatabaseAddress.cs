using Npgsql;
using Sightline.Domain;
using Sightline.Storage.Journal;
using Sightline.Storage.Postgres;
using Sightline.Storage.Sqlite;

namespace Sightline.Storage;

/// <summary>Where a journal is kept: a file of SQLite, or a database of PostgreSQL.</summary>
/// <param name="SqliteFile">The file; null for PostgreSQL.</param>
/// <param name="PostgresConnection">The connection, as Npgsql writes it; null for SQLite.</param>
public sealed record DatabaseAddress(string? SqliteFile, string? PostgresConnection)
{
    /// <summary>Reads an address.</summary>
    /// <param name="database">A file, <c>sqlite:FILE</c>, <c>postgres://user@host:port/database</c>, or an Npgsql connection string that begins with <c>Host=</c>.</param>
    /// <returns>The address, or why it is none.</returns>
    public static Reading<DatabaseAddress> Read(string database)
    {
        if (string.IsNullOrWhiteSpace(database))
        {
            return Reading<DatabaseAddress>.Not("No database was named.");
        }

        if (database.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || database.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(database, UriKind.Absolute, out var url) && url.AbsolutePath.Length > 1
                ? Reading<DatabaseAddress>.Of(new DatabaseAddress(null, ConnectionOf(url)))
                : Reading<DatabaseAddress>.Not("The address of PostgreSQL should be postgres://user@host:port/database.");
        }

        if (database.StartsWith("Host=", StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                return Reading<DatabaseAddress>.Of(new DatabaseAddress(null, new NpgsqlConnectionStringBuilder(database).ConnectionString));
            }
            catch (ArgumentException)
            {
                return Reading<DatabaseAddress>.Not("The connection string of PostgreSQL cannot be read.");
            }
        }

        var file = database.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) ? database["sqlite:".Length..] : database;
        return Directory.Exists(file)
            ? Reading<DatabaseAddress>.Not("The database is a folder: name a file in it.")
            : Reading<DatabaseAddress>.Of(new DatabaseAddress(file, null));
    }

    /// <summary>Where the key ring lies when nobody names it: beside the file of SQLite.</summary>
    public string? DefaultKeyRing => SqliteFile is null ? null : SqliteFile + ".keys";

    /// <summary>Whether a file of SQLite is there already. PostgreSQL is asked when it is opened.</summary>
    public bool IsThere => SqliteFile is not null && File.Exists(SqliteFile) && new FileInfo(SqliteFile).Length > 0;

    /// <summary>Makes the engine.</summary>
    /// <returns>The engine.</returns>
    internal IJournalEngine NewEngine() => SqliteFile is { } file ? new SqliteEngine(file) : new PostgresEngine(PostgresConnection!);

    private static string ConnectionOf(Uri url)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = url.Host, Database = Uri.UnescapeDataString(url.AbsolutePath[1..]) };
        if (url.Port > 0)
        {
            builder.Port = url.Port;
        }

        var user = url.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            builder.Username = Uri.UnescapeDataString(user[0]);
        }

        if (user.Length > 1)
        {
            builder.Password = Uri.UnescapeDataString(user[1]);
        }

        return builder.ConnectionString;
    }
}
