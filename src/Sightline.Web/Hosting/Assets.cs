using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Sightline.Web.Hosting;

/// <summary>The style, the script and the icon, which are in the assembly. An address holds the hash of what it gives, so that a browser may keep it for ever.</summary>
internal static class Assets
{
    /// <summary>Marks an answer that is the same for everybody.</summary>
    public static readonly object IsForEverybody = new();

    private const string Prefix = "asset:";

    private static readonly FrozenDictionary<string, (string Address, byte[] Content, string Type)> All = Read();

    /// <summary>The address of one.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The address.</returns>
    public static string AddressOf(string name) => All[name].Address;

    /// <summary>Serves them.</summary>
    /// <param name="application">The application.</param>
    public static void Map(IEndpointRouteBuilder application)
    {
        foreach (var (address, content, type) in All.Values)
        {
            application.MapGet(address, context =>
            {
                context.Items[IsForEverybody] = true;
                context.Response.ContentType = type;
                context.Response.ContentLength = content.Length;
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
            });
        }
    }

    private static FrozenDictionary<string, (string Address, byte[] Content, string Type)> Read()
    {
        var assembly = typeof(Assets).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenDictionary(
            n => n[Prefix.Length..],
            n =>
            {
                using var stream = assembly.GetManifestResourceStream(n)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                var type = Path.GetExtension(n) switch { ".css" => "text/css; charset=utf-8", ".js" => "text/javascript; charset=utf-8", _ => "image/svg+xml" };
                return ($"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}/{n[Prefix.Length..]}", content, type);
            },
            StringComparer.Ordinal);
    }
}
