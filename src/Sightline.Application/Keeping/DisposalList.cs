using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain;

namespace Sightline.Application.Keeping;

/// <summary>
/// The list of all that was disposed of, kept apart from the backups: a restore disposes of it again. Lines of JSON, and a last line with the hash of those before it, so
/// that a list which was cut short or changed is not taken for whole.
/// </summary>
/// <param name="JournalId">The journal's id, in hexadecimal.</param>
/// <param name="Certificates">The certificates, the first one first.</param>
public sealed record DisposalList(string JournalId, IReadOnlyList<StandingCertificate> Certificates)
{
    private const string HashMark = "sha256:";
    private const string Changed = "The list of disposals was changed or cut short, or is none: take it from another copy, or write it anew with 'sightline dispose list'.";

    /// <summary>Writes it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(JsonSerializer.Serialize(new Header(1, JournalId, Certificates.Count), DisposalListJson.Default.Header)).Append('\n');
        foreach (var certificate in Certificates)
        {
            text.Append(JsonSerializer.Serialize(certificate, DisposalListJson.Default.StandingCertificate)).Append('\n');
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
            var lines = whole[..(end - 1)].Split('\n');
            var header = JsonSerializer.Deserialize(lines[0], DisposalListJson.Default.Header);
            var certificates = lines.Skip(1).Select(l => JsonSerializer.Deserialize(l, DisposalListJson.Default.StandingCertificate)).ToList();
            return header is { V: 1, JournalId: not null } && header.Disposals == certificates.Count && certificates.TrueForAll(c => c?.Certificate is { Opened: not null, Rows: not null })
                ? Reading<DisposalList>.Of(new DisposalList(header.JournalId, [.. certificates.OfType<StandingCertificate>()]))
                : Reading<DisposalList>.Not(Changed);
        }
        catch (JsonException)
        {
            return Reading<DisposalList>.Not(Changed);
        }
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The first line.</summary>
    /// <param name="V">The version of the form.</param>
    /// <param name="JournalId">The journal's id.</param>
    /// <param name="Disposals">How many lines follow.</param>
    internal sealed record Header(int V, string JournalId, int Disposals);
}

/// <summary>How a list is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DisposalList.Header))]
[JsonSerializable(typeof(StandingCertificate))]
internal sealed partial class DisposalListJson : JsonSerializerContext;
