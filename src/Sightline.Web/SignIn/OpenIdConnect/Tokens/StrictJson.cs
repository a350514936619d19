using System.Text.Json;
using System.Text.Unicode;

namespace Sightline.Web.SignIn.OpenIdConnect.Tokens;

/// <summary>
/// JSON as tokens and providers may write it (RFC 7519, section 4; RFC 8725, section 2.4): one object in UTF-8, no member twice, no comments, not nested deeply.
/// </summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false, MaxDepth = 8 };

    /// <summary>Reads an object.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <returns>The object; null where the bytes are anything else.</returns>
    public static JsonElement? Read(ReadOnlyMemory<byte> utf8)
    {
        if (!Utf8.IsValid(utf8.Span))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object && IsReadable(document.RootElement) ? document.RootElement.Clone() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A member that is a string.</summary>
    /// <param name="from">The object.</param>
    /// <param name="member">The member's name.</param>
    /// <returns>The string; null where the member is not there or is something else.</returns>
    public static string? Text(JsonElement from, string member) =>
        from.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A member that is a string or a list of strings, as 'aud' is.</summary>
    /// <param name="from">The object.</param>
    /// <param name="member">The member's name.</param>
    /// <returns>The strings, none where the member is not there; null where it is something else.</returns>
    public static IReadOnlyList<string>? Texts(JsonElement from, string member)
    {
        if (!from.TryGetProperty(member, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(v => v.GetString()!)],
            _ => null,
        };
    }

    // An escaped half of a surrogate pair parses, and throws only where somebody asks for the text.
    private static bool IsReadable(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(m => m.Name is not null && IsReadable(m.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsReadable),
        JsonValueKind.String => element.GetString() is not null,
        _ => true,
    };
}
