using Sightline.Application.Journal;

namespace Sightline.Application.SignIn;

/// <summary>Keeps sessions. The token is in the browser alone; what is kept is its hash.</summary>
public interface ISessionStore
{
    /// <summary>Begins a session.</summary>
    /// <param name="account">Who is there.</param>
    /// <param name="by">How that was proved.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Its token, which was never used before.</returns>
    Task<string> StartAsync(Account account, SignedInBy by, CancellationToken stop = default);

    /// <summary>Finds a session that is alive: not ended, not idle for too long, not too old, and its account here and in the role in which it signed in.</summary>
    /// <param name="token">What the browser sent.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The session, which counts as used now; null where there is none.</returns>
    Task<Session?> FindAsync(string token, CancellationToken stop = default);

    /// <summary>Ends a session.</summary>
    /// <param name="token">What the browser sent.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When it is ended.</returns>
    Task EndAsync(string token, CancellationToken stop = default);

    /// <summary>Ends every session of an account.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When they are ended.</returns>
    Task EndAllAsync(string accountId, CancellationToken stop = default);

    /// <summary>Keeps for what a family's record is opened in a session.</summary>
    /// <param name="token">The session's token.</param>
    /// <param name="grant">The purpose and the reason.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When it is kept.</returns>
    Task GrantAsync(string token, SessionGrant grant, CancellationToken stop = default);

    /// <summary>Finds for what a family's record is opened in a session.</summary>
    /// <param name="token">The session's token.</param>
    /// <param name="family">The family.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The purpose and the reason; null where none was given lately.</returns>
    Task<SessionGrant?> FindGrantAsync(string token, FamilyKey family, CancellationToken stop = default);
}
