using System.Diagnostics;

namespace Sightline.TestKit;

/// <summary>
/// A PostgreSQL server of the tests' own, from Debian's package: its files in a folder that goes with it, reached through a socket in that folder and by nobody else.
/// PostgreSQL does not run as root, so where the tests do, it runs as the package's own user.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "sightline";

    private readonly string _folder;
    private readonly string _programs;
    private int _databases;

    private PostgresServer(string folder, string programs)
    {
        _folder = folder;
        _programs = programs;
    }

    /// <summary>Where the server's socket is.</summary>
    public string SocketFolder => _folder;

    /// <summary>Starts a server.</summary>
    /// <returns>The server.</returns>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or does not start.</exception>
    public static PostgresServer Start()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (programs is null)
        {
            throw new InvalidOperationException("PostgreSQL is not installed: './sightline test' installs it.");
        }

        var folder = Directory.CreateTempSubdirectory("sightline-pg-").FullName;
        var server = new PostgresServer(folder, programs);
        if (IsRoot)
        {
            Run("chown", "postgres", folder);
        }

        server.RunAsOwner("initdb", "--pgdata", server.Data, "--auth", "trust", "--username", User, "--encoding", "UTF8", "--locale", "C");
        server.RunAsOwner("pg_ctl", "--pgdata", server.Data, "--wait", "--log", Path.Combine(folder, "log"), "--options", $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c max_connections=200", "start");
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>How it is reached, as Npgsql writes it.</returns>
    public string NewDatabase()
    {
        var database = $"journal_{Interlocked.Increment(ref _databases)}";
        RunAsOwner("createdb", "--host", _folder, "--username", User, database);
        return $"Host={_folder};Username={User};Database={database};Maximum Pool Size=40";
    }

    /// <summary>Makes a user with no rights of its own.</summary>
    /// <param name="database">The database that it will use, as <see cref="NewDatabase"/> gave it.</param>
    /// <param name="attributes">What else it may do: none, or as PostgreSQL writes it.</param>
    /// <returns>Its name, and how the database is reached as that user.</returns>
    public (string Name, string Database) NewUser(string database, string attributes = "")
    {
        var name = $"program_{Interlocked.Increment(ref _databases)}";
        RunAsOwner("psql", "--host", _folder, "--username", User, "--dbname", "postgres", "--command", $"CREATE ROLE {name} LOGIN {attributes}");
        return (name, database.Replace($"Username={User}", $"Username={name}", StringComparison.Ordinal));
    }

    /// <summary>Kills the server as a loss of power would, and starts it again.</summary>
    public void KillAndStartAgain()
    {
        RunAsOwner("pg_ctl", "--pgdata", Data, "--wait", "--mode", "immediate", "stop");
        RunAsOwner("pg_ctl", "--pgdata", Data, "--wait", "--log", Path.Combine(_folder, "log"), "--options", $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c max_connections=200", "start");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        RunAsOwner("pg_ctl", "--pgdata", Data, "--wait", "--mode", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    private void RunAsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs, program);
        if (IsRoot)
        {
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // pg_ctl leaves the server behind with what it was given: it must not hold on to pipes of ours.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("\"$0\" \"$@\" >/dev/null 2>&1 </dev/null");
        start.ArgumentList.Add(program);
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
        }
    }
}
