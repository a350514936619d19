using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Flow;

/// <summary>A provider that is right in everything until a test makes it wrong in one thing. It asks nobody who they are.</summary>
internal sealed class TamperingProvider : IAsyncDisposable
{
    public const string AccessToken = "an-invented-access-token";

    private readonly WebApplication _application;
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> _codes = new(StringComparer.Ordinal);

    private TamperingProvider(WebApplication application, SetClock clock)
    {
        _application = application;
        Clock = clock;
        DatedAt = () => Clock.Now;
        Token = claims => InventedSignIn.Key.Sign(claims);
        TokenAnswer = token => (200, "application/json", new JsonObject { ["id_token"] = token, ["access_token"] = AccessToken, ["token_type"] = "Bearer" }.ToJsonString());
    }

    public SetClock Clock { get; }

    public string Issuer => _application.Urls.Single();

    /// <summary>How often each address was asked.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new(StringComparer.Ordinal);

    public Action<JsonObject> Metadata { get; set; } = _ => { };

    public JsonObject[] Keys { get; set; } = [InventedSignIn.Key.Public, InventedSignIn.Curve.Public];

    public int KeysStatus { get; set; } = 200;

    /// <summary>What goes back through the browser.</summary>
    public Action<Dictionary<string, string?>> Answer { get; set; } = _ => { };

    /// <summary>What stands behind that, as it is.</summary>
    public string AfterAnswer { get; set; } = string.Empty;

    public Action<JsonObject> Claims { get; set; } = _ => { };

    public Func<JsonObject, string> Token { get; set; }

    public Func<string, (int Status, string Type, string Body)> TokenAnswer { get; set; }

    public Func<DateTimeOffset?> DatedAt { get; set; }

    public static async Task<TamperingProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var provider = new TamperingProvider(application, new SetClock(InventedSignIn.Now));
        application.Use((context, next) =>
        {
            provider.Asked.AddOrUpdate(context.Request.Path, 1, (_, count) => count + 1);
            context.Response.Headers.Date = provider.DatedAt()?.ToString("R") ?? "no date";
            return next(context);
        });
        application.MapGet("/.well-known/openid-configuration", provider.Describe);
        application.MapGet("/keys", () => Results.Text(Encoding.UTF8.GetString(SigningKey.SetOf(provider.Keys)), "application/json", statusCode: provider.KeysStatus));
        application.MapGet("/authorize", provider.Authorize);
        application.MapPost("/token", (Delegate)provider.ExchangeAsync);
        await application.StartAsync();
        return provider;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private IResult Describe()
    {
        var document = new JsonObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["jwks_uri"] = $"{Issuer}/keys",
            ["end_session_endpoint"] = $"{Issuer}/end?of=session",
            ["response_types_supported"] = new JsonArray("code"),
            ["code_challenge_methods_supported"] = new JsonArray("S256"),
            ["authorization_response_iss_parameter_supported"] = true,
        };
        Metadata(document);
        return Results.Text(document.ToJsonString(), "application/json");
    }

    private IResult Authorize(HttpContext context)
    {
        var query = context.Request.Query;
        var code = SigningKey.Text(RandomNumberGenerator.GetBytes(16));
        _codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString());
        var answer = new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = code, ["state"] = query["state"], ["iss"] = Issuer };
        Answer(answer);
        return Results.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), answer) + AfterAnswer);
    }

    private async Task<IResult> ExchangeAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var basic = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{InventedSignIn.ClientId}:{SightlineUnderTest.Secret}"));
        var isUs = string.Equals(context.Request.Headers.Authorization, $"Basic {basic}", StringComparison.Ordinal);
        var isOnce = _codes.TryRemove(form["code"].ToString(), out var asked);
        var isProven = isOnce && string.Equals(SigningKey.Text(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))), asked.Challenge, StringComparison.Ordinal);
        if (!isUs || !isProven)
        {
            return Results.Json(new JsonObject { ["error"] = isUs ? "invalid_grant" : "invalid_client" }, statusCode: 400);
        }

        var claims = InventedSignIn.Claims();
        claims["iss"] = Issuer;
        claims["nonce"] = asked.Nonce;
        claims["at_hash"] = SigningKey.Text(SHA256.HashData(Encoding.ASCII.GetBytes(AccessToken)).AsSpan(0, 16));
        Claims(claims);
        var (status, type, body) = TokenAnswer(Token(claims));
        return Results.Text(body, type, statusCode: status);
    }
}
