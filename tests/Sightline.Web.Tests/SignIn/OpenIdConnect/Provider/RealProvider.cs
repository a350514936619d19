using System.Diagnostics;
using Sightline.TestKit;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

/// <summary>
/// A real provider that is not ours: the npm package oidc-provider, started by Node on a loopback port with invented people. It ends when this process lets go of it.
/// </summary>
public sealed class RealProvider : IDisposable
{
    private readonly HttpClient _control = new();
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <exception cref="InvalidOperationException">Node or the package is not installed, or the provider does not start.</exception>
    public RealProvider()
    {
        var folder = Path.Combine(Shared.Root, "tests", "Sightline.Web.Tests", "SignIn", "OpenIdConnect", "Provider");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "oidc-provider")))
        {
            throw new InvalidOperationException("The provider of the tests is not installed: './sightline test' installs it.");
        }

        var start = new ProcessStartInfo("node", ["provider.mjs"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        _process = Process.Start(start) ?? throw new InvalidOperationException("Node cannot be started.");
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        var said = _process.StandardOutput.ReadLine()?.Split(' ') ?? throw new InvalidOperationException("The provider of the tests does not start.");
        Issuer = $"http://127.0.0.1:{said[1]}";
    }

    /// <summary>Its issuer, which is also its address.</summary>
    public string Issuer { get; }

    /// <summary>Takes its keys away and gives it new ones.</summary>
    public Task TurnKeysAsync() => _control.GetAsync(new Uri($"{Issuer}/test/turn-keys"));

    /// <summary>Says where Sightline listens, so that it can be told of sign-outs.</summary>
    public Task IntroduceAsync(Uri sightline) => _control.GetAsync(new Uri($"{Issuer}/test/sightline?at={Uri.EscapeDataString(sightline.GetLeftPart(UriPartial.Authority))}"));

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _control.Dispose();
    }
}
