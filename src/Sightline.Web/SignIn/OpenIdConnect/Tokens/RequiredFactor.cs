namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>What a provider must say of how a person signed in, so that it counts as two factors.</summary>
/// <param name="Contexts">Values of 'acr' of which one must be said; empty where any will do.</param>
/// <param name="Methods">Values of 'amr' (RFC 8176) of which one must be said, as 'mfa'; empty where any will do.</param>
internal sealed record RequiredFactor(IReadOnlyList<string> Contexts, IReadOnlyList<string> Methods)
{
    /// <summary>The reason where the provider did not say it.</summary>
    public const string Missing = "The provider does not say that a second factor was used.";

    /// <summary>Nothing need be said.</summary>
    public static readonly RequiredFactor None = new([], []);

    /// <summary>Whether it was said.</summary>
    /// <param name="context">The token's 'acr'; null where it has none.</param>
    /// <param name="methods">The token's 'amr'.</param>
    /// <returns>True where both are as required.</returns>
    public bool IsMet(string? context, IReadOnlyList<string> methods) =>
        (Contexts.Count == 0 || (context is not null && Contexts.Contains(context, StringComparer.Ordinal)))
        && (Methods.Count == 0 || methods.Any(m => Methods.Contains(m, StringComparer.Ordinal)));
}
