using Sightline.Application.SignIn;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Storage.Accounts;
using Sightline.Storage.Tests.Journal;

namespace Sightline.Storage.Tests.Accounts;

/// <summary>A test of accounts, whatever they are kept in. Everybody in it is invented.</summary>
public abstract class OnAnInstallation : OnAnEngine
{
    private protected static readonly NewAccount Ilott = new("school", AgencyKind.School, Role.Practitioner, "m.ilott@larkrise.invalid", "Marigold", "Ilott", "7 Invented Mews");

    private protected async Task<Installation> InstallAsync(string? place = null) => new(await OpenAsync(place ?? NewPlace()), Clock);

    private protected async Task<OpenedAccount> OpenedAsync(Installation there, NewAccount? asked = null)
    {
        var opened = await new OpenAccount(there.Accounts, Clock).RunAsync(asked ?? Ilott, "a test");
        return opened.Value.ShouldNotBeNull(opened.Reason);
    }

    private protected async Task<Account> SetUpAsync(Installation there, NewAccount? asked = null)
    {
        var opened = await OpenedAsync(there, asked);
        return (await there.Credentials.SetUpAsync(opened.Invitation.Code, Passkey(1))).ShouldNotBeNull();
    }

    private protected KeptPasskey Passkey(byte id, uint count = 0) => new([id, 2, 3], [4, 5, 6], count, ["internal"], IsUserVerified: true, IsBackupEligible: true, IsBackedUp: false, Clock.Now);
}
