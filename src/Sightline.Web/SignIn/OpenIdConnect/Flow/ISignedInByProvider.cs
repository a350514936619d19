using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>The seam to accounts and sessions: what becomes of somebody whom a provider has signed in, or signed out.</summary>
internal interface ISignedInByProvider
{
    /// <summary>Finds the account of a person and begins a session. It is called once for each sign-in, before anything was written to the response.</summary>
    /// <param name="context">The request of the browser, to which a session's cookie may be added.</param>
    /// <param name="person">Who: the account is found by issuer and subject, together and letter for letter, and by nothing else.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>Null where a session has begun; the refusal that is shown where none has.</returns>
    ValueTask<SignInRefusal?> BeginSessionAsync(HttpContext context, IdTokenClaims person, CancellationToken stop);

    /// <summary>Ends sessions at once, because the provider says that they have ended there. Saying it again must do no harm.</summary>
    /// <param name="ended">Whose: where it names a session, that one; else all of the person's.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>True when no such session lives any more; false where that could not be brought about, so that the provider says it again.</returns>
    ValueTask<bool> EndSessionsAsync(LogoutClaims ended, CancellationToken stop);
}
