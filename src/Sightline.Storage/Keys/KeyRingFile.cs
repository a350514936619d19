using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Domain;

namespace Sightline.Storage.Keys;

/// <summary>
/// The file of a key ring. With a passphrase the key in it is wrapped by one derived from the passphrase (PBKDF2 with SHA-512); without, the file itself is the
/// secret, and only its owner may read it.
/// </summary>
public static class KeyRingFile
{
    private const int Iterations = 220_000;
    private const int MostIterations = 10_000_000;
    private static readonly byte[] Purpose = "sightline key ring file 1"u8.ToArray();

    /// <summary>Makes a new ring and writes it. A file that is there is never written over.</summary>
    /// <param name="path">Where.</param>
    /// <param name="passphrase">The passphrase; null for none.</param>
    /// <returns>The ring, or why there is none.</returns>
    public static Reading<KeyRing> Create(string path, string? passphrase)
    {
        var ring = KeyRing.Create();
        var salt = RandomNumberGenerator.GetBytes(16);
        var kept = passphrase is null
            ? new Kept(1, Iterations: 0, string.Empty, Convert.ToBase64String(ring.Key))
            : new Kept(1, Iterations, Convert.ToBase64String(salt), Convert.ToBase64String(Envelope.Seal(Derive(passphrase, salt, Iterations), ring.Key, Purpose)));
        try
        {
            var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, how);
            JsonSerializer.Serialize(file, kept, KeyRingJson.Default.Kept);
            file.Flush(flushToDisk: true);
            return Reading<KeyRing>.Of(ring);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ring.Dispose();
            return Reading<KeyRing>.Not("The key ring cannot be written: check that its folder is there, that you may write in it, and that no key ring is there already.");
        }
    }

    /// <summary>Reads a ring.</summary>
    /// <param name="path">Where.</param>
    /// <param name="passphrase">The passphrase; null where nobody gave one.</param>
    /// <returns>The ring, or why there is none.</returns>
    public static Reading<KeyRing> Read(string path, string? passphrase)
    {
        var reading = KeptIn(path);
        if (!reading.HasValue)
        {
            return Reading<KeyRing>.Not(reading.Reason);
        }

        var kept = reading.Value;
        if (kept.Iterations == 0)
        {
            return RingOf(Convert.FromBase64String(kept.Key));
        }

        if (passphrase is null)
        {
            return Reading<KeyRing>.Not("The key ring is protected by a passphrase, and none was given.");
        }

        var key = Envelope.Open(Derive(passphrase, Convert.FromBase64String(kept.Salt), kept.Iterations), Convert.FromBase64String(kept.Key), Purpose);
        return key is null ? Reading<KeyRing>.Not("The passphrase is not that of this key ring.") : RingOf(key);
    }

    /// <summary>Whether a ring asks for a passphrase.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>True where it does; false where it does not, or cannot be read.</returns>
    public static bool NeedsPassphrase(string path) => KeptIn(path) is { HasValue: true, Value.Iterations: > 0 };

    private static Reading<KeyRing> RingOf(byte[] key) =>
        key.Length == Envelope.KeyBytes ? Reading<KeyRing>.Of(new KeyRing(key)) : Reading<KeyRing>.Not("The key ring is damaged: take it from its copy.");

    private static Reading<Kept> KeptIn(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return JsonSerializer.Deserialize(bytes, KeyRingJson.Default.Kept) is { V: 1, Iterations: >= 0 and <= MostIterations } kept && IsBase64(kept.Key) && IsBase64(kept.Salt)
                ? Reading<Kept>.Of(kept)
                : Reading<Kept>.Not("The key ring is damaged, or of a newer version of Sightline: take it from its copy.");
        }
        catch (JsonException)
        {
            return Reading<Kept>.Not("The key ring is damaged: take it from its copy.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<Kept>.Not("The key ring of this journal is not there, or may not be read. Without it nothing in the journal can be read: put it back from its copy.");
        }
    }

    private static bool IsBase64(string? text) => text is not null && Convert.TryFromBase64String(text, new byte[text.Length], out _);

    private static byte[] Derive(string passphrase, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormKC)), salt, iterations, HashAlgorithmName.SHA512, Envelope.KeyBytes);

    /// <summary>What the file holds.</summary>
    /// <param name="V">The version of its form.</param>
    /// <param name="Iterations">How often the passphrase is hashed; 0 for no passphrase.</param>
    /// <param name="Salt">The salt, in base 64.</param>
    /// <param name="Key">The key, wrapped or bare, in base 64.</param>
    internal sealed record Kept(int V, int Iterations, string Salt, string Key);
}

/// <summary>How the file of a key ring is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(KeyRingFile.Kept))]
internal sealed partial class KeyRingJson : JsonSerializerContext;
