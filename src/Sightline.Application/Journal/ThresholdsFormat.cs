using System.Text.Json;
using Sightline.Domain.Patterns;

namespace Sightline.Application.Journal;

/// <summary>How the partnership's thresholds are written into the journal, and read again. They name no person and no family.</summary>
public static class ThresholdsFormat
{
    /// <summary>Writes them.</summary>
    /// <param name="chosen">What differs from the defaults.</param>
    /// <returns>JSON.</returns>
    public static string Write(IReadOnlyList<ChosenThreshold> chosen) => JsonSerializer.Serialize(chosen, SignalItemJson.Default.IReadOnlyListChosenThreshold);

    /// <summary>Reads them.</summary>
    /// <param name="plain">The JSON, as UTF-8.</param>
    /// <returns>What differs from the defaults; null where this program does not know the form.</returns>
    public static IReadOnlyList<ChosenThreshold>? Read(ReadOnlySpan<byte> plain)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, SignalItemJson.Default.IReadOnlyListChosenThreshold) is { } read && read.All(c => c is { Pattern: not null, Threshold: not null, Reason: not null }) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
