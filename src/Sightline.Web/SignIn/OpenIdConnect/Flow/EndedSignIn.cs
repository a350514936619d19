using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Provider;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>The second half: the browser is back from its provider. Each thing that could be false is looked at before the next is asked.</summary>
/// <param name="providers">The providers.</param>
/// <param name="settings">Where we are.</param>
/// <param name="cookie">Keeps the journey.</param>
/// <param name="once">Remembers what was used.</param>
/// <param name="accounts">The seam to accounts and sessions.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">For the administrator.</param>
internal sealed class EndedSignIn(
    KnownProviders providers, OpenIdConnectSettings settings, JourneyCookie cookie, UsedOnce once, ISignedInByProvider accounts, TimeProvider clock, ILogger<EndedSignIn> log)
{
    /// <summary>Ends a sign-in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="id">The provider's id.</param>
    /// <returns>Where the browser goes: on to the page that it wanted, or to the page of refusals.</returns>
    public async Task<IResult> RunAsync(HttpContext context, string id)
    {
        NeverKept.Mark(context.Response);
        if (providers.Find(id) is not { } provider)
        {
            return Results.NotFound();
        }

        var journey = cookie.Read(context.Request);
        var answer = AnswerOfProvider.Read(context.Request.Query);
        if (journey is null || !answer.HasValue || !journey.IsAnsweredBy(id, answer.Value.State, clock.GetUtcNow(), settings.MostJourney))
        {
            return Refuse(id, SignInRefusal.NotBegunHere, answer.Reason ?? "The answer is not to a question that this browser asked just now.");
        }

        // Only its own answer uses a sign-in up: another site's link to this address must not.
        JourneyCookie.Clear(context.Response);
        if (!once.Use($"state {journey.State}", journey.BegunAt + settings.MostJourney + TimeSpan.FromMinutes(1)))
        {
            return Refuse(id, SignInRefusal.NotBegunHere, "The answer has been used before.");
        }

        var (refusal, person, reason) = await PersonAsync(provider, answer.Value, journey, context.RequestAborted).ConfigureAwait(false);
        if (person is null)
        {
            return Refuse(id, refusal, reason);
        }

        var refused = await accounts.BeginSessionAsync(context, person, context.RequestAborted).ConfigureAwait(false);
        return refused is null ? Results.LocalRedirect(journey.ReturnTo) : Refuse(id, refused, "The provider's part was in order; our own accounts refused.");
    }

    private async Task<(SignInRefusal Refusal, IdTokenClaims? Person, string Reason)> PersonAsync(KnownProvider provider, AnswerOfProvider answer, SignInJourney journey, CancellationToken stop)
    {
        var metadata = await provider.MetadataAsync(stop).ConfigureAwait(false);
        if (!metadata.HasValue)
        {
            return (SignInRefusal.Unreachable, null, metadata.Reason);
        }

        // Mixed up: another provider's answer at this one's address (RFC 9207, section 2.4).
        if (answer.Issuer is null ? metadata.Value.NamesItself : !string.Equals(answer.Issuer, provider.Settings.Issuer, StringComparison.Ordinal))
        {
            return (SignInRefusal.NotBelieved, null, "The answer is from another provider than the one that was asked.");
        }

        if (answer.Code is null)
        {
            return (Declined(answer.Error), null, "The provider answered with an error.");
        }

        var asked = await provider.AskForTokensAsync(metadata.Value, Exchange(provider, answer.Code, journey), stop).ConfigureAwait(false);
        if (!asked.HasValue)
        {
            return (SignInRefusal.Unreachable, null, asked.Reason);
        }

        if (ClockDisagreement.In(asked.Value, provider.Settings.Skew) is { } apart)
        {
            return (SignInRefusal.Clocks, null, apart);
        }

        var tokens = TokensForCode.Read(asked.Value);
        if (!tokens.HasValue)
        {
            return (SignInRefusal.NotBelieved, null, tokens.Reason);
        }

        var person = await CheckAsync(provider, tokens.Value, journey, stop).ConfigureAwait(false);
        var isFactor = string.Equals(person.Reason, RequiredFactor.Missing, StringComparison.Ordinal);
        return (isFactor ? SignInRefusal.SecondFactor : SignInRefusal.NotBelieved, person.Value, person.Reason ?? string.Empty);
    }

    private Task<Reading<IdTokenClaims>> CheckAsync(KnownProvider provider, TokensForCode tokens, SignInJourney journey, CancellationToken stop)
    {
        var expected = new ExpectedIdToken(provider.Settings.Expected(), journey.Nonce)
        {
            AccessToken = tokens.AccessToken,
            MostAuthenticationAge = provider.Settings.MostAuthenticationAge,
            Factor = provider.Settings.Factor,
        };
        return provider.CheckAsync(keys => IdTokenCheck.Check(tokens.IdToken, keys, expected, clock.GetUtcNow()), stop);
    }

    private Dictionary<string, string> Exchange(KnownProvider provider, string code, SignInJourney journey) => new(StringComparer.Ordinal)
    {
        ["grant_type"] = "authorization_code",
        ["code"] = code,
        ["redirect_uri"] = settings.ReturnAddress(provider.Settings.Id).AbsoluteUri,
        ["code_verifier"] = journey.Verifier,
    };

    private static SignInRefusal Declined(string? error) =>
        error is "server_error" or "temporarily_unavailable" ? SignInRefusal.Unreachable : SignInRefusal.Declined;

    private IResult Refuse(string id, SignInRefusal refusal, string reason)
    {
        SignInLog.Refused(log, id, refusal.Code, reason);
        return Refusal.Of(refusal, settings);
    }
}
