using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>Accounts behind the seam: it keeps who came, and has no account for one of them.</summary>
internal sealed class InventedAccounts : ISignedInByProvider
{
    public const string Stranger = "invented-stranger";

    public ConcurrentQueue<IdTokenClaims> SignedIn { get; } = [];

    public ConcurrentQueue<LogoutClaims> Ended { get; } = [];

    public bool CanEnd { get; set; } = true;

    public ValueTask<SignInRefusal?> BeginSessionAsync(HttpContext context, IdTokenClaims person, CancellationToken stop)
    {
        if (string.Equals(person.Subject, Stranger, StringComparison.Ordinal))
        {
            return ValueTask.FromResult<SignInRefusal?>(SignInRefusal.NoAccount);
        }

        SignedIn.Enqueue(person);
        return ValueTask.FromResult<SignInRefusal?>(null);
    }

    public ValueTask<bool> EndSessionsAsync(LogoutClaims ended, CancellationToken stop)
    {
        if (CanEnd)
        {
            Ended.Enqueue(ended);
        }

        return ValueTask.FromResult(CanEnd);
    }
}
