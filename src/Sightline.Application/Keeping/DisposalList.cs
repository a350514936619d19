using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain;

namespace Sightline.Application.Keeping;

/// <summary>
/// The list of all that was disposed of and of all seals, kept apart from the backups: a restore disposes and seals again by it. Lines of JSON, and a last line with the
/// hash of those before it, so that a list which was cut short or changed is not taken for whole.
/// </summary>
/// <param name="JournalId">The journal's id, in hexadecimal.</param>
/// <param name="Certificates">The certificates, the first one first.</param>
/// <param name="Seals">The seals, the first one first; null for a list of the form that named none, which older versions of Sightline wrote.</param>
public sealed record DisposalList(string JournalId, IReadOnlyList<StandingCertificate> Certificates, IReadOnlyList<StandingSeal>? Seals = null)
{
    private const int WithoutSeals = 1;
    private const int WithSeals = 2;
    private const string HashMark = "sha256:";
    private const string Changed = "The list of disposals was changed or cut short, or is none: take it from another copy, or write it anew with 'sightline dispose list'.";

    /// <summary>Writes it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(JsonSerializer.Serialize(new Header(Seals is null ? WithoutSeals : WithSeals, JournalId, Certificates.Count, Seals?.Count), DisposalListJson.Default.Header)).Append('\n');
        foreach (var certificate in Certificates)
        {
            text.Append(JsonSerializer.Serialize(certificate, DisposalListJson.Default.StandingCertificate)).Append('\n');
        }

        foreach (var seal in Seals ?? [])
        {
            text.Append(JsonSerializer.Serialize(seal, DisposalListJson.Default.StandingSeal)).Append('\n');
        }

        var hash = HashOf(text.ToString());
        return text.Append(HashMark).Append(hash).Append('\n').ToString();
    }

    /// <summary>Reads a list.</summary>
    /// <param name="text">What <see cref="ToString"/> wrote.</param>
    /// <returns>The list, or why it is none.</returns>
    public static Reading<DisposalList> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = text.ReplaceLineEndings("\n").TrimEnd('\n');
        var end = whole.LastIndexOf('\n') + 1;
        if (end == 0 || !string.Equals(whole[end..], HashMark + HashOf(whole[..end]), StringComparison.Ordinal))
        {
            return Reading<DisposalList>.Not(Changed);
        }

        try
        {
            return ReadLines(whole[..(end - 1)].Split('\n')) is { } list ? Reading<DisposalList>.Of(list) : Reading<DisposalList>.Not(Changed);
        }
        catch (JsonException)
        {
            return Reading<DisposalList>.Not(Changed);
        }
    }

    private static DisposalList? ReadLines(string[] lines)
    {
        if (JsonSerializer.Deserialize(lines[0], DisposalListJson.Default.Header) is not { JournalId: not null } header
            || !(header.V == WithoutSeals ? header.Seals is null : header is { V: WithSeals, Seals: >= 0 })
            || header.Disposals + (header.Seals ?? 0) != lines.Length - 1)
        {
            return null;
        }

        var certificates = lines.Skip(1).Take(header.Disposals).Select(l => JsonSerializer.Deserialize(l, DisposalListJson.Default.StandingCertificate)).ToList();
        var seals = lines.Skip(1 + header.Disposals).Select(l => JsonSerializer.Deserialize(l, DisposalListJson.Default.StandingSeal)).ToList();
        return certificates.TrueForAll(c => c?.Certificate is { Opened: not null, Rows: not null }) && seals.TrueForAll(s => s is { Opened: not null, Key.Length: 32, Named: not null })
            ? new DisposalList(header.JournalId, [.. certificates.OfType<StandingCertificate>()], header.Seals is null ? null : [.. seals.OfType<StandingSeal>()])
            : null;
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The first line.</summary>
    /// <param name="V">The version of the form.</param>
    /// <param name="JournalId">The journal's id.</param>
    /// <param name="Disposals">How many lines of disposals follow.</param>
    /// <param name="Seals">How many lines of seals follow these; null in the form that had none.</param>
    internal sealed record Header(int V, string JournalId, int Disposals, int? Seals);
}

/// <summary>How a list is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DisposalList.Header))]
[JsonSerializable(typeof(StandingCertificate))]
[JsonSerializable(typeof(StandingSeal))]
internal sealed partial class DisposalListJson : JsonSerializerContext;
