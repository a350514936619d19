namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>A test of sign-in with a provider that can be told to tamper; both are started anew for each.</summary>
public abstract class WithTamperingProvider : IAsyncLifetime
{
    private protected TamperingProvider Provider { get; private set; } = null!;

    private protected SightlineUnderTest Sightline { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = await TamperingProvider.StartAsync();
        Sightline = await SightlineUnderTest.StartAsync(Provider.Issuer, Provider.Clock);
    }

    public async Task DisposeAsync()
    {
        await Sightline.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
