using Sightline.TestKit;

namespace Sightline.Benchmarks;

/// <summary>In which ways it cannot be written down who looked.</summary>
internal static class AuditFaults
{
    private const string Trigger = "the database refuses the row (a trigger)";

    /// <summary>Tries them on SQLite.</summary>
    /// <param name="counts">Where they are counted.</param>
    /// <param name="folder">Where journals lie.</param>
    /// <param name="times">How often each is tried.</param>
    /// <returns>When they are done.</returns>
    public static async Task TryOnSqliteAsync(List<AuditCount> counts, string folder, int times)
    {
        await TryAsync(counts, Trigger, "SQLite", times, Path.Combine(folder, "audit.db"), AuditHarm.Statements(
            "CREATE TRIGGER audit_is_refused BEFORE INSERT ON journal WHEN NEW.kind IN ('record-opened', 'record-refused') BEGIN SELECT RAISE(ABORT, 'refused'); END",
            "DROP TRIGGER audit_is_refused"));
        using var disk = SmallDisk.Mount(Path.Combine(folder, "audit"), kilobytes: 64 * 1024);
        if (disk is not null)
        {
            await TryAsync(counts, "disk full, then room again", "SQLite", times, Path.Combine(disk.Folder, "audit.db"), new AuditHarm(
                _ => Task.Run(disk.Fill),
                _ => Task.Run(disk.Empty))
            {
                // What SQLite gives back as it tidies up is filled again.
                IsRepeated = true,
            });
        }
    }

    /// <summary>Tries them on PostgreSQL.</summary>
    /// <param name="counts">Where they are counted.</param>
    /// <param name="server">The server.</param>
    /// <param name="times">How often each is tried.</param>
    /// <returns>When they are done.</returns>
    public static async Task TryOnPostgresAsync(List<AuditCount> counts, PostgresServer server, int times)
    {
        await TryAsync(counts, Trigger, "PostgreSQL", times, server.NewDatabase(), AuditHarm.Statements(
            """
            CREATE FUNCTION audit_is_refused() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused''; END';
            CREATE TRIGGER audit_is_refused BEFORE INSERT ON journal FOR EACH ROW WHEN (NEW.kind IN ('record-opened', 'record-refused')) EXECUTE FUNCTION audit_is_refused()
            """,
            "DROP TRIGGER audit_is_refused ON journal; DROP FUNCTION audit_is_refused()"));
        await TryAsync(counts, "the server lets nobody write (as a standby does)", "PostgreSQL", times, server.NewDatabase(), new AuditHarm(
            _ => Task.Run(() => SetReadOnly(server, "on")),
            _ => Task.Run(() => SetReadOnly(server, "off"))));
        await TryAsync(counts, "the program's connections are killed, again and again", "PostgreSQL", times, server.NewDatabase(), new AuditHarm(
            _ => Task.Run(() => server.Say("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sightline'")),
            static _ => Task.CompletedTask)
        {
            IsRepeated = true,
        });
        await TryAsync(counts, "server killed (immediate stop), started again", "PostgreSQL", Math.Max(1, times / 2), server.NewDatabase(), new AuditHarm(
            _ => Task.Run(server.KillAndStartAgain),
            static _ => Task.CompletedTask)
        {
            IsRepeated = true,
        });
    }

    private static void SetReadOnly(PostgresServer server, string isOn)
    {
        server.Say($"ALTER SYSTEM SET default_transaction_read_only = {isOn}");
        server.Say("SELECT pg_reload_conf()");
    }

    private static async Task TryAsync(List<AuditCount> counts, string fault, string engine, int times, string place, AuditHarm harm)
    {
        var count = new AuditCount(fault, engine);
        await AuditTrial.RunAsync(count, times, place, harm);
        counts.Add(count);
        Console.WriteLine(count);
    }
}
