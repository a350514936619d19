namespace Sightline.TestKit;

/// <summary>One server for every test of an assembly that needs PostgreSQL.</summary>
public sealed class PostgresFixture : IDisposable
{
    /// <summary>The server.</summary>
    public PostgresServer Server { get; } = PostgresServer.Start();

    /// <inheritdoc/>
    public void Dispose() => Server.Dispose();
}
