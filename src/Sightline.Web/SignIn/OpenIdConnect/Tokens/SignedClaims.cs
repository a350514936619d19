using System.Text.Json;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>What a token says, once its signature was found to be the provider's.</summary>
/// <param name="Algorithm">How it was signed.</param>
/// <param name="All">The claims.</param>
internal sealed record SignedClaims(SigningAlgorithm Algorithm, JsonElement All)
{
    private const double LastSecond = 253402300799;
    private const int MostSubjectCharacters = 255;

    /// <summary>A claim that is a string.</summary>
    /// <param name="claim">Its name.</param>
    /// <returns>The string; null where it is not there or is something else.</returns>
    public string? Text(string claim) => StrictJson.Text(All, claim);

    /// <summary>A claim that is a string or a list of strings.</summary>
    /// <param name="claim">Its name.</param>
    /// <returns>The strings, none where it is not there; null where it is something else.</returns>
    public IReadOnlyList<string>? Texts(string claim) => StrictJson.Texts(All, claim);

    /// <summary>Whether a claim is there, whatever it says.</summary>
    /// <param name="claim">Its name.</param>
    /// <returns>True where it is.</returns>
    public bool Has(string claim) => All.TryGetProperty(claim, out _);

    /// <summary>A claim that is an instant (RFC 7519, section 2: seconds since 1970, fractions allowed).</summary>
    /// <param name="claim">Its name.</param>
    /// <returns>The instant; null where it is not there, or is not a number of a year that there is.</returns>
    public DateTimeOffset? InstantAt(string claim) =>
        All.TryGetProperty(claim, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var seconds) && seconds is >= 0 and <= LastSecond
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(seconds * 1000))
            : null;

    /// <summary>Who it is about: 'sub' (OpenID Connect Core, section 2: at most 255 ASCII characters).</summary>
    /// <returns>The subject; null where there is none that may be taken.</returns>
    public string? Subject() => Name("sub");

    /// <summary>A claim that names somebody or something without a word of a language: 1 to 255 printable ASCII characters.</summary>
    /// <param name="claim">Its name.</param>
    /// <returns>The string; null where it is not there or is anything else.</returns>
    public string? Name(string claim) =>
        Text(claim) is { Length: > 0 and <= MostSubjectCharacters } said && said.All(c => c is >= ' ' and <= '~') && !string.IsNullOrWhiteSpace(said) ? said : null;
}
