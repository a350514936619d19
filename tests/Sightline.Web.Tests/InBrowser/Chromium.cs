using Microsoft.Playwright;

namespace Sightline.Web.Tests.InBrowser;

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

/// <summary>One Chromium for all tests of this assembly that need it.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;

/// <summary>The browser.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? _playwright;

    /// <summary>Why the tests are skipped; null where they run.</summary>
    public static string? MissingBecause { get; } =
        File.Exists(Executable) || string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? null
            : $"Chromium is not at {Executable}; install the package chromium to run this test.";

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (MissingBecause is null)
        {
            // A machine that builds and tests at once is slow; what is expected must come, not come soon.
            Assertions.SetDefaultExpectTimeout(30_000);
            _playwright = await Playwright.CreateAsync();
            Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_playwright is not null)
        {
            await Browser.DisposeAsync();
            _playwright.Dispose();
        }
    }
}
