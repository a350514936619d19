using System.Text.Json;
using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>The keys of a provider, as its key set (RFC 7517, section 5) gave them.</summary>
/// <param name="All">Those that we can use.</param>
internal sealed record ProviderKeys(IReadOnlyList<ProviderKey> All)
{
    /// <summary>The reason where no key of the set is the one that a token names; the set is then fetched anew.</summary>
    public const string NoSuchKey = "The token was signed with a key that is not among the provider's keys.";

    private const int Most = 50;

    /// <summary>Reads a key set. Keys of other sorts and for other uses are left out.</summary>
    /// <param name="utf8">The document.</param>
    /// <returns>The keys, at least one; or why there are none.</returns>
    public static Reading<ProviderKeys> Read(ReadOnlyMemory<byte> utf8)
    {
        if (StrictJson.Read(utf8) is not { } document || !document.TryGetProperty("keys", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return Reading<ProviderKeys>.Not("The provider's key set is not a JSON object with a list of keys.");
        }

        if (list.GetArrayLength() > Most)
        {
            return Reading<ProviderKeys>.Not($"The provider's key set has {list.GetArrayLength()} keys, more than the {Most} that we read.");
        }

        ProviderKey[] keys = [.. list.EnumerateArray().Select(ProviderKey.Read).OfType<ProviderKey>()];
        return keys.Length > 0 ? Reading<ProviderKeys>.Of(new ProviderKeys(keys)) : Reading<ProviderKeys>.Not("The provider's key set has no key that we can check signatures with.");
    }

    /// <summary>Finds the one key that a token says it was signed with.</summary>
    /// <param name="keyId">The token's 'kid'; null where it has none.</param>
    /// <param name="algorithm">The token's algorithm.</param>
    /// <returns>The key, or why there is none.</returns>
    public Reading<ProviderKey> Find(string? keyId, SigningAlgorithm algorithm)
    {
        if (keyId is null && All.Count > 1)
        {
            return Reading<ProviderKey>.Not("The token does not say which of the provider's keys it was signed with.");
        }

        ProviderKey[] named = [.. All.Where(k => keyId is null || string.Equals(k.Id, keyId, StringComparison.Ordinal))];
        if (named.Length == 0)
        {
            return Reading<ProviderKey>.Not(NoSuchKey);
        }

        // Two keys may share a 'kid' where they are for different algorithms (RFC 7517, section 4.5).
        ProviderKey[] fitting = [.. named.Where(k => k.Fits(algorithm))];
        return fitting.Length switch
        {
            1 => Reading<ProviderKey>.Of(fitting[0]),
            0 => Reading<ProviderKey>.Not("The token was signed in a way that the provider's key is not for."),
            _ => Reading<ProviderKey>.Not("Two of the provider's keys have the same id, so it is not known which one signed."),
        };
    }
}
