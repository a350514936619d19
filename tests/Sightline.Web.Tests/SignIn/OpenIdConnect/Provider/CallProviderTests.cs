using System.Net;
using System.Net.Sockets;
using System.Text;
using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Provider;

/// <summary>Providers that answer badly, or not at all.</summary>
public class CallProviderTests
{
    [Theory]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n", "status 302")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\n{}", "not with JSON")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{}", "broke its answer off")]
    [InlineData("SMTP ready\r\n\r\n", "cannot be reached")]
    public async Task A_bad_answer_gives_the_reason(string raw, string because)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var call = new CallProvider(TimeProvider.System);
        var asking = call.GetAsync(AddressOf(server), CancellationToken.None);
        using (var client = await server.AcceptTcpClientAsync())
        {
            var stream = client.GetStream();
            (await stream.ReadAtLeastAsync(new byte[4096], 16, throwOnEndOfStream: false)).ShouldBeGreaterThan(15);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(raw));
        }

        (await asking).Reason.ShouldNotBeNull().ShouldContain(because);
    }

    [Fact]
    public async Task A_provider_that_says_nothing_is_waited_for_only_so_long()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var call = new CallProvider(TimeProvider.System, TimeSpan.FromMilliseconds(50));
        (await call.GetAsync(AddressOf(server), CancellationToken.None)).Reason.ShouldNotBeNull().ShouldContain("did not answer within");
    }

    [Fact]
    public async Task Nobody_there_gives_the_reason()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = AddressOf(server);
        server.Stop();
        using var call = new CallProvider(TimeProvider.System);
        (await call.GetAsync(address, CancellationToken.None)).Reason.ShouldBe("The provider cannot be reached from this machine.");
        (await call.GetAsync(new Uri("https://no-such-host.invalid/"), CancellationToken.None)).HasValue.ShouldBeFalse();
    }

    private static Uri AddressOf(TcpListener server) => new($"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/");
}
