using Sightline.Domain;
using Sightline.Domain.Access;

namespace Sightline.Application.SignIn;

/// <summary>Gives somebody another role. Every session is cut in the same moment: nobody goes on in the old role.</summary>
/// <param name="accounts">The accounts.</param>
public sealed class ChangeRole(IAccountStore accounts)
{
    /// <summary>Changes it.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="role">The role from now on.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is changed then.</param>
    /// <returns>The account, or why it was not changed.</returns>
    public Task<Reading<Account>> RunAsync(string accountId, Role role, string by, CancellationToken stop = default) =>
        accounts.ChangeAsync(accountId, AccountHappening.RoleChanged, account => account with { Role = role }, by, stop);
}
