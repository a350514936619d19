using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain.Retention;

namespace Sightline.Application.Keeping;

/// <summary>How a certificate of disposal is written: JSON, in the clear, since nothing in it is about a person.</summary>
public static class CertificateFormat
{
    /// <summary>Writes a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>The JSON, on one line.</returns>
    public static string Write(DisposalCertificate certificate) => JsonSerializer.Serialize(certificate, CertificateJson.Default.DisposalCertificate);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="json">The JSON, as UTF-8.</param>
    /// <returns>The certificate; null where this program does not know its form.</returns>
    public static DisposalCertificate? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, CertificateJson.Default.DisposalCertificate) is { Opened: not null, RuleId: not null, Source: not null, By: not null, Reason: not null, Rows: not null, Hash: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>How a certificate is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DisposalCertificate))]
internal sealed partial class CertificateJson : JsonSerializerContext;
