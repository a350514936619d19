using System.CommandLine;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Hosting;
using Sightline.Domain;
using Sightline.Web;

namespace Sightline.Cli.Commands.Serve;

/// <summary><c>sightline serve</c>: the web application.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var installation = new InstallationOptions();
        var port = new Option<int>("--port") { Description = "The port that it listens on.", HelpName = "N", DefaultValueFactory = _ => DefaultPort };
        var listen = new Option<string>("--listen") { Description = "The address that it listens on; without it, this machine alone reaches it.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1" };
        var site = new Option<string?>("--site") { Description = "How browsers reach it, such as https://sightline.example; without it, http://localhost with the port.", HelpName = "URL" };
        var proxies = new Option<string[]>("--proxy") { Description = "The address of a proxy in front of it, which speaks TLS and says for whom it forwards. May be given again.", HelpName = "ADDRESS" };
        var certificate = new Option<FileInfo?>("--certificate") { Description = "The certificate (PEM) with which it speaks TLS itself.", HelpName = "FILE" };
        var key = new Option<FileInfo?>("--certificate-key") { Description = "The certificate's key (PEM).", HelpName = "FILE" };
        var providers = new Option<FileInfo?>("--providers") { Description = "The file of the OpenID Connect providers with which people may sign in (docs/how-to/sign-in-with-your-own-provider.md).", HelpName = "FILE" };
        var command = new Command("serve", "Serves the web application until Ctrl-C.");
        installation.AddTo(command);
        foreach (var option in new Option[] { port, listen, site, proxies, certificate, key, providers })
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, stop) =>
        {
            var settings = SettingsOf(parsed.GetValue(port), parsed.GetValue(listen)!, parsed.GetValue(site), parsed.GetValue(proxies) ?? [], parsed.GetValue(certificate), parsed.GetValue(key));
            settings = settings.HasValue && parsed.GetValue(providers) is { } file ? WithProviders(settings.Value, file) : settings;
            if (!settings.HasValue)
            {
                await surroundings.Error.WriteLineAsync(settings.Reason);
                return ExitCode.WrongUse;
            }

            var opened = await installation.OpenAsync(parsed, surroundings, stop);
            if (!opened.HasValue)
            {
                await surroundings.Error.WriteLineAsync(opened.Reason);
                return ExitCode.CannotRead;
            }

            await using var there = opened.Value;
            if (await there.GoesRoundTheWallAsync(stop))
            {
                await surroundings.Error.WriteLineAsync("This user of PostgreSQL owns the journal, and so goes round its second wall. Serve it as a user of its own: docs/how-to/keep-the-journal-in-postgresql.md.");
            }

            await using var application = WebHost.Make(settings.Value, there, surroundings.Clock, surroundings.Error);
            try
            {
                await application.StartAsync(stop);
            }
            catch (IOException)
            {
                await surroundings.Error.WriteLineAsync("It cannot listen there: the port is taken, or the address is not this machine's. Choose another with --port or --listen.");
                return ExitCode.CannotRead;
            }

            await surroundings.Output.WriteLineAsync($"Sightline is ready at {settings.Value.Origin}. Ctrl-C ends it.");
            await application.WaitForShutdownAsync(stop);
            return ExitCode.Done;
        });
        HelpWithExamples.Give(
            command,
            "sightline serve --data /var/lib/sightline                                                # on this machine alone, at http://localhost:5080",
            "sightline serve --data /var/lib/sightline --site https://sightline.example --proxy 127.0.0.1   # behind a proxy that speaks TLS",
            "sightline serve --database postgres://user@host/db --keys ring --site https://sightline.example --listen 0.0.0.0 --port 443 --certificate c.pem --certificate-key k.pem");
        return command;
    }

    private static Reading<WebSettings> WithProviders(WebSettings settings, FileInfo file)
    {
        try
        {
            return settings.WithProviders(File.ReadAllBytes(file.FullName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<WebSettings>.Not("The file of the providers is not there, or may not be read.");
        }
    }

    private static Reading<WebSettings> SettingsOf(int port, string listen, string? typedSite, string[] proxies, FileInfo? certificate, FileInfo? key)
    {
        if (port is < 0 or > 65_535 || !IPAddress.TryParse(listen, out var address))
        {
            return Reading<WebSettings>.Not("--port is a number up to 65535, and --listen an address of this machine, such as 127.0.0.1.");
        }

        var trusted = new List<IPAddress>();
        foreach (var proxy in proxies)
        {
            if (!IPAddress.TryParse(proxy, out var read))
            {
                return Reading<WebSettings>.Not("--proxy is an address, such as 10.0.0.5.");
            }

            trusted.Add(read);
        }

        Uri? site = null;
        if (typedSite is not null && !(Uri.TryCreate(typedSite, UriKind.Absolute, out site) && site.Scheme is "http" or "https" && site.PathAndQuery is "/" && site.UserInfo.Length == 0))
        {
            return Reading<WebSettings>.Not("--site is how browsers reach it: https://, the host, and nothing behind it.");
        }

        if (site is { Scheme: "http", IsLoopback: false })
        {
            return Reading<WebSettings>.Not("Anybody else's machine reaches Sightline over https alone: give --site with https://.");
        }

        var settings = new WebSettings { Site = site ?? new Uri($"http://localhost:{port}"), Port = port, ListenOn = address, Proxies = trusted };
        if (certificate is null)
        {
            return Reading<WebSettings>.Of(settings);
        }

        try
        {
            return Reading<WebSettings>.Of(settings with { Certificate = X509Certificate2.CreateFromPemFile(certificate.FullName, key?.FullName) });
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return Reading<WebSettings>.Not("The certificate or its key cannot be read: both are PEM files, and belong together.");
        }
    }
}
