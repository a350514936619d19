namespace Sightline.Application.SignIn;

/// <summary>What somebody typed to sign in.</summary>
/// <param name="SignInName">The name.</param>
/// <param name="Password">The password.</param>
/// <param name="Code">The code of the authenticator app.</param>
public sealed record TypedCredentials(string? SignInName, string? Password, string? Code)
{
    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for everybody.</returns>
    public override string ToString() => "what somebody typed";
}

/// <summary>
/// Signs somebody in with a password and a second factor. What is wrong is not said, and the same is looked up and hashed whether there is such an account or not, so that
/// nobody learns who has one.
/// </summary>
/// <param name="accounts">The accounts.</param>
/// <param name="credentials">What is kept of passwords.</param>
/// <param name="attempts">Counts tries.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class PasswordSignIn(IAccountStore accounts, ICredentialStore credentials, IAttemptStore attempts, TimeProvider clock)
{
    /// <summary>Tries.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The account; null where anything was wrong; and whether there were too many tries of this name.</returns>
    public async Task<(Account? Account, bool IsTooOften)> RunAsync(TypedCredentials typed, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var name = SignInNames.Fold(typed.SignInName);
        if (await attempts.CountAsync("name " + name, SignInLimits.Window, stop).ConfigureAwait(false) > SignInLimits.PerName)
        {
            return (null, IsTooOften: true);
        }

        var account = await accounts.FindBySignInNameAsync(name, stop).ConfigureAwait(false);
        var kept = await credentials.FindPasswordAsync(account?.Id ?? "nobody", stop).ConfigureAwait(false);
        var compared = kept ?? PasswordCredential.Nobody;
        var isPassword = compared.Password.Is(typed.Password ?? string.Empty);
        var step = Totp.StepOfCode(compared.TotpSecret, typed.Code, clock.GetUtcNow());
        if (account is not { IsEnded: false } || kept is null || !isPassword || step is not { } used)
        {
            return (null, IsTooOften: false);
        }

        if (!await credentials.TakeStepAsync(account.Id, used, stop).ConfigureAwait(false))
        {
            return (null, IsTooOften: false);
        }

        await attempts.ForgetAsync("name " + name, stop).ConfigureAwait(false);
        return (account, IsTooOften: false);
    }
}
