using Sightline.Application.SignIn;
using Sightline.Domain;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Application.Tests.SignIn;

/// <summary>The same is done whether there is such an account or not; what it does with a store is held by the tests of the web application.</summary>
public class PasswordSignInTests
{
    private const string Phrase = "an invented pass phrase";

    private static readonly DateTimeOffset Now = new(2031, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Secret = new byte[Totp.SecretBytes];
    private static readonly Account Hale = new("1", "school", AgencyKind.School, Role.Practitioner, "hale", "Rowan", "Hale");

    [Fact]
    public async Task The_same_is_looked_up_for_a_wrong_password_a_wrong_code_and_nobody()
    {
        var code = Totp.CodeOf(Secret, Totp.StepOf(Now));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var typed in (TypedCredentials[])[new("hale", "wrong", code), new("hale", Phrase, "000001"), new("nobody", Phrase, code), new(null, null, null)])
        {
            var store = new Store();
            (await Of(store).RunAsync(typed)).ShouldBe((null, false));
            seen.Add(string.Join(", ", store.Calls));
        }

        seen.ShouldBe(["count, account, password"]);
    }

    [Fact]
    public async Task Everything_right_signs_in_and_takes_the_step_and_forgets_the_tries()
    {
        var store = new Store();

        (await Of(store).RunAsync(new(" HALE ", Phrase, Totp.CodeOf(Secret, Totp.StepOf(Now))))).ShouldBe((Hale, false));

        store.Calls.ShouldBe(["count", "account", "password", "step", "forget"]);
    }

    [Fact]
    public async Task After_too_many_tries_nothing_is_looked_up()
    {
        var store = new Store { Tries = SignInLimits.PerName };

        (await Of(store).RunAsync(new("hale", Phrase, Totp.CodeOf(Secret, Totp.StepOf(Now))))).ShouldBe((null, true));

        store.Calls.ShouldBe(["count"]);
    }

    private static PasswordSignIn Of(Store store) => new(store, store, store, new Clock());

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Store : IAccountStore, ICredentialStore, IAttemptStore
    {
        private static readonly PasswordCredential Kept = new(PasswordHash.Of(Phrase), Secret);

        public List<string> Calls { get; } = [];

        public long Tries { get; init; }

        public Task<long> CountAsync(string subject, TimeSpan window, CancellationToken stop = default) => Called("count", Tries + 1);

        public Task ForgetAsync(string subject, CancellationToken stop = default) => Called("forget", result: true);

        public Task<Account?> FindBySignInNameAsync(string signInName, CancellationToken stop = default) => Called("account", string.Equals(signInName, "hale", StringComparison.Ordinal) ? Hale : null);

        public Task<PasswordCredential?> FindPasswordAsync(string accountId, CancellationToken stop = default) => Called("password", string.Equals(accountId, Hale.Id, StringComparison.Ordinal) ? Kept : null);

        public Task<bool> TakeStepAsync(string accountId, long step, CancellationToken stop = default) => Called("step", result: true);

        public Task<Reading<Account>> OpenAsync(Account account, Invitation invitation, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Reading<Account>> ChangeAsync(string accountId, AccountHappening what, Func<Account, Account> change, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Reading<Account>> InviteAnewAsync(string accountId, Invitation invitation, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task NoteAsync(string accountId, AccountHappening what, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> FindAsync(string accountId, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<Account>> ListAsync(CancellationToken stop = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<AccountEvent>> HistoryAsync(string accountId, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Reading<Account>> LinkAsync(string accountId, string issuer, string subject, string by, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> FindByLinkAsync(string issuer, string subject, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> FindInvitedAsync(string code, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> SetUpAsync(string code, KeptPasskey passkey, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<Account?> SetUpAsync(string code, PasswordCredential password, long step, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<bool> AddPasskeyAsync(string accountId, KeptPasskey passkey, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<(Account Account, KeptPasskey Passkey)?> FindPasskeyAsync(byte[] credentialId, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<IReadOnlyList<KeptPasskey>> PasskeysAsync(string accountId, CancellationToken stop = default) => throw new NotSupportedException();

        public Task<bool> UsePasskeyAsync(byte[] credentialId, uint before, uint after, CancellationToken stop = default) => throw new NotSupportedException();

        public Task DistrustPasskeyAsync(string accountId, byte[] credentialId, CancellationToken stop = default) => throw new NotSupportedException();

        private Task<T> Called<T>(string call, T result)
        {
            Calls.Add(call);
            return Task.FromResult(result);
        }
    }
}
