using System.Text.Json;
using System.Text.RegularExpressions;
using Sightline.Domain;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>Reads the file in which an administrator enters the providers. A member that is not known is refused: a misspelt requirement would else be none.</summary>
internal static partial class ProviderSettingsFile
{
    private static readonly string[] Members =
    [
        "id", "title", "issuer", "clientId", "clientSecretFile", "clientAuthentication", "acr", "amr", "mostAuthenticationMinutes", "trustedAudiences", "skewSeconds", "allowHttpOnLoopback",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <returns>The providers; or what is wrong, in one sentence.</returns>
    public static Reading<IReadOnlyList<ProviderSettings>> Read(ReadOnlyMemory<byte> utf8)
    {
        if (StrictJson.Read(utf8) is not { } document || !document.TryGetProperty("providers", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return Not("The file of providers is not a JSON object with a list of providers.");
        }

        var read = new List<ProviderSettings>();
        foreach (var provider in list.EnumerateArray())
        {
            var one = ReadOne(provider);
            if (!one.HasValue)
            {
                return Not($"Provider {read.Count + 1}: {one.Reason}");
            }

            read.Add(one.Value);
        }

        var isTwice = read.DistinctBy(p => p.Id, StringComparer.Ordinal).Count() < read.Count || read.DistinctBy(p => p.Issuer, StringComparer.Ordinal).Count() < read.Count;
        return isTwice ? Not("Two providers have the same id or the same issuer.") : Reading<IReadOnlyList<ProviderSettings>>.Of(read);
    }

    private static Reading<ProviderSettings> ReadOne(JsonElement provider)
    {
        if (provider.ValueKind != JsonValueKind.Object || provider.EnumerateObject().Any(m => !Members.Contains(m.Name, StringComparer.Ordinal)))
        {
            return Reading<ProviderSettings>.Not($"it has a member that is not one of {string.Join(", ", Members)}.");
        }

        var (id, issuer, client, secret) = (StrictJson.Text(provider, "id"), StrictJson.Text(provider, "issuer"), StrictJson.Text(provider, "clientId"), StrictJson.Text(provider, "clientSecretFile"));
        if (id is null || issuer is null || string.IsNullOrWhiteSpace(client) || string.IsNullOrWhiteSpace(secret) || !Id().IsMatch(id))
        {
            return Reading<ProviderSettings>.Not("it needs an id of lower-case letters, digits and hyphens, an issuer, a clientId and a clientSecretFile.");
        }

        var (contexts, methods, audiences) = (StrictJson.Texts(provider, "acr"), StrictJson.Texts(provider, "amr"), StrictJson.Texts(provider, "trustedAudiences"));
        var (age, skew) = (Number(provider, "mostAuthenticationMinutes", 1, 7 * 24 * 60), Number(provider, "skewSeconds", 0, 300));
        if (contexts is null || methods is null || audiences is null || age is -1 || skew is -1)
        {
            return Reading<ProviderSettings>.Not("acr, amr and trustedAudiences are lists of strings, mostAuthenticationMinutes is 1 to 10080, skewSeconds is 0 to 300.");
        }

        var authentication = provider.TryGetProperty("clientAuthentication", out _) ? StrictJson.Text(provider, "clientAuthentication") : "client_secret_basic";
        var settings = new ProviderSettings(id, issuer, client, secret)
        {
            Title = StrictJson.Text(provider, "title") ?? id,
            Authentication = string.Equals(authentication, "client_secret_post", StringComparison.Ordinal) ? ClientAuthentication.Post : ClientAuthentication.Basic,
            Factor = new RequiredFactor(contexts, methods),
            MostAuthenticationAge = age is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            TrustedAudiences = audiences,
            Skew = TimeSpan.FromSeconds(skew ?? 120),
            AllowsHttpOnLoopback = provider.TryGetProperty("allowHttpOnLoopback", out var allowed) && allowed.ValueKind == JsonValueKind.True,
        };
        return authentication is not ("client_secret_basic" or "client_secret_post")
            ? Reading<ProviderSettings>.Not("clientAuthentication is client_secret_basic or client_secret_post.")
            : ProviderMetadata.AddressOf(settings) is null
            ? Reading<ProviderSettings>.Not("the issuer is an https address without a query; http is only for this machine, with allowHttpOnLoopback.")
            : Reading<ProviderSettings>.Of(settings);
    }

    private static Reading<IReadOnlyList<ProviderSettings>> Not(string reason) => Reading<IReadOnlyList<ProviderSettings>>.Not(reason);

    // The number; null where it is not there; -1 where it is anything else.
    private static int? Number(JsonElement provider, string member, int least, int most)
    {
        if (!provider.TryGetProperty(member, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most ? number : -1;
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
