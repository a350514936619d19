using Sightline.Web.SignIn.OpenIdConnect.Provider;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>The first half: sends a browser to its provider (OpenID Connect Core, section 3.1.2.1).</summary>
/// <param name="providers">The providers.</param>
/// <param name="settings">Where we are.</param>
/// <param name="cookie">Keeps the journey.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">For the administrator.</param>
internal sealed class BegunSignIn(KnownProviders providers, OpenIdConnectSettings settings, JourneyCookie cookie, TimeProvider clock, ILogger<BegunSignIn> log)
{
    /// <summary>Begins a sign-in.</summary>
    /// <param name="context">The request; its 'returnTo' may name a page of ours.</param>
    /// <param name="id">The provider's id.</param>
    /// <returns>Where the browser goes.</returns>
    public async Task<IResult> RunAsync(HttpContext context, string id)
    {
        NeverKept.Mark(context.Response);
        if (providers.Find(id) is not { } provider)
        {
            return Results.NotFound();
        }

        var metadata = await provider.MetadataAsync(context.RequestAborted).ConfigureAwait(false);
        if (!metadata.HasValue)
        {
            SignInLog.Refused(log, id, SignInRefusal.Unreachable.Code, metadata.Reason);
            return Refusal.Of(SignInRefusal.Unreachable, settings);
        }

        var journey = SignInJourney.Begin(id, LocalPath.Of(context.Request.Query["returnTo"]), clock.GetUtcNow());
        cookie.Set(context.Response, journey);
        return Results.Redirect(ProviderAddress.With(metadata.Value.Authorization, Question(provider.Settings, journey)).AbsoluteUri);
    }

    // No scope beside 'openid': names and e-mail addresses are neither asked for nor used.
    private Dictionary<string, string> Question(ProviderSettings provider, SignInJourney journey)
    {
        var question = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["response_type"] = "code",
            ["client_id"] = provider.ClientId,
            ["redirect_uri"] = settings.ReturnAddress(provider.Id).AbsoluteUri,
            ["scope"] = "openid",
            ["state"] = journey.State,
            ["nonce"] = journey.Nonce,
            ["code_challenge"] = journey.Challenge,
            ["code_challenge_method"] = "S256",
        };
        if (provider.MostAuthenticationAge is { } age)
        {
            question["max_age"] = ((long)age.TotalSeconds).ToString();
        }

        if (provider.Factor.Contexts.Count > 0)
        {
            question["acr_values"] = string.Join(' ', provider.Factor.Contexts);
        }

        return question;
    }
}
