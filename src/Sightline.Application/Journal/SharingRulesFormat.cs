using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Access;

namespace Sightline.Application.Journal;

/// <summary>How sharing rules are written into the journal, and read again. They name no person.</summary>
public static class SharingRulesFormat
{
    /// <summary>Writes them.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>JSON.</returns>
    public static string Write(IReadOnlyList<SharingRule> rules) => JsonSerializer.Serialize(rules, AccessItemJson.Default.IReadOnlyListSharingRule);

    /// <summary>Reads them.</summary>
    /// <param name="plain">The JSON, as UTF-8.</param>
    /// <returns>The rules; null where this program does not know their form.</returns>
    public static IReadOnlyList<SharingRule>? Read(ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccessItemJson.Default.IReadOnlyListSharingRule);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>To which broken glass an answer belongs.</summary>
/// <param name="Broken">The place in the journal.</param>
internal sealed record BrokenGlassReview(long Broken);

/// <summary>What was ended.</summary>
/// <param name="Ends">The place in the journal of what said it.</param>
internal sealed record EndOfFacts(long Ends);

/// <summary>How things about access are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(IReadOnlyList<SharingRule>))]
[JsonSerializable(typeof(IReadOnlyList<AccessFact>))]
[JsonSerializable(typeof(BrokenGlassReview))]
[JsonSerializable(typeof(EndOfFacts))]
internal sealed partial class AccessItemJson : JsonSerializerContext;
