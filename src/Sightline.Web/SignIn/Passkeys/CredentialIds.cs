using System.Buffers.Text;
using System.Text.Json;

namespace Sightline.Web.SignIn.Passkeys;

/// <summary>Reads which passkey an answer of a browser is of.</summary>
internal static class CredentialIds
{
    /// <summary>Reads it.</summary>
    /// <param name="credential">The answer, as WebAuthn writes it.</param>
    /// <returns>The passkey's id; null where the answer has none.</returns>
    public static byte[]? Read(string credential)
    {
        try
        {
            using var json = JsonDocument.Parse(credential);
            return json.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? Base64Url.DecodeFromChars(id.GetString()) : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
