using Sightline.Storage.Keys;
using Sightline.TestKit;

namespace Sightline.Storage.Tests.Postgres;

/// <summary>A journal that its owner made, as the program's own user reaches it.</summary>
internal static class ProgramPlace
{
    /// <summary>Makes it.</summary>
    /// <param name="server">The server.</param>
    /// <param name="ring">The journal's key ring.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <returns>How the program's user reaches it.</returns>
    public static string New(PostgresServer server, KeyRing ring, TimeProvider clock)
    {
        var place = server.NewDatabase();
        var (name, asProgram) = server.NewUser(place);
        Task.Run(async () =>
        {
            var made = await JournalDatabase.OpenAsync(place, ring, clock);
            await (made.Value ?? throw new InvalidOperationException(made.Reason)).DisposeAsync();
            var granted = await new JournalStore().GrantAsync(place, name, default);
            granted.Reason.ShouldBeNull();
        }).GetAwaiter().GetResult();
        return asProgram;
    }
}
