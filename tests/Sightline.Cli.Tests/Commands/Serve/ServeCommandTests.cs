using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Sightline.Storage;
using Sightline.TestKit;

namespace Sightline.Cli.Tests.Commands.Serve;

public sealed class ServeCommandTests : IDisposable
{
    private readonly CaseOnDisk _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public async Task It_serves_until_it_is_stopped()
    {
        var port = FreePort();
        using var stop = new CancellationTokenSource();
        var output = new ReadyWriter();
        var journals = new JournalStore();
        var surroundings = new Surroundings { Output = output, OutputBytes = Stream.Null, Error = TextWriter.Null, Clock = TimeProvider.System, Journals = journals, Installations = new InstallationStore(journals) };
        var serving = CommandLine.RunAsync(["serve", "--data", _case.PathOf("installation"), "--port", port.ToString(CultureInfo.InvariantCulture)], surroundings, stop.Token);
        (await output.Ready.Task).ShouldBe($"Sightline is ready at http://localhost:{port}. Ctrl-C ends it.");
        using var client = new HttpClient();
        (await client.GetStringAsync(new Uri($"http://localhost:{port}/sign-in"))).ShouldContain("Sign in");

        await stop.CancelAsync();

        (await serving).ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var typed = await Typed.RunAsync("serve", "--data", _case.PathOf("installation"), "--port", port.ToString(CultureInfo.InvariantCulture));

        typed.Code.ShouldBe(ExitCode.CannotRead);
        typed.Error.ShouldContain("the port is taken");
    }

    [Theory]
    [InlineData("--site", "http://sightline.example")]
    [InlineData("--site", "https://sightline.example/path")]
    [InlineData("--listen", "everywhere")]
    [InlineData("--proxy", "my-proxy")]
    [InlineData("--port", "70000")]
    [InlineData("--certificate", "none.pem")]
    public async Task Wrong_use_is_said_before_anything_is_made(string option, string value)
    {
        var typed = await Typed.RunAsync("serve", "--data", _case.PathOf("installation"), option, value);

        typed.Code.ShouldBe(ExitCode.WrongUse);
        typed.Error.ShouldNotBeEmpty();
        Directory.Exists(_case.PathOf("installation")).ShouldBeFalse();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class ReadyWriter : StringWriter
    {
        public TaskCompletionSource<string> Ready { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override Task WriteLineAsync(string? value)
        {
            Ready.TrySetResult(value ?? string.Empty);
            return Task.CompletedTask;
        }
    }
}
