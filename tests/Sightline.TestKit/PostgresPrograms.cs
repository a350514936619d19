using System.Diagnostics;

namespace Sightline.TestKit;

/// <summary>The programs of Debian's PostgreSQL, run as whoever may: PostgreSQL does not run as root, so where the tests do, it runs as the package's own user.</summary>
internal sealed class PostgresPrograms
{
    /// <summary>The user of every database of the tests.</summary>
    public const string User = "sightline";

    private readonly string _folder;

    private PostgresPrograms(string folder)
    {
        _folder = folder;
    }

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    /// <summary>Finds them.</summary>
    /// <returns>The programs of the newest version.</returns>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed.</exception>
    public static PostgresPrograms Find()
    {
        var folder = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        return new PostgresPrograms(folder ?? throw new InvalidOperationException("PostgreSQL is not installed: './sightline test' installs it."));
    }

    /// <summary>Makes a folder that belongs to whoever runs the server.</summary>
    /// <returns>The folder.</returns>
    public static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory("sightline-pg-").FullName;
        if (IsRoot)
        {
            Run("chown", "postgres", folder);
        }

        return folder;
    }

    /// <summary>Makes an empty server in a folder.</summary>
    /// <param name="folder">The folder.</param>
    public void Initialise(string folder) =>
        RunAsOwner("initdb", "--pgdata", DataOf(folder), "--auth", "trust", "--username", User, "--encoding", "UTF8", "--locale", "C");

    /// <summary>Starts the server of a folder, reached through a socket in it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="settings">Further settings, as PostgreSQL's command line writes them.</param>
    public void StartServer(string folder, string settings = "") =>
        RunAsOwner("pg_ctl", "--pgdata", DataOf(folder), "--wait", "--log", Path.Combine(folder, "log"), "--options", $"-c listen_addresses='' -c unix_socket_directories='{folder}' -c max_connections=200 {settings}", "start");

    /// <summary>Stops the server of a folder as a loss of power would.</summary>
    /// <param name="folder">The folder.</param>
    public void StopServer(string folder) => RunAsOwner("pg_ctl", "--pgdata", DataOf(folder), "--wait", "--mode", "immediate", "stop");

    /// <summary>Where the files of a server are.</summary>
    /// <param name="folder">Its folder.</param>
    /// <returns>The folder of its data.</returns>
    public static string DataOf(string folder) => Path.Combine(folder, "data");

    /// <summary>Runs one of the programs.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public void RunAsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(_folder, program);
        if (IsRoot)
        {
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    /// <summary>Says a statement to the server of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="statement">The statement, which is given twenty seconds.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public void Say(string folder, string statement) =>
        RunAsOwner("psql", "--host", folder, "--username", User, "--dbname", "postgres", "--set", "ON_ERROR_STOP=1", "--command", "SET statement_timeout = '20s'", "--command", statement);

    /// <summary>Runs any program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Run(string program, params string[] arguments)
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
