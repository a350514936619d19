using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;

namespace Sightline.Storage.Tests.Accounts;

/// <summary>How sessions live and end, whatever they are kept in.</summary>
public abstract class SessionContract : OnAnInstallation
{
    [Fact]
    public async Task A_session_is_its_accounts_as_it_stands_now()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);

        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        var other = await there.Sessions.StartAsync(account, SignedInBy.PasswordAndCode);

        (await there.Sessions.FindAsync(token)).ShouldBe(new Session(account, SignedInBy.Passkey, Clock.Now, Clock.Now));
        string.Equals(other, token, StringComparison.Ordinal).ShouldBeFalse();
        token.Length.ShouldBe(43);
        (await there.Sessions.FindAsync("no such token")).ShouldBeNull();
        (await there.Sessions.FindAsync(new string('x', 10_000))).ShouldBeNull();
        (await there.Accounts.HistoryAsync(account.Id)).Count(e => e.What == AccountHappening.SignedIn).ShouldBe(2);
    }

    [Fact]
    public async Task It_ends_when_it_is_not_used()
    {
        await using var there = await InstallAsync();
        var token = await there.Sessions.StartAsync(await SetUpAsync(there), SignedInBy.Passkey);
        Clock.Now += SessionLimits.Idle - TimeSpan.FromSeconds(1);
        (await there.Sessions.FindAsync(token)).ShouldNotBeNull();
        Clock.Now += SessionLimits.Idle - TimeSpan.FromSeconds(1);
        (await there.Sessions.FindAsync(token)).ShouldNotBeNull("it was used in between");

        Clock.Now += SessionLimits.Idle;

        (await there.Sessions.FindAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task It_ends_however_much_it_is_used()
    {
        await using var there = await InstallAsync();
        var token = await there.Sessions.StartAsync(await SetUpAsync(there), SignedInBy.Passkey);
        var ends = Clock.Now + SessionLimits.Absolute;
        for (Clock.Now += TimeSpan.FromMinutes(10); Clock.Now < ends; Clock.Now += TimeSpan.FromMinutes(10))
        {
            (await there.Sessions.FindAsync(token)).ShouldNotBeNull();
        }

        (await there.Sessions.FindAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_was_ended_is_not_taken_up_again()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        var other = await there.Sessions.StartAsync(account, SignedInBy.Passkey);

        await there.Sessions.EndAsync(token);

        (await there.Sessions.FindAsync(token)).ShouldBeNull();
        (await there.Sessions.FindAsync(other)).ShouldNotBeNull();
        await there.Sessions.EndAllAsync(account.Id);
        (await there.Sessions.FindAsync(other)).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_cut_on_every_node_when_the_person_leaves()
    {
        var place = NewPlace();
        await using var one = await InstallAsync(place);
        await using var two = await InstallAsync(place);
        var account = await SetUpAsync(one);
        var token = await one.Sessions.StartAsync(account, SignedInBy.Passkey);
        (await two.Sessions.FindAsync(token)).ShouldNotBeNull();

        await new EndAccount(one.Accounts, Clock).RunAsync(account.Id, "an administrator");

        (await two.Sessions.FindAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_cut_when_the_role_changes_and_not_taken_up_when_it_changes_back()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        var role = new ChangeRole(there.Accounts);

        await role.RunAsync(account.Id, Role.Manager, "an administrator");
        (await there.Sessions.FindAsync(token)).ShouldBeNull();
        await role.RunAsync(account.Id, Role.Practitioner, "an administrator");

        (await there.Sessions.FindAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task Where_the_end_of_a_session_was_lost_the_account_still_decides()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await using var there = await InstallAsync(place);
        var account = await SetUpAsync(there);
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        await new ChangeRole(there.Accounts).RunAsync(account.Id, Role.Manager, "an administrator");

        await ExecuteAsync(journal, "UPDATE session SET ended_at = NULL");

        (await there.Sessions.FindAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_purpose_and_reason_are_of_one_session_and_one_family_and_end()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        var other = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        var grant = new SessionGrant(new FamilyKey(5), Purpose.Meeting, "a meeting that was invented");
        await there.Sessions.GrantAsync(token, grant with { Purpose = Purpose.WorkWithTheFamily });

        await there.Sessions.GrantAsync(token, grant);

        (await there.Sessions.FindGrantAsync(token, new FamilyKey(5))).ShouldBe(grant);
        (await there.Sessions.FindGrantAsync(token, new FamilyKey(6))).ShouldBeNull();
        (await there.Sessions.FindGrantAsync(other, new FamilyKey(5))).ShouldBeNull();
        Clock.Now += SessionLimits.Grant;
        (await there.Sessions.FindGrantAsync(token, new FamilyKey(5))).ShouldBeNull();
    }
}
