using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Application.SignIn;

/// <summary>Whom an account is for.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="AgencyKind">What sort of agency it is.</param>
/// <param name="Role">The role.</param>
/// <param name="SignInName">What the person will type to sign in.</param>
/// <param name="GivenNames">The given names.</param>
/// <param name="FamilyName">The family name.</param>
/// <param name="HomeAddress">Where the person lives; null where it was not given.</param>
public sealed record NewAccount(string AgencyId, AgencyKind AgencyKind, Role Role, string SignInName, string GivenNames, string FamilyName, string? HomeAddress = null)
{
    /// <summary>Says only what this is.</summary>
    /// <returns>The same words for everybody.</returns>
    public override string ToString() => "a new account";
}

/// <summary>An account that was opened, and the code for its person. The code is shown once and not kept.</summary>
/// <param name="Account">The account.</param>
/// <param name="Invitation">The invitation.</param>
public sealed record OpenedAccount(Account Account, Invitation Invitation);

/// <summary>Opens an account for somebody: the person is told the code, and chooses how to sign in.</summary>
/// <param name="accounts">The accounts.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class OpenAccount(IAccountStore accounts, TimeProvider clock)
{
    /// <summary>Opens it.</summary>
    /// <param name="asked">Whom it is for.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work; nothing is kept then.</param>
    /// <returns>The account with its invitation, or why it was not opened.</returns>
    public async Task<Reading<OpenedAccount>> RunAsync(NewAccount asked, string by, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (SignInNames.Fold(asked.SignInName).Length == 0)
        {
            return Reading<OpenedAccount>.Not($"What the person types to sign in is missing, or longer than {SignInNames.Longest} characters.");
        }

        if (string.IsNullOrWhiteSpace(asked.AgencyId) || string.IsNullOrWhiteSpace(asked.FamilyName))
        {
            return Reading<OpenedAccount>.Not("An account needs an agency and what the person is called.");
        }

        var now = clock.GetUtcNow();
        var invitation = Invitation.Make(now);
        var account = new Account(Guid.CreateVersion7(now).ToString(), asked.AgencyId.Trim(), asked.AgencyKind, asked.Role, asked.SignInName.Trim(), asked.GivenNames.Trim(), asked.FamilyName.Trim())
        {
            HomeAddress = string.IsNullOrWhiteSpace(asked.HomeAddress) ? null : asked.HomeAddress.Trim(),
        };
        var opened = await accounts.OpenAsync(account, invitation, by, stop).ConfigureAwait(false);
        return opened.HasValue ? Reading<OpenedAccount>.Of(new OpenedAccount(opened.Value, invitation)) : Reading<OpenedAccount>.Not(opened.Reason);
    }
}
