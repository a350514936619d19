using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Agencies;
using Sightline.Domain.People;
using Sightline.Domain.Time;

namespace Sightline.Application.Journal.Format;

/// <summary>A family's register as JSON that is only ever kept encrypted: it holds names, addresses and reasons. Version 1.</summary>
internal static class RegisterFormat
{
    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <returns>JSON, as UTF-8.</returns>
    public static byte[] Write(Register register) => JsonSerializer.SerializeToUtf8Bytes(new Kept(1, register), RegisterJson.Default.Kept);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The register; null where the JSON is of a version that this program does not know, or not whole.</returns>
    public static Register? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, RegisterJson.Default.Kept) is { V: 1 } kept ? kept.Register : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A register with the version of its form.</summary>
    /// <param name="V">The version.</param>
    /// <param name="Register">The register.</param>
    internal sealed record Kept(int V, Register Register);
}

/// <summary>How a register is written: words of a vocabulary by name, never by number.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IncludeFields = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RegisterFormat.Kept))]
[JsonSerializable(typeof(When))]
[JsonSerializable(typeof(Agency))]
internal sealed partial class RegisterJson : JsonSerializerContext;
