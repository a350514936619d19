namespace Sightline.TestKit;

/// <summary>A PostgreSQL server of the tests' own, from Debian's package: its files in a folder that goes with it, reached through a socket in that folder and by nobody else.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = PostgresPrograms.User;

    private readonly string _folder;
    private readonly PostgresPrograms _programs;
    private int _databases;

    private PostgresServer(string folder, PostgresPrograms programs)
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
        var programs = PostgresPrograms.Find();
        var server = new PostgresServer(PostgresPrograms.NewFolder(), programs);
        programs.Initialise(server._folder);
        programs.StartServer(server._folder);
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>How it is reached, as Npgsql writes it.</returns>
    public string NewDatabase()
    {
        var database = $"journal_{Interlocked.Increment(ref _databases)}";
        _programs.RunAsOwner("createdb", "--host", _folder, "--username", User, database);
        return $"Host={_folder};Username={User};Database={database};Maximum Pool Size=40";
    }

    /// <summary>Makes a user with no rights of its own.</summary>
    /// <param name="database">The database that it will use, as <see cref="NewDatabase"/> gave it.</param>
    /// <param name="attributes">What else it may do: none, or as PostgreSQL writes it.</param>
    /// <returns>Its name, and how the database is reached as that user.</returns>
    public (string Name, string Database) NewUser(string database, string attributes = "")
    {
        var name = $"program_{Interlocked.Increment(ref _databases)}";
        _programs.Say(_folder, $"CREATE ROLE {name} LOGIN {attributes}");
        return (name, database.Replace($"Username={User}", $"Username={name}", StringComparison.Ordinal));
    }

    /// <summary>Says a statement as the owner of the server, in a database that holds no journal.</summary>
    /// <param name="statement">The statement.</param>
    public void Say(string statement) => _programs.Say(_folder, statement);

    /// <summary>Kills the server as a loss of power would, and starts it again.</summary>
    public void KillAndStartAgain()
    {
        _programs.StopServer(_folder);
        _programs.StartServer(_folder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _programs.StopServer(_folder);
        Directory.Delete(_folder, recursive: true);
    }
}
