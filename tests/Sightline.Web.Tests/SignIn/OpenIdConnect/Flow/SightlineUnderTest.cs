using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sightline.Web.SignIn.OpenIdConnect;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>Sightline's part of the sign-in on a loopback port, with invented accounts behind it.</summary>
internal sealed class SightlineUnderTest : IAsyncDisposable
{
    public const string Origin = "https://sightline.example";
    public const string Secret = "an-invented-secret-of-the-tests-0123456789";

    private readonly WebApplication _application;
    private readonly string _secretFile;

    private SightlineUnderTest(WebApplication application, InventedAccounts accounts, KeptLog log, string secretFile)
    {
        _application = application;
        _secretFile = secretFile;
        Accounts = accounts;
        Log = log;
    }

    public InventedAccounts Accounts { get; }

    public KeptLog Log { get; }

    public Uri Address => new(_application.Urls.Single());

    public IServiceProvider Services => _application.Services;

    /// <summary>Starts it with one provider, called 'agency'.</summary>
    public static async Task<SightlineUnderTest> StartAsync(string issuer, TimeProvider clock, string clientId = "sightline", Func<ProviderSettings, ProviderSettings>? with = null)
    {
        var secretFile = Path.GetTempFileName();
        await File.WriteAllTextAsync(secretFile, Secret + "\n");
        var provider = new ProviderSettings("agency", issuer, clientId, secretFile) { AllowsHttpOnLoopback = true };
        var (accounts, log) = (new InventedAccounts(), new KeptLog());
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddSingleton(clock).AddSingleton<ISignedInByProvider>(accounts).AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        builder.Services.AddOpenIdConnectSignIn(new OpenIdConnectSettings(new Uri(Origin), [with?.Invoke(provider) ?? provider]));
        var application = builder.Build();
        application.MapOpenIdConnectSignIn();
        application.MapFallback(context => context.Response.WriteAsync("a page of ours"));
        await application.StartAsync();
        return new SightlineUnderTest(application, accounts, log, secretFile);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        File.Delete(_secretFile);
    }
}
