using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Sightline.Application.Access;
using Sightline.Application.Reading;
using Sightline.Application.Recording;
using Sightline.Application.SignIn;
using Sightline.Web.Hosting;
using Sightline.Web.Pages.Families;
using Sightline.Web.SignIn;
using Sightline.Web.SignIn.OpenIdConnect;
using Sightline.Web.SignIn.OpenIdConnect.Flow;
using Sightline.Web.SignIn.Passkeys;

namespace Sightline.Web;

/// <summary>Makes the web application.</summary>
public static class WebHost
{
    /// <summary>The most bytes of a request: every form of ours is far shorter.</summary>
    internal const int MostBytes = 64 * 1024;

    /// <summary>Makes it.</summary>
    /// <param name="settings">Where and how it is served.</param>
    /// <param name="installation">What it serves; it stays the caller's to close.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="log">Where the log goes.</param>
    /// <returns>The application, not yet started.</returns>
    public static WebApplication Make(WebSettings settings, IInstallation installation, TimeProvider clock, TextWriter log) => Make(settings, installation, clock, log, also: null);

    /// <summary>Makes it, with what a test adds.</summary>
    /// <param name="settings">Where and how it is served.</param>
    /// <param name="installation">What it serves.</param>
    /// <param name="clock">Says what time it is.</param>
    /// <param name="log">Where the log goes.</param>
    /// <param name="also">What is added; null for nothing.</param>
    /// <returns>The application, not yet started.</returns>
    internal static WebApplication Make(WebSettings settings, IInstallation installation, TimeProvider clock, TextWriter log, Action<WebApplicationBuilder>? also)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(installation);

        // Empty: no file beside the program and no variable around it changes how it is served.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WebHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        Listen(builder, settings);
        builder.Logging.AddProvider(new QuietLog(log, clock)).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(settings).AddSingleton(installation).AddSingleton(clock);
        AddOperations(builder.Services, installation, clock);
        AddPages(builder.Services, settings);
        builder.Services.AddOpenIdConnectSignIn(new OpenIdConnectSettings(settings.Site, settings.Providers)).AddScoped<ISignedInByProvider, SignedInByProvider>();
        AddPasskeys(builder.Services, settings);
        AddProtection(builder.Services, installation);
        also?.Invoke(builder);

        var application = builder.Build();
        Use(application, settings);
        return application;
    }

    private static void Listen(WebApplicationBuilder builder, WebSettings settings)
    {
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MostBytes;
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            server.Listen(settings.ListenOn, settings.Port, listening =>
            {
                if (settings.Certificate is { } certificate)
                {
                    listening.UseHttps(certificate);
                }
            });
        });
    }

    private static void AddOperations(IServiceCollection services, IInstallation installation, TimeProvider clock)
    {
        var open = new OpenRecord(installation.Journal);
        services.AddSingleton(open);
        services.AddSingleton(new WhoLooked(installation.Journal, open));
        services.AddSingleton(new MyFamilies(installation.Journal));
        services.AddSingleton(new FindFamily(installation.Journal)).AddSingleton(new BreakGlass(installation.Journal));
        services.AddSingleton(new RecordEntry(installation.Journal, installation.Accounts, installation.Drafts, clock)).AddSingleton(new CorrectEntry(installation.Journal, installation.Drafts, clock));
        services.AddSingleton(new WithdrawEntry(installation.Journal, clock)).AddSingleton(new EntryDrafts(installation.Journal, installation.Drafts)).AddSingleton(new EntryHistory(installation.Journal, open));
        services.AddSingleton(new PasswordSignIn(installation.Accounts, installation.Credentials, installation.Attempts, clock));
        services.AddSingleton(new FamilyAddresses(installation.KeyFor("addresses of families")));
        services.AddSingleton<SignInSession>().AddSingleton<SetUp>().AddSingleton<FamilyDoor>();
    }

    private static void AddPages(IServiceCollection services, WebSettings settings)
    {
        services.AddRazorPages(pages => pages.Conventions.Add(new MustBeSignedIn())).AddApplicationPart(typeof(WebHost).Assembly).AddMvcOptions(BindingWords.Set);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = settings.CookieName("form");
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            forms.Cookie.Path = "/";
            forms.SuppressXFrameOptionsHeader = true;
        });
    }

    private static void AddPasskeys(IServiceCollection services, WebSettings settings)
    {
        services.AddIdentityCore<Account>().AddUserStore<PasskeyAccounts>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>().AddScoped<PasskeyCeremony>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.ServerDomain = settings.Site.Host;
            passkeys.AuthenticatorTimeout = PasskeyCeremony.Timeout;
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.AttestationConveyancePreference = "none";
            passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && string.Equals(asked.Origin, settings.Origin, StringComparison.Ordinal));
        });
    }

    // The framework's own key ring would write files into somebody's home: it is left out, and what it would protect is protected with the installation's.
    private static void AddProtection(IServiceCollection services, IInstallation installation)
    {
        services.AddSingleton<IDataProtectionProvider>(new RingProtector(installation.KeyFor("forms")));
        foreach (var hosted in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Namespace?.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) == true).ToList())
        {
            services.Remove(hosted);
        }
    }

    private static void Use(WebApplication application, WebSettings settings)
    {
        if (settings.Proxies.Count > 0)
        {
            var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in settings.Proxies)
            {
                forwarded.KnownProxies.Add(proxy);
            }

            application.UseForwardedHeaders(forwarded);
        }

        application.UseMiddleware<SecurityHeaders>();
        application.UseMiddleware<PlainAnswers>();
        application.UseMiddleware<OnlyThisSite>();
        application.UseMiddleware<AddressLimit>();
        application.UseMiddleware<SessionOfRequest>();
        application.UseRouting();
        application.MapGet("/health", () => Results.Text("ready"));
        Assets.Map(application);
        PasskeyEndpoints.Map(application);
        application.MapOpenIdConnectSignIn();
        application.MapRazorPages();
    }
}
