using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Sightline.Web.Tests;

public class WebHostTests
{
    [Fact]
    public async Task Says_that_it_is_ready()
    {
        await using var application = WebHost.Make(["--urls", "http://127.0.0.1:0"]);
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldBe("ready");
    }
}
