using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Sightline.Web.Tests.Invented;

/// <summary>A passkey in software, which answers as a browser would; and can be told to answer wrongly.</summary>
internal sealed class Authenticator : IDisposable
{
    private const byte Present = 1;
    private const byte Verified = 4;
    private const byte HasCredential = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _handle = string.Empty;

    public string Origin { get; set; } = "https://sightline.example";

    public string Site { get; set; } = "sightline.example";

    public uint Count { get; set; }

    public bool Verifies { get; set; } = true;

    /// <summary>Answers what the server asked for a new passkey.</summary>
    public string Make(JsonElement options)
    {
        _handle = options.GetProperty("user").GetProperty("id").GetString()!;
        var data = new List<byte>(Data(HasCredential));
        data.AddRange(new byte[16]);
        data.AddRange([0, (byte)_id.Length]);
        data.AddRange(_id);
        data.AddRange(PublicKey());

        // CBOR: a map of three: fmt none, attStmt an empty map, authData bytes.
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Count, .. data];
        var response = new { clientDataJSON = Text(ClientData("webauthn.create", options)), attestationObject = Text(attestation), transports = new[] { "internal" } };
        return JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", clientExtensionResults = new { }, response });
    }

    /// <summary>Answers what the server asked for a passkey that is there.</summary>
    public string Use(JsonElement options)
    {
        var data = Data(0);
        var client = ClientData("webauthn.get", options);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        var response = new { clientDataJSON = Text(client), authenticatorData = Text(data), signature = Text(signature), userHandle = _handle };
        return JsonSerializer.Serialize(new { id = Text(_id), rawId = Text(_id), type = "public-key", clientExtensionResults = new { }, response });
    }

    public void Dispose() => _key.Dispose();

    private static string Text(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    private byte[] ClientData(string type, JsonElement options) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false }));

    private byte[] Data(byte also)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Site)), (byte)(Present | (Verifies ? Verified : 0) | also), .. count];
    }

    // COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}.
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
    }
}
