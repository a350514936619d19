using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

/// <summary>A test that needs the operating system's Chromium. Without it the test says that it was skipped; in continuous integration it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InChromiumFactAttribute : FactAttribute
{
    public InChromiumFactAttribute() => Skip = Chromium.MissingBecause;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InChromiumTheoryAttribute : TheoryAttribute
{
    public InChromiumTheoryAttribute() => Skip = Chromium.MissingBecause;
}

[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>
{
    public const string Name = "chromium";
}

/// <summary>One Chromium for all tests that look at pages, with a folder for the pages.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why the tests are skipped; null where they run. In continuous integration they always run, and fail without the browser.</summary>
    public static string? MissingBecause { get; } =
        File.Exists(Executable) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? null
            : $"Chromium is not at {Executable}; install the package chromium to run this test.";

    private string Folder { get; } = Directory.CreateTempSubdirectory("sightline-page-").FullName;

    public async Task InitializeAsync()
    {
        if (MissingBecause is null)
        {
            // A machine that builds and tests at once is slow; what is expected must come, not come soon.
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Opens a page from a file, as from a memory stick: offline, and watched for any request or error.</summary>
    /// <param name="write">Writes the page.</param>
    /// <param name="width">The window's width in pixels.</param>
    /// <param name="script">Whether script is on.</param>
    /// <param name="underItsPolicy">False only for axe, which the page's own policy would not let in.</param>
    public async Task<OpenedPage> Open(Action<Stream> write, int width = 1280, bool script = true, bool underItsPolicy = true)
    {
        var file = Path.Combine(Folder, Guid.NewGuid().ToString("N") + ".html");
        await using (var stream = File.Create(file))
        {
            write(stream);
        }

        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 844 },
            JavaScriptEnabled = script,
            BypassCSP = !underItsPolicy,
            Offline = true,
            AcceptDownloads = true,
        });
        var opened = new OpenedPage(context, await context.NewPageAsync(), file);
        await opened.Page.GotoAsync("file://" + file);
        return opened;
    }
}

/// <summary>A page in the browser, with what it asked for and what went wrong in it.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _errors = [];

    public OpenedPage(IBrowserContext context, IPage page, string file)
    {
        _context = context;
        Page = page;
        var self = new Uri(file).AbsoluteUri;
        context.Request += (_, request) =>
        {
            if (!string.Equals(request.Url.Split('#')[0], self, StringComparison.Ordinal))
            {
                _requests.Add(request.Url);
            }
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Fails if the page asked for anything but itself, or if anything went wrong in it.</summary>
    public void ShouldHaveKeptToItself()
    {
        _requests.ShouldBeEmpty();
        _errors.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
