using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Access;

namespace Sightline.Application.Journal;

/// <summary>That somebody asked to see a family's record: written before anything is shown, and kept as long as the record.</summary>
/// <param name="PersonId">The account.</param>
/// <param name="AgencyId">For which agency.</param>
/// <param name="Role">In which role.</param>
/// <param name="Purpose">What for; null where nothing was said.</param>
/// <param name="Level">How much was shown.</param>
/// <param name="Because">What decided.</param>
/// <param name="AsKnownOn">As known on which day.</param>
/// <param name="Reason">The reason in words; empty where none was given.</param>
public sealed record AccessRecord(string PersonId, string AgencyId, Role Role, Purpose? Purpose, AccessLevel Level, AccessBecause Because, DateOnly AsKnownOn, [property: JsonIgnore] string Reason)
{
    /// <summary>The person of the register whose address was asked for; null where the record was.</summary>
    public string? AddressOf { get; init; }

    /// <summary>What is to be written of an asking.</summary>
    /// <param name="request">Who asks, and what for.</param>
    /// <param name="level">How much is shown.</param>
    /// <param name="because">What decided.</param>
    /// <param name="asKnownOn">As known on which day.</param>
    /// <param name="reason">The reason in words; empty where none was given.</param>
    /// <returns>The record.</returns>
    public static AccessRecord Of(AccessRequest request, AccessLevel level, AccessBecause because, DateOnly asKnownOn, string reason)
    {
        ArgumentNullException.ThrowIfNull(request);
        var viewer = request.Viewer;
        return new AccessRecord(viewer.Id, viewer.AgencyId, viewer.Role, request.Purpose, level, because, asKnownOn, reason);
    }

    /// <summary>The account, role, purpose and decision as JSON; the words of the reason are kept apart, encrypted.</summary>
    /// <returns>The JSON.</returns>
    public string ToPlain() => JsonSerializer.Serialize(this, AccessRecordJson.Default.AccessRecord);

    /// <summary>Reads what <see cref="ToPlain"/> wrote.</summary>
    /// <param name="plain">The JSON, as UTF-8.</param>
    /// <param name="reason">The reason in words.</param>
    /// <returns>The record; null where this program does not know its form.</returns>
    public static AccessRecord? Read(ReadOnlySpan<byte> plain, string reason)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, AccessRecordJson.Default.AccessRecord) is { PersonId: not null } read ? read with { Reason = reason } : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An access record, and where and when it was written.</summary>
/// <param name="Position">Where it stands in the journal.</param>
/// <param name="At">When.</param>
/// <param name="Access">What was asked and decided.</param>
public sealed record ReceivedAccess(Position Position, DateTimeOffset At, AccessRecord Access);

/// <summary>How an access record is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccessRecord))]
internal sealed partial class AccessRecordJson : JsonSerializerContext;
