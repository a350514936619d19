using Microsoft.AspNetCore.Identity;
using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn.Passkeys;

/// <summary>Shows our accounts to the framework's passkey handler. It only reads: what a ceremony proves is kept by <see cref="PasskeyCeremony"/>.</summary>
/// <param name="installation">Where accounts are kept.</param>
internal sealed class PasskeyAccounts(IInstallation installation) : IUserPasskeyStore<Account>
{
    /// <inheritdoc/>
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    /// <inheritdoc/>
    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SignInName);

    /// <inheritdoc/>
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(SignInNames.Fold(user.SignInName));

    /// <inheritdoc/>
    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => installation.Accounts.FindAsync(userId, cancellationToken);

    /// <inheritdoc/>
    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => installation.Accounts.FindBySignInNameAsync(normalizedUserName, cancellationToken);

    /// <inheritdoc/>
    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await installation.Credentials.PasskeysAsync(user.Id, cancellationToken)).Select(InfoOf)];

    /// <inheritdoc/>
    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        (await installation.Credentials.FindPasskeyAsync(credentialId, cancellationToken))?.Account;

    /// <inheritdoc/>
    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await installation.Credentials.FindPasskeyAsync(credentialId, cancellationToken) is { } found && string.Equals(found.Account.Id, user.Id, StringComparison.Ordinal)
            ? InfoOf(found.Passkey)
            : null;

    /// <inheritdoc/>
    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw OnlyReads();

    /// <inheritdoc/>
    public void Dispose()
    {
        // The installation is the program's.
    }

    private static NotSupportedException OnlyReads() => new("Accounts are changed by the operations on accounts, and not through the framework.");

    private static UserPasskeyInfo InfoOf(KeptPasskey p) =>
        new(p.CredentialId, p.PublicKey, p.AddedAt, p.SignCount, [.. p.Transports], p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, attestationObject: [], clientDataJson: []);
}
