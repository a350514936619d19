using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Flow;

/// <summary>A sign-in that is under way: what the browser keeps of it, sealed, until it comes back from the provider.</summary>
/// <param name="ProviderId">With which provider.</param>
/// <param name="State">What the provider sends back; it ties its answer to this browser.</param>
/// <param name="Nonce">What the token must repeat; it ties the token to this sign-in.</param>
/// <param name="Verifier">The secret of PKCE (RFC 7636); it ties the code to us.</param>
/// <param name="ReturnTo">The page to which the person goes afterwards.</param>
/// <param name="BegunAt">When it was begun.</param>
internal sealed record SignInJourney(string ProviderId, string State, string Nonce, string Verifier, string ReturnTo, DateTimeOffset BegunAt)
{
    /// <summary>The challenge of PKCE: the hash of the secret (S256).</summary>
    public string Challenge => StrictBase64Url.Write(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));

    /// <summary>Begins one.</summary>
    /// <param name="providerId">With which provider.</param>
    /// <param name="returnTo">The page afterwards, one of ours.</param>
    /// <param name="at">Now.</param>
    /// <returns>The journey, with three values that nobody can guess.</returns>
    public static SignInJourney Begin(string providerId, string returnTo, DateTimeOffset at) =>
        new(providerId, StrictBase64Url.Draw(), StrictBase64Url.Draw(), StrictBase64Url.Draw(), returnTo, at);

    /// <summary>Reads one.</summary>
    /// <param name="utf8">As <see cref="Write"/> wrote it.</param>
    /// <returns>The journey; null where it is of another version.</returns>
    public static SignInJourney? Read(byte[] utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<SignInJourney>(utf8);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it.</summary>
    /// <returns>Its bytes.</returns>
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>Whether an answer is this journey's: the same provider and state, and in time.</summary>
    /// <param name="providerId">The provider to whose address the answer came.</param>
    /// <param name="state">The state that came with it.</param>
    /// <param name="at">Now.</param>
    /// <param name="most">How long a journey may take.</param>
    /// <returns>True where it is.</returns>
    public bool IsAnsweredBy(string providerId, string state, DateTimeOffset at, TimeSpan most) =>
        string.Equals(ProviderId, providerId, StringComparison.Ordinal)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(State), Encoding.UTF8.GetBytes(state))
        && at - BegunAt <= most && BegunAt - at <= TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public override string ToString() => string.Empty;
}
