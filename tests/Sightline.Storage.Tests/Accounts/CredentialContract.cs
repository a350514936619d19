using Sightline.Application.SignIn;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Accounts;

/// <summary>What is kept of invitations, passkeys, passwords and tickets, whatever they are kept in.</summary>
public abstract class CredentialContract : OnAnInstallation
{
    [Fact]
    public async Task An_invitation_works_once()
    {
        await using var there = await InstallAsync();
        var opened = await OpenedAsync(there);
        (await there.Credentials.FindInvitedAsync(opened.Invitation.Code.ToLowerInvariant().Replace('-', ' '))).ShouldBe(opened.Account);

        (await there.Credentials.SetUpAsync(opened.Invitation.Code, Passkey(1))).ShouldBe(opened.Account);

        (await there.Credentials.FindInvitedAsync(opened.Invitation.Code)).ShouldBeNull();
        (await there.Credentials.SetUpAsync(opened.Invitation.Code, Passkey(2))).ShouldBeNull();
        (await there.Credentials.PasskeysAsync(opened.Account.Id)).ShouldHaveSingleItem().CredentialId.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task An_invitation_taken_by_two_at_once_is_of_one()
    {
        await using var there = await InstallAsync();
        var opened = await OpenedAsync(there);

        var taken = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(() => there.Credentials.SetUpAsync(opened.Invitation.Code, Passkey((byte)i)))));

        taken.Count(a => a is not null).ShouldBe(1);
        (await there.Credentials.PasskeysAsync(opened.Account.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_invitation_ends()
    {
        await using var there = await InstallAsync();
        var opened = await OpenedAsync(there);
        Clock.Now += Invitation.Lifetime - TimeSpan.FromSeconds(1);
        (await there.Credentials.FindInvitedAsync(opened.Invitation.Code)).ShouldNotBeNull();

        Clock.Now += TimeSpan.FromSeconds(1);

        (await there.Credentials.FindInvitedAsync(opened.Invitation.Code)).ShouldBeNull();
        (await there.Credentials.SetUpAsync(opened.Invitation.Code, Passkey(1))).ShouldBeNull();
    }

    [Fact]
    public async Task Who_has_left_cannot_come_in_with_an_invitation()
    {
        await using var there = await InstallAsync();
        var opened = await OpenedAsync(there);

        await new EndAccount(there.Accounts, Clock).RunAsync(opened.Account.Id, "a test");

        (await there.Credentials.SetUpAsync(opened.Invitation.Code, Passkey(1))).ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_invited_anew_has_nothing_left_of_what_was_lost()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        await there.Accounts.LinkAsync(account.Id, "https://one.invalid", "subject", "a test");
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);

        var anew = (await new InviteAnew(there.Accounts, Clock).RunAsync(account.Id, "an administrator")).Value.ShouldNotBeNull();

        (await there.Credentials.FindPasskeyAsync([1, 2, 3])).ShouldBeNull();
        (await there.Credentials.PasskeysAsync(account.Id)).ShouldBeEmpty();
        (await there.Accounts.FindByLinkAsync("https://one.invalid", "subject")).ShouldBeNull();
        (await there.Sessions.FindAsync(token)).ShouldBeNull();
        (await there.Credentials.SetUpAsync(anew.Invitation.Code, Passkey(2))).ShouldBe(account);
    }

    [Fact]
    public async Task A_passkey_is_found_with_whose_it_is_and_only_once()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        var other = (await OpenedAsync(there, Ilott with { SignInName = "other" })).Account;

        (await there.Credentials.AddPasskeyAsync(other.Id, Passkey(1))).ShouldBeFalse();
        (await there.Credentials.AddPasskeyAsync(account.Id, Passkey(2))).ShouldBeTrue();

        var (whose, passkey) = (await there.Credentials.FindPasskeyAsync([2, 2, 3])).ShouldNotBeNull();
        whose.ShouldBe(account);
        Same(passkey, Passkey(2));
        (await there.Credentials.FindPasskeyAsync([7, 2, 3])).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_copies_of_a_passkey_the_second_use_of_one_count_is_refused()
    {
        await using var there = await InstallAsync();
        await SetUpAsync(there);

        (await there.Credentials.UsePasskeyAsync([1, 2, 3], before: 0, after: 5)).ShouldBeTrue();
        (await there.Credentials.UsePasskeyAsync([1, 2, 3], before: 0, after: 6)).ShouldBeFalse();

        (await there.Credentials.FindPasskeyAsync([1, 2, 3])).ShouldNotBeNull().Passkey.SignCount.ShouldBe(5u);
    }

    [Fact]
    public async Task A_passkey_that_is_not_trusted_opens_nothing_and_cuts_what_it_opened()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);

        await there.Credentials.DistrustPasskeyAsync(account.Id, [1, 2, 3]);

        (await there.Credentials.FindPasskeyAsync([1, 2, 3])).ShouldBeNull();
        (await there.Sessions.FindAsync(token)).ShouldBeNull();
        (await there.Accounts.HistoryAsync(account.Id))[^1].What.ShouldBe(AccountHappening.PasskeyDoubled);
    }

    [Fact]
    public async Task A_passkey_of_somebody_who_left_is_of_nobody()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);

        await new EndAccount(there.Accounts, Clock).RunAsync(account.Id, "a test");

        (await there.Credentials.FindPasskeyAsync([1, 2, 3])).ShouldBeNull();
    }

    [Fact]
    public async Task A_step_of_the_second_factor_is_used_once_and_never_after_a_later_one()
    {
        await using var there = await InstallAsync();
        var opened = await OpenedAsync(there);
        var id = (await there.Credentials.SetUpAsync(opened.Invitation.Code, new PasswordCredential(PasswordHash.Nobody, [1, 2, 3]), step: 100)).ShouldNotBeNull().Id;

        (await there.Credentials.FindPasswordAsync(id)).ShouldNotBeNull().TotpSecret.ShouldBe([1, 2, 3]);
        (await there.Credentials.FindPasswordAsync("nobody")).ShouldBeNull();
        (await there.Credentials.TakeStepAsync(id, 100)).ShouldBeFalse("the step of setting up was used");
        (await there.Credentials.TakeStepAsync(id, 102)).ShouldBeTrue();
        (await there.Credentials.TakeStepAsync(id, 102)).ShouldBeFalse();
        (await there.Credentials.TakeStepAsync(id, 101)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_ticket_is_taken_once_for_what_it_is_and_in_time()
    {
        await using var there = await InstallAsync();
        var token = await there.Tickets.PutAsync(TicketKind.PasskeyRequest, "what was asked", TimeSpan.FromMinutes(5));
        var late = await there.Tickets.PutAsync(TicketKind.SetUp, "who comes in", TimeSpan.FromMinutes(5));

        (await there.Tickets.TakeAsync(TicketKind.PasskeyCreation, token)).ShouldBeNull();
        (await there.Tickets.TakeAsync(TicketKind.PasskeyRequest, "another")).ShouldBeNull();
        (await there.Tickets.LookAsync(TicketKind.PasskeyRequest, token)).ShouldBe("what was asked");
        (await there.Tickets.TakeAsync(TicketKind.PasskeyRequest, token)).ShouldBe("what was asked");
        (await there.Tickets.TakeAsync(TicketKind.PasskeyRequest, token)).ShouldBeNull();
        Clock.Now += TimeSpan.FromMinutes(5);
        (await there.Tickets.TakeAsync(TicketKind.SetUp, late)).ShouldBeNull();
        (await there.Tickets.LookAsync(TicketKind.SetUp, late)).ShouldBeNull();
    }
}
