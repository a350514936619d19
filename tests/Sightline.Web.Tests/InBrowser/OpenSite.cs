using Microsoft.Playwright;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests.InBrowser;

/// <summary>The application on a port of this machine, and one page of a browser before it, watched for errors.</summary>
internal sealed class OpenSite : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OpenSite(Site site, Uri address, IBrowserContext context, IPage page)
    {
        (Site, Address, _context, Page) = (site, address, context, page);
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Errors.Add(message.Text);
            }
        };
    }

    public Site Site { get; }

    public Uri Address { get; }

    public IPage Page { get; }

    public List<string> Errors { get; } = [];

    public static async Task<OpenSite> OpenAsync(Chromium chromium, int width, bool underItsPolicy = true, bool script = true)
    {
        var port = FreePort.Find();
        var address = new Uri($"http://localhost:{port}");
        var site = await Site.OpenAsync(settings: new WebSettings { Site = address, Port = port });
        var context = await chromium.Browser.NewContextAsync(new() { BaseURL = address.AbsoluteUri, ViewportSize = new() { Width = width, Height = 844 }, BypassCSP = !underItsPolicy, JavaScriptEnabled = script });
        return new OpenSite(site, address, context, await context.NewPageAsync());
    }

    /// <summary>Gives the browser a passkey's authenticator, as if a person put a finger on it each time.</summary>
    public async Task HasAuthenticatorAsync()
    {
        var session = await _context.NewCDPSessionAsync(Page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new(StringComparer.Ordinal)
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
    }

    public Task HasSessionAsync(string token) => _context.AddCookiesAsync([new() { Name = "session", Value = token, Url = Address.AbsoluteUri, HttpOnly = true, SameSite = SameSiteAttribute.Lax }]);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Site.DisposeAsync();
    }
}
