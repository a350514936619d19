using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Sightline.Web.Hosting;
using Sightline.Web.Tests.Invented;

namespace Sightline.Web.Tests;

public sealed class WebHostTests
{
    public static TheoryData<string> Paths => ["/", "/account", "/sign-in", "/sign-in/password", "/sign-in/invitation", "/sign-in/set-up", "/families/AAAAAAAAAAAAAAAAAAAAAA", "/nowhere", "/health", "/sign-out", "/fault"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_answer_has_the_headers(string path)
    {
        await using var site = await Site.OpenAsync();
        site.Application.MapGet("/fault", string () => throw new InvalidOperationException("kitchen-table-words"));
        var (signedIn, _) = await site.SignedInAsync();
        foreach (var visitor in (Visitor[])[signedIn, site.Visitor()])
        {
            var answer = await visitor.GetAsync(path);

            answer.Headers["Content-Security-Policy"].ShouldBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            answer.Headers["Strict-Transport-Security"].ShouldStartWith("max-age=31536000");
            answer.Headers["Referrer-Policy"].ShouldBe("no-referrer");
            answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
            answer.Headers["Cross-Origin-Opener-Policy"].ShouldBe("same-origin");
            answer.Headers["Cross-Origin-Resource-Policy"].ShouldBe("same-origin");
            answer.Headers["Cross-Origin-Embedder-Policy"].ShouldBe("require-corp");
            answer.Headers.ShouldContainKey("Permissions-Policy");
            answer.Headers["Cache-Control"].ShouldBe("no-store");
            answer.Headers.ShouldNotContainKey("Server");
            answer.Headers.ShouldNotContainKey("X-Powered-By");
            answer.Body.ShouldNotContain("<style");
            answer.Body.ShouldNotContain(" style=");
            answer.Body.ShouldNotContain(" onclick");
            visitor.Dispose();
        }
    }

    [Fact]
    public async Task The_style_and_the_script_are_the_same_for_everybody_and_may_be_kept()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        foreach (var name in (string[])["sightline.css", "sightline.js", "passkey.js"])
        {
            var answer = await visitor.GetAsync(Assets.AddressOf(name));
            answer.Status.ShouldBe(HttpStatusCode.OK);
            answer.Headers["Cache-Control"].ShouldBe("public, max-age=31536000, immutable");
            answer.Headers.ShouldNotContainKey("Set-Cookie");
        }
    }

    [Fact]
    public async Task What_goes_wrong_is_said_without_a_word_of_it()
    {
        await using var site = await Site.OpenAsync();
        site.Application.MapGet("/fault", string () => throw new InvalidOperationException("kitchen-table-words"));
        using var visitor = site.Visitor();

        var answer = await visitor.GetAsync("/fault?name=Larchling");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Body.ShouldContain("Something went wrong");
        answer.Body.ShouldNotContain("kitchen");
        answer.Body.ShouldNotContain("Larchling");
        site.Log.ToString().ShouldContain("Error Sightline.Web.Hosting.PlainAnswers 1 Failed");
        site.Log.ToString().ShouldNotContain("kitchen");
        site.Log.ToString().ShouldNotContain("Larchling");
    }

    [Theory]
    [InlineData("evil.example", "https", HttpStatusCode.MisdirectedRequest)]
    [InlineData("sightline.example:444", "https", HttpStatusCode.MisdirectedRequest)]
    [InlineData("sightline.example", "http", HttpStatusCode.MisdirectedRequest)]
    [InlineData("SIGHTLINE.example", "https", HttpStatusCode.OK)]
    public async Task Another_hosts_name_and_plain_text_are_refused(string host, string scheme, HttpStatusCode status)
    {
        await using var site = await Site.OpenAsync();
        var context = await site.Application.GetTestServer().SendAsync(c =>
        {
            (c.Request.Scheme, c.Request.Host, c.Request.Path, c.Request.Method) = (scheme, new HostString(host), "/sign-in", "GET");
        });

        context.Response.StatusCode.ShouldBe((int)status);
    }

    [Fact]
    public async Task On_this_machine_alone_plain_text_is_let_by_and_from_no_other()
    {
        await using var site = await Site.OpenAsync(builder => builder.WebHost.UseTestServer(), new WebSettings { Site = new Uri("http://localhost:5080"), Port = 5080 });
        foreach (var (address, status) in (IEnumerable<(string, int)>)[("127.0.0.1", 200), ("::1", 200), ("10.0.0.9", 403)])
        {
            var context = await site.Application.GetTestServer().SendAsync(c =>
            {
                (c.Request.Scheme, c.Request.Host, c.Request.Path, c.Request.Method) = ("http", new HostString("localhost:5080"), "/sign-in", "GET");
                c.Connection.RemoteIpAddress = IPAddress.Parse(address);
            });
            context.Response.StatusCode.ShouldBe(status, address);
            context.Response.Headers.StrictTransportSecurity.Count.ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("10.0.0.5", 200)]
    [InlineData("10.0.0.6", 421)]
    public async Task Only_a_proxy_that_was_named_is_believed(string sender, int status)
    {
        await using var site = await Site.OpenAsync(builder => builder.WebHost.UseTestServer(), new WebSettings { Site = Site.Address, Port = 0, Proxies = [IPAddress.Parse("10.0.0.5")] });

        var context = await site.Application.GetTestServer().SendAsync(c =>
        {
            (c.Request.Scheme, c.Request.Host, c.Request.Path, c.Request.Method) = ("http", new HostString("sightline.example"), "/sign-in", "GET");
            c.Connection.RemoteIpAddress = IPAddress.Parse(sender);
            c.Request.Headers["X-Forwarded-Proto"] = "https";
            c.Request.Headers["X-Forwarded-For"] = "192.0.2.7";
        });

        context.Response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_by_the_server_itself()
    {
        var port = FreePort.Find();
        await using var site = await Site.OpenAsync(settings: new WebSettings { Site = new Uri($"http://localhost:{port}"), Port = port });
        using var client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldBe("ready");
        using var large = new StringContent("Name=" + new string('x', WebHost.MostBytes), Encoding.ASCII, "application/x-www-form-urlencoded");

        using var answer = await client.PostAsync(new Uri("/sign-in/password", UriKind.Relative), large);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
