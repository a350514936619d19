namespace Sightline.Application.SignIn;

/// <summary>Keeps that with which people prove who they are.</summary>
public interface ICredentialStore
{
    /// <summary>Finds who was invited with a code.</summary>
    /// <param name="code">What was typed.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The account; null where the code is none, was used, or is too old, or the person has left.</returns>
    Task<Account?> FindInvitedAsync(string code, CancellationToken stop = default);

    /// <summary>Uses an invitation up and keeps a passkey in the same moment.</summary>
    /// <param name="code">The code.</param>
    /// <param name="passkey">The passkey.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The account; null where the code does not hold (any more).</returns>
    Task<Account?> SetUpAsync(string code, KeptPasskey passkey, CancellationToken stop = default);

    /// <summary>Uses an invitation up and keeps a password with its second factor in the same moment.</summary>
    /// <param name="code">The code.</param>
    /// <param name="password">The password's hash and the secret.</param>
    /// <param name="step">The step of the code with which the app was tried: it is used up too.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The account; null where the code does not hold (any more).</returns>
    Task<Account?> SetUpAsync(string code, PasswordCredential password, long step, CancellationToken stop = default);

    /// <summary>Adds a passkey for somebody who has signed in already.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="passkey">The passkey.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>False where there is a passkey of this id already.</returns>
    Task<bool> AddPasskeyAsync(string accountId, KeptPasskey passkey, CancellationToken stop = default);

    /// <summary>Finds whose a passkey is.</summary>
    /// <param name="credentialId">Its id.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The account and the passkey; null where there is none that counts.</returns>
    Task<(Account Account, KeptPasskey Passkey)?> FindPasskeyAsync(byte[] credentialId, CancellationToken stop = default);

    /// <summary>The passkeys of an account that count.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The passkeys, the first one added first.</returns>
    Task<IReadOnlyList<KeptPasskey>> PasskeysAsync(string accountId, CancellationToken stop = default);

    /// <summary>Writes down how often a passkey has signed, if nobody wrote meanwhile.</summary>
    /// <param name="credentialId">Its id.</param>
    /// <param name="before">The count that was found.</param>
    /// <param name="after">The count now.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>False where the count was another by then: two were used at once.</returns>
    Task<bool> UsePasskeyAsync(byte[] credentialId, uint before, uint after, CancellationToken stop = default);

    /// <summary>Takes a passkey out of use, because there may be two of it.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="credentialId">Its id.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>When it no longer counts.</returns>
    Task DistrustPasskeyAsync(string accountId, byte[] credentialId, CancellationToken stop = default);

    /// <summary>Finds an account's password and second factor.</summary>
    /// <param name="accountId">The account; any text where there is none.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>What is kept; null where there is none.</returns>
    Task<PasswordCredential?> FindPasswordAsync(string accountId, CancellationToken stop = default);

    /// <summary>Uses a step of the second factor up: no code works twice.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="step">The step.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>False where this step or a later one was used.</returns>
    Task<bool> TakeStepAsync(string accountId, long step, CancellationToken stop = default);
}
