using Microsoft.AspNetCore.Identity;
using Sightline.Application.SignIn;

namespace Sightline.Web.SignIn.Passkeys;

/// <summary>What a browser is asked of a passkey.</summary>
/// <param name="Ticket">With which it answers; it works once.</param>
/// <param name="OptionsJson">The options, as WebAuthn writes them.</param>
public sealed record PasskeyAsked(string Ticket, string OptionsJson);

/// <summary>
/// The two ceremonies of WebAuthn: a passkey is made, a passkey is used. The framework checks what came back; that a challenge is answered once, and that of two copies of a
/// passkey neither is believed any more, is held here.
/// </summary>
/// <param name="handler">The framework's checks.</param>
/// <param name="installation">Where accounts are kept.</param>
/// <param name="clock">Says what time it is.</param>
public sealed class PasskeyCeremony(IPasskeyHandler<Account> handler, IInstallation installation, TimeProvider clock)
{
    /// <summary>How long a challenge may take to be answered: WebAuthn level 3, 15.1, advises five minutes.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    /// <summary>Asks for a new passkey.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">For whom.</param>
    /// <returns>What the browser is asked.</returns>
    public async Task<PasskeyAsked> AskForNewAsync(HttpContext context, Account account)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(account);
        var person = new PasskeyUserEntity { Id = account.Id, Name = account.SignInName, DisplayName = $"{account.GivenNames} {account.FamilyName}".Trim() };
        var options = await handler.MakeCreationOptionsAsync(person, context);
        return new PasskeyAsked(await installation.Tickets.PutAsync(TicketKind.PasskeyCreation, options.AttestationState!, Timeout, context.RequestAborted), options.CreationOptionsJson);
    }

    /// <summary>Reads a new passkey.</summary>
    /// <param name="context">The request.</param>
    /// <param name="account">For whom it was asked.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="credential">What the browser answered.</param>
    /// <returns>The passkey, not kept yet; null where it is not what was asked.</returns>
    public async Task<KeptPasskey?> ReadNewAsync(HttpContext context, Account account, string? ticket, string? credential)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(account);
        if (await installation.Tickets.TakeAsync(TicketKind.PasskeyCreation, ticket ?? string.Empty, context.RequestAborted) is not { } state || string.IsNullOrEmpty(credential))
        {
            return null;
        }

        var read = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = state });
        if (!read.Succeeded || !string.Equals(read.UserEntity.Id, account.Id, StringComparison.Ordinal))
        {
            return null;
        }

        var p = read.Passkey;
        return new KeptPasskey(p.CredentialId, p.PublicKey, p.SignCount, p.Transports ?? [], p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, clock.GetUtcNow());
    }

    /// <summary>Asks for a passkey, whoever's it may be.</summary>
    /// <param name="context">The request.</param>
    /// <returns>What the browser is asked.</returns>
    public async Task<PasskeyAsked> AskAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var options = await handler.MakeRequestOptionsAsync(user: null, context);
        return new PasskeyAsked(await installation.Tickets.PutAsync(TicketKind.PasskeyRequest, options.AssertionState!, Timeout, context.RequestAborted), options.RequestOptionsJson);
    }

    /// <summary>Reads whose passkey was used.</summary>
    /// <param name="context">The request.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="credential">What the browser answered.</param>
    /// <returns>Whose it is; null where it is not what was asked, or not believed.</returns>
    public async Task<Account?> ReadAsync(HttpContext context, string? ticket, string? credential)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await installation.Tickets.TakeAsync(TicketKind.PasskeyRequest, ticket ?? string.Empty, context.RequestAborted) is not { } state || string.IsNullOrEmpty(credential))
        {
            return null;
        }

        var read = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = state });
        if (!read.Succeeded)
        {
            await DistrustDoubledAsync(context, credential, read.Failure);
            return null;
        }

        var found = await installation.Credentials.FindPasskeyAsync(read.Passkey.CredentialId, context.RequestAborted);
        return found is { } standing
            && string.Equals(standing.Account.Id, read.User.Id, StringComparison.Ordinal)
            && await installation.Credentials.UsePasskeyAsync(standing.Passkey.CredentialId, standing.Passkey.SignCount, read.Passkey.SignCount, context.RequestAborted)
            ? standing.Account
            : null;
    }

    // The framework looks at the count after the signature, and says by its words alone that it was the count: whoever has no key cannot have a passkey taken out of use.
    private async Task DistrustDoubledAsync(HttpContext context, string credential, PasskeyException failure)
    {
        if (failure.Message.Contains("signature counter", StringComparison.OrdinalIgnoreCase)
            && CredentialIds.Read(credential) is { } id
            && await installation.Credentials.FindPasskeyAsync(id, context.RequestAborted) is { } found)
        {
            await installation.Credentials.DistrustPasskeyAsync(found.Account.Id, id, context.RequestAborted);
        }
    }
}
