using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Access;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Journal;

/// <summary>What is plain of a step towards sending something: ids and a hash, and no word.</summary>
/// <param name="AgencyId">For which agency it was done.</param>
/// <param name="Of">What was prepared, by its place in the journal; null for the first steps.</param>
/// <param name="Recipient">To whom; null where the step says only to what it belongs.</param>
/// <param name="Digest">A hash of what leaves; null where nothing does yet.</param>
public sealed record DisclosureStep(string AgencyId, long? Of = null, Recipient? Recipient = null, string? Digest = null);

/// <summary>What is encrypted of it.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Letter">What is written beside the entries; empty for nothing.</param>
/// <param name="Rows">The rows that were chosen.</param>
public sealed record DisclosureWords(string Reason, string Letter, IReadOnlyList<RowReference> Rows)
{
    /// <summary>A reason alone.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The words.</returns>
    public static DisclosureWords Only(string reason) => new(reason, string.Empty, []);
}

/// <summary>A step towards sending something, as it stands in the journal.</summary>
/// <param name="Position">Where.</param>
/// <param name="At">When it was received.</param>
/// <param name="Kind">What was done.</param>
/// <param name="PersonId">The account that did it.</param>
/// <param name="Step">What is plain of it.</param>
/// <param name="Words">What was encrypted.</param>
public sealed record DisclosureRow(Position Position, DateTimeOffset At, JournalKind Kind, string PersonId, DisclosureStep Step, DisclosureWords Words)
{
    /// <summary>The kinds of step.</summary>
    public static readonly IReadOnlyList<JournalKind> Kinds =
        [JournalKind.DisclosureRequested, JournalKind.DisclosurePrepared, JournalKind.DisclosureConsented, JournalKind.DisclosureChecked, JournalKind.DisclosureSent];

    /// <summary>A step, to be written.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="family">The family.</param>
    /// <param name="request">By whom, and when.</param>
    /// <param name="step">What is plain of it.</param>
    /// <param name="words">What is encrypted.</param>
    /// <returns>The item.</returns>
    public static JournalItem Item(JournalKind kind, FamilyKey family, AccessRequest request, DisclosureStep step, DisclosureWords words)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new JournalItem
        {
            Kind = kind,
            Family = family,
            Source = SourceReference.Of("disclosure", Guid.CreateVersion7(request.At).ToString(), "1"),
            Actor = request.Viewer.Id,
            Plain = JsonSerializer.Serialize(step, DisclosureJson.Default.DisclosureStep),
            Narrative = JsonSerializer.SerializeToUtf8Bytes(words, DisclosureJson.Default.DisclosureWords),
        };
    }

    /// <summary>Reads a step.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="at">When it was received.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="personId">The account that did it.</param>
    /// <param name="plain">What is plain, as UTF-8.</param>
    /// <param name="words">What was encrypted, as UTF-8.</param>
    /// <returns>The step; null where this program does not know its form.</returns>
    public static DisclosureRow? Read(Position position, DateTimeOffset at, JournalKind kind, string personId, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> words)
    {
        try
        {
            return JsonSerializer.Deserialize(plain, DisclosureJson.Default.DisclosureStep) is { AgencyId: not null } step
                && JsonSerializer.Deserialize(words, DisclosureJson.Default.DisclosureWords) is { Reason: not null, Letter: not null, Rows: not null } said
                    ? new DisclosureRow(position, at, kind, personId, step, said)
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How a step is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DisclosureStep))]
[JsonSerializable(typeof(DisclosureWords))]
internal sealed partial class DisclosureJson : JsonSerializerContext;
