using Sightline.Domain;

namespace Sightline.Application.SignIn;

/// <summary>Ends the account of somebody who leaves. Every session is cut in the same moment; what the person wrote and opened stays.</summary>
/// <param name="accounts">The accounts.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class EndAccount(IAccountStore accounts, TimeProvider clock)
{
    /// <summary>Ends it.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is changed then.</param>
    /// <returns>The account, or why it was not ended.</returns>
    public Task<Reading<Account>> RunAsync(string accountId, string by, CancellationToken stop = default) =>
        accounts.ChangeAsync(accountId, AccountHappening.Ended, account => account.IsEnded ? account : account with { EndedAt = clock.GetUtcNow() }, by, stop);
}
