using System.Text;
using Sightline.Domain;

namespace Sightline.Web.SignIn.OpenIdConnect.Provider;

/// <summary>Our secret at a provider. It prints as nothing.</summary>
internal sealed class ClientSecret
{
    private const int MostBytes = 4096;

    private ClientSecret(string value) => Value = value;

    /// <summary>The secret.</summary>
    public string Value { get; }

    /// <summary>Reads it from its file; white space around it is left off.</summary>
    /// <param name="path">The file.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The secret, or why it cannot be read.</returns>
    public static async Task<Reading<ClientSecret>> ReadAsync(string path, CancellationToken stop)
    {
        try
        {
            var bytes = new byte[MostBytes + 1];
            await using var file = File.OpenRead(path);
            var count = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
            var secret = Encoding.UTF8.GetString(bytes, 0, count).Trim();
            return count > MostBytes || secret.Length == 0 || secret.Any(char.IsControl)
                ? Reading<ClientSecret>.Not("The file of our secret at the provider is empty, too long, or has more than one line.")
                : Reading<ClientSecret>.Of(new ClientSecret(secret));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Reading<ClientSecret>.Not("The file of our secret at the provider cannot be read.");
        }
    }

    /// <summary>As 'client_secret_basic' sends it (RFC 6749, section 2.3.1): both parts are first encoded as in a form.</summary>
    /// <param name="clientId">Our id.</param>
    /// <returns>The value of the header.</returns>
    public string AsBasic(string clientId) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Encoded(clientId)}:{Encoded(Value)}"));

    /// <inheritdoc/>
    public override string ToString() => string.Empty;

    private static string Encoded(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
