namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>
/// Whether the provider's clock and ours disagree. It is looked at before a token's times are, because those would else be called expired, or not yet valid, which
/// sends an administrator to the wrong place.
/// </summary>
internal static class ClockDisagreement
{
    /// <summary>Compares the clocks. A header has whole seconds, and the answer was on its way for a time: neither counts as a disagreement.</summary>
    /// <param name="answer">An answer of the provider.</param>
    /// <param name="skew">How far the clocks may be apart.</param>
    /// <returns>One sentence; null where they agree, or the provider does not say its time.</returns>
    public static string? In(ProviderAnswer answer, TimeSpan skew)
    {
        if (answer.DatedAt is not { } datedAt)
        {
            return null;
        }

        var ahead = datedAt - answer.AnsweredAt;
        var behind = answer.AskedAt - datedAt - TimeSpan.FromSeconds(1);
        return ahead > skew ? Sentence(ahead, "ahead of") : behind > skew ? Sentence(behind, "behind") : null;
    }

    private static string Sentence(TimeSpan apart, string where) =>
        $"The provider's clock is {(long)apart.TotalSeconds} seconds {where} ours, so it cannot be told whether its token is of now. Set the clock that is wrong.";
}
