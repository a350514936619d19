using System.Diagnostics;
using System.Globalization;

namespace Sightline.TestKit;

/// <summary>A primary of PostgreSQL and its standby. When the primary is killed, the standby takes its place; the other is then made anew as the standby of that one.</summary>
public sealed class PostgresPair : IDisposable
{
    // The longest that is waited for a state of the servers is the statement's own twenty seconds.
    private const string Until = "DO $$ BEGIN WHILE NOT ({0}) LOOP PERFORM pg_sleep(0.01); END LOOP; END $$";

    private readonly PostgresPrograms _programs = PostgresPrograms.Find();
    private readonly bool _isSynchronous;
    private string _primary = PostgresPrograms.NewFolder();
    private string _standby = PostgresPrograms.NewFolder();
    private string? _held;
    private bool _isStandbyThere;

    private PostgresPair(bool isSynchronous)
    {
        _isSynchronous = isSynchronous;
        Place = $"Host={_primary},{_standby};Username={PostgresPrograms.User};Database=journal;Maximum Pool Size=40;Target Session Attributes=primary;Host Recheck Seconds=0";
    }

    /// <summary>How whichever is primary is reached, as Npgsql writes it.</summary>
    public string Place { get; }

    /// <summary>Starts a pair, with an empty database.</summary>
    /// <param name="isSynchronous">Whether a commit waits for the standby.</param>
    /// <returns>The pair.</returns>
    public static PostgresPair Start(bool isSynchronous)
    {
        var pair = new PostgresPair(isSynchronous);
        pair._programs.Initialise(pair._primary);
        pair._programs.StartServer(pair._primary);
        pair._programs.RunAsOwner("createdb", "--host", pair._primary, "--username", PostgresPrograms.User, "journal");
        pair.MakeStandby();
        return pair;
    }

    /// <summary>Stops what the standby receives with, in the middle of its work.</summary>
    public void StopReceiving()
    {
        _held = Receiver();
        Signal("STOP", _held);
    }

    /// <summary>Lets the standby receive again.</summary>
    public void GoOnReceiving()
    {
        if (_held is not null)
        {
            Signal("CONT", _held);
            _held = null;
        }
    }

    /// <summary>Waits until a commit waits for the standby; or, where none does, until the standby lacks something.</summary>
    public void WaitUntilHeldUp()
    {
        WaitUntil(_primary, _isSynchronous
            ? "EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'SyncRep')"
            : "EXISTS (SELECT FROM pg_stat_replication WHERE pg_current_wal_flush_lsn() - flush_lsn > 1000000)");
    }

    /// <summary>Cuts off the commits that wait for the standby.</summary>
    /// <param name="with">What cuts them off: <c>pg_terminate_backend</c> or <c>pg_cancel_backend</c>.</param>
    public void CutOff(string with) => _programs.Say(_primary, $"SELECT {with}(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'");

    /// <summary>Kills the primary (kill -9) and lets the standby take its place.</summary>
    public void KillPrimary()
    {
        Signal("KILL", PostmasterOf(_primary));
        GoOnReceiving();
        _programs.RunAsOwner("pg_ctl", "--pgdata", PostgresPrograms.DataOf(_standby), "--wait", "promote");
        (_primary, _standby) = (_standby, _primary);
        _isStandbyThere = false;
    }

    /// <summary>Makes the standby anew, from the primary as it is; the one that was killed is forgotten.</summary>
    public void MakeStandby()
    {
        var data = PostgresPrograms.DataOf(_standby);
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }

        // What the killed one left there would be taken for a server that runs, as long as nobody has asked how its process ended.
        Array.ForEach(Directory.GetFiles(_standby, ".s.PGSQL.*"), File.Delete);

        // First the setting, so that no commit goes on without the standby once there is one.
        _programs.Say(_primary, $"ALTER SYSTEM SET synchronous_standby_names = '{(_isSynchronous ? "FIRST 1 (s)" : string.Empty)}'");
        _programs.Say(_primary, "SELECT pg_reload_conf()");
        _programs.RunAsOwner("pg_basebackup", "--pgdata", data, "--write-recovery-conf", "--checkpoint", "fast", "--no-sync", "--host", _primary, "--username", PostgresPrograms.User);

        // Once it is primary itself, it has no standby at first.
        File.AppendAllText(Path.Combine(data, "postgresql.auto.conf"), "synchronous_standby_names = ''\n");
        _programs.StartServer(_standby, "-c cluster_name=s -c recovery_init_sync_method=syncfs");
        _isStandbyThere = true;
        WaitUntil(_primary, $"EXISTS (SELECT FROM pg_stat_replication WHERE application_name = 's' AND state = 'streaming' AND sync_state = '{(_isSynchronous ? "sync" : "async")}')");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        GoOnReceiving();
        if (_isStandbyThere)
        {
            _programs.StopServer(_standby);
        }

        _programs.StopServer(_primary);
        Directory.Delete(_standby, recursive: true);
        Directory.Delete(_primary, recursive: true);
    }

    // The process of the standby that receives what the primary sends, as the list of processes names it.
    private string Receiver()
    {
        var postmaster = PostmasterOf(_standby);
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    var stat = File.ReadAllText($"/proc/{process.Id}/stat");
                    var parent = stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1];
                    if (string.Equals(parent, postmaster, StringComparison.Ordinal) && File.ReadAllText($"/proc/{process.Id}/cmdline").Contains("walreceiver", StringComparison.Ordinal))
                    {
                        return process.Id.ToString(CultureInfo.InvariantCulture);
                    }
                }
                catch (IOException)
                {
                    // It ended meanwhile.
                }
            }
        }

        throw new InvalidOperationException("The standby receives nothing.");
    }

    private static string PostmasterOf(string folder) => File.ReadLines(Path.Combine(PostgresPrograms.DataOf(folder), "postmaster.pid")).First();

    private void WaitUntil(string folder, string holds) => _programs.Say(folder, Until.Replace("{0}", holds, StringComparison.Ordinal));

    private static void Signal(string name, string process) => PostgresPrograms.Run("kill", "-" + name, process);
}
