using Sightline.Domain;

namespace Sightline.Application.SignIn;

/// <summary>Invites somebody anew who lost what they sign in with. Whatever was lost no longer opens anything.</summary>
/// <param name="accounts">The accounts.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class InviteAnew(IAccountStore accounts, TimeProvider clock)
{
    /// <summary>Invites.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is changed then.</param>
    /// <returns>The account with its invitation, or why there is none.</returns>
    public async Task<Reading<OpenedAccount>> RunAsync(string accountId, string by, CancellationToken stop = default)
    {
        var invitation = Invitation.Make(clock.GetUtcNow());
        var invited = await accounts.InviteAnewAsync(accountId, invitation, by, stop).ConfigureAwait(false);
        return invited.HasValue ? Reading<OpenedAccount>.Of(new OpenedAccount(invited.Value, invitation)) : Reading<OpenedAccount>.Not(invited.Reason);
    }
}
