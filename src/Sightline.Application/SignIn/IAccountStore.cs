using Sightline.Domain;

namespace Sightline.Application.SignIn;

/// <summary>Keeps accounts: who may sign in, and everything that ever happened to an account.</summary>
public interface IAccountStore
{
    /// <summary>Opens an account with an invitation.</summary>
    /// <param name="account">The account.</param>
    /// <param name="invitation">The invitation.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is kept then.</param>
    /// <returns>The account, or why it was not opened.</returns>
    Task<Reading<Account>> OpenAsync(Account account, Invitation invitation, string by, CancellationToken stop = default);

    /// <summary>Changes an account; every session of it is cut in the same moment.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="what">What happens to it.</param>
    /// <param name="change">Gives the account as it is afterwards.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is changed then.</param>
    /// <returns>The account afterwards, or why it was not changed.</returns>
    Task<Reading<Account>> ChangeAsync(string accountId, AccountHappening what, Func<Account, Account> change, string by, CancellationToken stop = default);

    /// <summary>Invites somebody anew: passkeys, password and links no longer count, and every session is cut.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="invitation">The invitation.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is changed then.</param>
    /// <returns>The account, or why it was not changed.</returns>
    Task<Reading<Account>> InviteAnewAsync(string accountId, Invitation invitation, string by, CancellationToken stop = default);

    /// <summary>Writes down that something happened to an account without changing it.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="what">What.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When it is written.</returns>
    Task NoteAsync(string accountId, AccountHappening what, string by, CancellationToken stop = default);

    /// <summary>Finds an account.</summary>
    /// <param name="accountId">Its id.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The account, ended ones too; null where there is none.</returns>
    Task<Account?> FindAsync(string accountId, CancellationToken stop = default);

    /// <summary>Finds an account by what the person types to sign in.</summary>
    /// <param name="signInName">What was typed.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The account, ended ones too; null where there is none.</returns>
    Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken stop = default);

    /// <summary>Every account, the first one opened first.</summary>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The accounts, ended ones too.</returns>
    Task<IReadOnlyList<Account>> ListAsync(CancellationToken stop = default);

    /// <summary>What happened to an account.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>Everything, the first first.</returns>
    Task<IReadOnlyList<AccountEvent>> HistoryAsync(string accountId, CancellationToken stop = default);

    /// <summary>Links an account to a person at a provider: issuer and subject, never an e-mail address, which can pass to somebody else.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="issuer">The provider's issuer, exactly as its tokens say it.</param>
    /// <param name="subject">The subject, exactly as its tokens say it.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The account; or why it was not linked: the subject is linked already, or there is no such account.</returns>
    Task<Reading<Account>> LinkAsync(string accountId, string issuer, string subject, string by, CancellationToken stop = default);

    /// <summary>Finds the account of a person at a provider.</summary>
    /// <param name="issuer">The issuer.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The account, ended ones too; null where nobody is linked.</returns>
    Task<Account?> FindByLinkAsync(string issuer, string subject, CancellationToken stop = default);
}
