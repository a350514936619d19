using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Plans;

namespace Sightline.Application.Journal.Format;

/// <summary>Something of plan and safety as JSON that is only ever kept encrypted: it holds names, numbers and words. Version 1.</summary>
internal static class PlanFormat
{
    /// <summary>Writes it.</summary>
    /// <param name="part">It.</param>
    /// <returns>JSON, as UTF-8.</returns>
    public static byte[] Write(PlanPart part) => JsonSerializer.SerializeToUtf8Bytes(
        part switch
        {
            SafetyPlan plan => new Kept(1) { SafetyPlan = plan },
            CareArrangement care => new Kept(1) { CareArrangement = care },
            Contact contact => new Kept(1) { Contact = contact },
            DangerToWorkers danger => new Kept(1) { DangerToWorkers = danger },
            ChildNeeds needs => new Kept(1) { ChildNeeds = needs },
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        },
        PlanJson.Default.Kept);

    /// <summary>What may stand beside it in the clear: a code, an agency and a day.</summary>
    /// <param name="part">It.</param>
    /// <returns>JSON.</returns>
    public static string WritePlain(PlanPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return JsonSerializer.Serialize(new Plain(1, part.Kind, part.AgencyId, part.ReviewOn), PlanJson.Default.Plain);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>It; null where the JSON is of a version that this program does not know, or not whole.</returns>
    public static PlanPart? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, PlanJson.Default.Kept) is { V: 1 } kept
                ? (PlanPart?)kept.SafetyPlan ?? (PlanPart?)kept.CareArrangement ?? (PlanPart?)kept.Contact ?? (PlanPart?)kept.DangerToWorkers ?? kept.ChildNeeds
                : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One of them, with the version of its form.</summary>
    /// <param name="V">The version.</param>
    internal sealed record Kept(int V)
    {
        /// <summary>A safety plan.</summary>
        public SafetyPlan? SafetyPlan { get; init; }

        /// <summary>Who may look after the children, or must not.</summary>
        public CareArrangement? CareArrangement { get; init; }

        /// <summary>A number to ring.</summary>
        public Contact? Contact { get; init; }

        /// <summary>A danger to those who visit.</summary>
        public DangerToWorkers? DangerToWorkers { get; init; }

        /// <summary>What a child needs.</summary>
        public ChildNeeds? ChildNeeds { get; init; }
    }

    /// <summary>What stands in the clear.</summary>
    /// <param name="V">The version of the form.</param>
    /// <param name="Part">What it is.</param>
    /// <param name="Agency">Whose it is.</param>
    /// <param name="ReviewOn">By when somebody looks at it.</param>
    internal sealed record Plain(int V, PlanPartKind Part, string Agency, DateOnly? ReviewOn);
}

/// <summary>How it is written: words of a vocabulary by name, never by number.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlanFormat.Kept))]
[JsonSerializable(typeof(PlanFormat.Plain))]
internal sealed partial class PlanJson : JsonSerializerContext;
