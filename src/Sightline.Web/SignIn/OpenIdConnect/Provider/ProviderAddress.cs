namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>Which addresses of a provider we speak to: https alone, and http to this machine where that was allowed.</summary>
internal static class ProviderAddress
{
    private const int MostCharacters = 2048;

    /// <summary>Reads an address.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="allowsHttpOnLoopback">Whether http to this machine will do.</param>
    /// <returns>The address; null where it is none that we speak to.</returns>
    public static Uri? Read(string? text, bool allowsHttpOnLoopback)
    {
        if (text is null || text.Length > MostCharacters || !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            return null;
        }

        var isSafe = string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            || (allowsHttpOnLoopback && address.IsLoopback && string.Equals(address.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal));
        return isSafe ? address : null;
    }

    /// <summary>Adds parameters to an address that may have some already.</summary>
    /// <param name="address">The address.</param>
    /// <param name="parameters">Names and values.</param>
    /// <returns>The address with them.</returns>
    public static Uri With(Uri address, params IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        return new UriBuilder(address) { Query = address.Query.Length > 1 ? $"{address.Query[1..]}&{query}" : query }.Uri;
    }
}
