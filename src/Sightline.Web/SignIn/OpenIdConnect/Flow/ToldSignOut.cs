using Microsoft.AspNetCore.WebUtilities;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>A provider tells us, machine to machine, that somebody's sessions have ended (OpenID Connect Back-Channel Logout 1.0, section 2.5).</summary>
/// <param name="providers">The providers.</param>
/// <param name="once">Remembers which tokens came.</param>
/// <param name="accounts">The seam to accounts and sessions.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">For the administrator.</param>
internal sealed class ToldSignOut(KnownProviders providers, UsedOnce once, ISignedInByProvider accounts, TimeProvider clock, ILogger<ToldSignOut> log)
{
    private const string Form = "application/x-www-form-urlencoded";
    private const int MostBytes = 32 * 1024;

    /// <summary>Takes the word of a provider, if it is the provider's.</summary>
    /// <param name="context">The request.</param>
    /// <param name="id">The provider's id.</param>
    /// <returns>200 where no such session lives any more; 400 where the token is not believed or the sessions could not be ended (section 2.8).</returns>
    public async Task<IResult> RunAsync(HttpContext context, string id)
    {
        NeverKept.Mark(context.Response);
        if (providers.Find(id) is not { } provider)
        {
            return Results.NotFound();
        }

        var token = await TokenAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        var told = token is null
            ? Reading<LogoutClaims>.Not("The request is not a form with one logout token.")
            : await provider.CheckAsync(keys => LogoutTokenCheck.Check(token, keys, provider.Settings.Expected(), clock.GetUtcNow()), context.RequestAborted).ConfigureAwait(false);
        if (!told.HasValue)
        {
            return Refuse(id, told.Reason);
        }

        var use = $"logout {id} {told.Value.TokenId}";
        if (!once.Use(use, told.Value.ExpiresAt + provider.Settings.Skew))
        {
            return Refuse(id, "The token has come before.");
        }

        if (await accounts.EndSessionsAsync(told.Value, context.RequestAborted).ConfigureAwait(false))
        {
            return Results.Ok();
        }

        once.Forget(use);
        return Refuse(id, "Our own sessions could not be ended; the provider may say it again.");
    }

    private static async Task<string?> TokenAsync(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentType?.Split(';')[0].Trim().Equals(Form, StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        var bytes = new byte[MostBytes + 1];
        var count = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
        if (count > MostBytes)
        {
            return null;
        }

        var tokens = new QueryStringEnumerable(System.Text.Encoding.UTF8.GetString(bytes, 0, count));
        string? found = null;
        foreach (var pair in tokens)
        {
            if (!pair.DecodeName().Span.SequenceEqual("logout_token"))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = pair.DecodeValue().ToString();
        }

        return found;
    }

    private IResult Refuse(string id, string reason)
    {
        SignInLog.SignOutRefused(log, id, reason);
        return Results.Json(new Dictionary<string, string>(StringComparer.Ordinal) { ["error"] = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
    }
}
