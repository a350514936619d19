using System.Text;
using Dapper;
using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Storage.Accounts;

namespace Sightline.Storage.Tests.Accounts;

/// <summary>What is kept of accounts, whatever they are kept in. One class an engine derives from this.</summary>
public abstract class AccountContract : OnAnInstallation
{
    private static readonly string[] Tables = ["account", "account_event", "invitation", "passkey", "account_link", "session", "session_grant", "ticket", "attempt"];

    [Fact]
    public async Task An_account_is_read_back_as_it_was_opened_and_found_by_its_name()
    {
        await using var there = await InstallAsync();

        var account = (await OpenedAsync(there)).Account;

        Guid.Parse(account.Id).Version.ShouldBe(7);
        (await there.Accounts.FindAsync(account.Id)).ShouldBe(account);
        (await there.Accounts.FindBySignInNameAsync("  M.Ilott@LARKRISE.invalid ")).ShouldBe(account);
        (await there.Accounts.FindBySignInNameAsync("m.ilot@larkrise.invalid")).ShouldBeNull();
        (await there.Accounts.ListAsync()).ShouldBe([account]);
        account.HomeAddress.ShouldBe("7 Invented Mews");
        var viewer = account.ToViewer(there.Journal.Access);
        viewer.ShouldBe(new Viewer(account.Id, "school", account.AgencyKind, Role.Practitioner) { Ties = viewer.Ties });
        viewer.Ties.Count.ShouldBe(2, "an address and a surname");
    }

    [Fact]
    public async Task Two_accounts_never_sign_in_with_the_same()
    {
        await using var there = await InstallAsync();
        await OpenedAsync(there);

        var again = await new OpenAccount(there.Accounts, Clock).RunAsync(Ilott with { SignInName = "M.ILOTT@larkrise.invalid" }, "a test");

        again.HasValue.ShouldBeFalse();
        (await there.Accounts.ListAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_happened_is_kept_in_order_and_the_account_follows_from_the_last()
    {
        await using var there = await InstallAsync();
        var account = await SetUpAsync(there);
        Clock.Now = Clock.Now.AddDays(1);
        await new ChangeRole(there.Accounts).RunAsync(account.Id, Role.Manager, "an administrator");
        Clock.Now = Clock.Now.AddDays(1);
        await new EndAccount(there.Accounts, Clock).RunAsync(account.Id, "an administrator");

        var history = await there.Accounts.HistoryAsync(account.Id);

        history.Select(e => e.What).ShouldBe([AccountHappening.Opened, AccountHappening.PasskeyAdded, AccountHappening.RoleChanged, AccountHappening.Ended]);
        history.Select(e => e.Number).ShouldBe([1, 2, 3, 4]);
        history.Select(e => e.By).ShouldBe(["a test", account.Id, "an administrator", "an administrator"]);
        history[0].After.Role.ShouldBe(Role.Practitioner);
        history[^1].At.ShouldBe(Clock.Now);
        (await there.Accounts.FindAsync(account.Id)).ShouldBe(history[^1].After);
        history[^1].After.EndedAt.ShouldBe(Clock.Now);
    }

    [Theory]
    [InlineData("UPDATE account_event SET what = 'ended'")]
    [InlineData("DELETE FROM account_event")]
    public async Task What_happened_is_never_changed_by_anybody_with_the_connection(string statement)
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await using var there = await InstallAsync(place);
        await OpenedAsync(there);

        var failure = await Should.ThrowAsync<Exception>(() => ExecuteAsync(journal, statement));

        failure.Message.ShouldMatch("never changed|permission denied");
    }

    [Fact]
    public async Task Nothing_in_any_column_says_who_somebody_is_or_opens_anything()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await using var there = await InstallAsync(place);
        var opened = await OpenedAsync(there);
        var account = (await there.Credentials.SetUpAsync(opened.Invitation.Code, new PasswordCredential(PasswordHash.Of("an invented pass phrase"), Encoding.ASCII.GetBytes("INVENTED-TOTP-SECRET")), 1)).ShouldNotBeNull();
        await there.Credentials.AddPasskeyAsync(account.Id, Passkey(9) with { CredentialId = Encoding.ASCII.GetBytes("INVENTED-CREDENTIAL") });
        await there.Accounts.LinkAsync(account.Id, "https://login.invalid", "invented-subject", "a test");
        var token = await there.Sessions.StartAsync(account, SignedInBy.Passkey);
        await there.Sessions.GrantAsync(token, new SessionGrant(new(1), Purpose.Meeting, "an invented reason"));
        var ticket = await there.Tickets.PutAsync(TicketKind.SetUp, "an invented ticket", TimeSpan.FromMinutes(1));
        await there.Attempts.CountAsync("name m.ilott@larkrise.invalid", SignInLimits.Window);

        var kept = await EverythingAsync(journal);

        kept.ShouldContain(account.Id);
        string[] secret = ["ilott", "marigold", "larkrise", "mews", "INVENTED", "invented", "login.invalid", token, ticket, opened.Invitation.Code, Invitation.Fold(opened.Invitation.Code)];
        foreach (var word in secret)
        {
            kept.Contains(word, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"'{word}' stands in the clear");
        }
    }

