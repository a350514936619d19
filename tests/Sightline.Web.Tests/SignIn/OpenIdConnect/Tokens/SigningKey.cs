using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sightline.Web.SignIn.OpenIdConnect.Tokens;

namespace Sightline.Web.Tests.SignIn.OpenIdConnect.Tokens;

/// <summary>A key of an invented provider, with both halves, which signs whatever it is given.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly string _id;
    private readonly RSA? _rsa;
    private readonly ECDsa? _ec;

    private SigningKey(string id, RSA? rsa, ECDsa? ec)
    {
        _id = id;
        _rsa = rsa;
        _ec = ec;
    }

    /// <summary>The public half.</summary>
    public JsonObject Public
    {
        get
        {
            if (_rsa is not null)
            {
                var rsa = _rsa.ExportParameters(includePrivateParameters: false);
                return new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = _id, ["n"] = Text(rsa.Modulus!), ["e"] = Text(rsa.Exponent!) };
            }

            var ec = _ec!.ExportParameters(includePrivateParameters: false);
            return new JsonObject { ["kty"] = "EC", ["use"] = "sig", ["kid"] = _id, ["crv"] = _ec.KeySize == 256 ? "P-256" : "P-384", ["x"] = Text(ec.Q.X!), ["y"] = Text(ec.Q.Y!) };
        }
    }

    public static SigningKey Rsa(string id, int bits = 2048) => new(id, RSA.Create(bits), ec: null);

    public static SigningKey Ec(string id, ECCurve curve) => new(id, rsa: null, ECDsa.Create(curve));

    public static byte[] SetOf(params JsonObject[] keys) => Encoding.UTF8.GetBytes(new JsonObject { ["keys"] = new JsonArray([.. keys.Select(k => k.DeepClone())]) }.ToJsonString());

    public static ProviderKeys Read(params JsonObject[] keys) => ProviderKeys.Read(SetOf(keys)).Value.ShouldNotBeNull();

    public static string Text(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    public string Sign(JsonObject claims, string algorithm = "RS256", Action<JsonObject>? header = null)
    {
        var head = new JsonObject { ["alg"] = algorithm, ["kid"] = _id };
        header?.Invoke(head);
        return SignText(head.ToJsonString(), claims.ToJsonString(), algorithm);
    }

    public string SignText(string header, string payload, string algorithm = "RS256")
    {
        var signed = $"{Text(Encoding.UTF8.GetBytes(header))}.{Text(Encoding.UTF8.GetBytes(payload))}";
        return $"{signed}.{Text(Signature(algorithm, Encoding.ASCII.GetBytes(signed)))}";
    }

    public void Dispose()
    {
        _rsa?.Dispose();
        _ec?.Dispose();
    }

    private byte[] Signature(string algorithm, byte[] signed)
    {
        var hash = algorithm[2..] switch { "384" => HashAlgorithmName.SHA384, "512" => HashAlgorithmName.SHA512, _ => HashAlgorithmName.SHA256 };
        return _rsa is null ? _ec!.SignData(signed, hash) : _rsa.SignData(signed, hash, algorithm[0] == 'P' ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
    }
}
