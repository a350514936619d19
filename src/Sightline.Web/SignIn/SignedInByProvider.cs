using Sightline.Application.SignIn;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn;

/// <summary>
/// Begins a session for somebody whom a provider has signed in, and ends sessions that ended there. The account is found by issuer and subject, and by nothing else: an e-mail
/// address can pass to somebody else.
/// </summary>
/// <param name="installation">Where accounts and sessions are kept.</param>
/// <param name="session">Begins the session.</param>
internal sealed class SignedInByProvider(IInstallation installation, SignInSession session) : ISignedInByProvider
{
    /// <inheritdoc/>
    public async ValueTask<SignInRefusal?> BeginSessionAsync(HttpContext context, IdTokenClaims person, CancellationToken stop)
    {
        if (await installation.Accounts.FindByLinkAsync(person.Issuer, person.Subject, stop) is not { IsEnded: false } account)
        {
            return SignInRefusal.NoAccount;
        }

        await session.StartAsync(context, account, SignedInBy.Provider);
        return null;
    }

    /// <inheritdoc/>
    /// <remarks>Which of the provider's sessions a session of ours came from is not kept: all of the person's are ended.</remarks>
    public async ValueTask<bool> EndSessionsAsync(LogoutClaims ended, CancellationToken stop)
    {
        if (ended.Subject is null)
        {
            return false;
        }

        if (await installation.Accounts.FindByLinkAsync(ended.Issuer, ended.Subject, stop) is { } account)
        {
            await installation.Sessions.EndAllAsync(account.Id, stop);
        }

        return true;
    }
}