    [Fact]
    public async Task An_account_put_in_anothers_place_is_refused()
    {
        var place = NewPlace();
        await using var journal = await OpenAsync(place);
        await using var there = await InstallAsync(place);
        var one = (await OpenedAsync(there)).Account;
        var other = (await OpenedAsync(there, Ilott with { SignInName = "other" })).Account;
        await ExecuteAsync(journal, $"UPDATE account SET sealed = (SELECT sealed FROM account WHERE id = '{other.Id}') WHERE id = '{one.Id}'");

        await Should.ThrowAsync<System.Security.Cryptography.CryptographicException>(() => there.Accounts.FindAsync(one.Id));
    }

    [Fact]
    public async Task A_person_at_a_provider_is_issuer_and_subject_together()
    {
        await using var there = await InstallAsync();
        var account = (await OpenedAsync(there)).Account;
        var other = (await OpenedAsync(there, Ilott with { SignInName = "other" })).Account;
        (await there.Accounts.LinkAsync(account.Id, "https://one.invalid", "subject", "a test")).HasValue.ShouldBeTrue();

        (await there.Accounts.FindByLinkAsync("https://one.invalid", "subject")).ShouldBe(account);
        (await there.Accounts.FindByLinkAsync("https://two.invalid", "subject")).ShouldBeNull();
        (await there.Accounts.FindByLinkAsync("https://one.invalid", "Subject")).ShouldBeNull();
        (await there.Accounts.FindByLinkAsync("https://one.invalid sub", "ject")).ShouldBeNull();
        (await there.Accounts.LinkAsync(other.Id, "https://one.invalid", "subject", "a test")).HasValue.ShouldBeFalse();
        await new EndAccount(there.Accounts, Clock).RunAsync(other.Id, "a test");
        (await there.Accounts.LinkAsync(other.Id, "https://two.invalid", "subject", "a test")).HasValue.ShouldBeFalse();
    }

    [Fact]
    public async Task Tries_are_counted_together_in_a_stretch_and_begin_anew()
    {
        var place = NewPlace();
        await using var one = await InstallAsync(place);
        await using var two = await InstallAsync(place);

        (await one.Attempts.CountAsync("name a", SignInLimits.Window)).ShouldBe(1);
        (await two.Attempts.CountAsync("name a", SignInLimits.Window)).ShouldBe(2);
        (await one.Attempts.CountAsync("name b", SignInLimits.Window)).ShouldBe(1);
        await two.Attempts.ForgetAsync("name a");
        (await one.Attempts.CountAsync("name a", SignInLimits.Window)).ShouldBe(1);
        Clock.Now += SignInLimits.Window;
        (await one.Attempts.CountAsync("name a", SignInLimits.Window)).ShouldBe(1);
    }

    [Fact]
    public async Task Keys_of_an_installation_are_the_same_on_every_node_and_another_for_every_purpose()
    {
        var place = NewPlace();
        await using var one = await InstallAsync(place);
        await using var two = await InstallAsync(place);

        one.KeyFor("families").ShouldBe(two.KeyFor("families"));
        one.KeyFor("families").ShouldNotBe(one.KeyFor("forms"));
        one.KeyFor("families").Length.ShouldBe(32);
    }

    // Every column of every table as text: what is bytes, as Latin letters, so that words in them would be seen.
    private static async Task<string> EverythingAsync(JournalDatabase journal)
    {
        var all = new StringBuilder();
        await using var connection = await journal.Engine.OpenAsync(default);
        foreach (var table in Tables)
        {
            var rows = (await connection.QueryAsync($"SELECT * FROM {table}")).ToList();
            rows.ShouldNotBeEmpty($"{table} was not looked at");
            foreach (var value in rows.SelectMany(r => ((IDictionary<string, object>)r).Values))
            {
                all.AppendLine(value is byte[] bytes ? Encoding.Latin1.GetString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return all.ToString();
    }
}
