using System.Text.Json;
using System.Text.Json.Serialization;
using Sightline.Application.Journal;

namespace Sightline.Application.Keeping;

/// <summary>What a backup holds. It stands inside the backup, and is printed when one is taken.</summary>
/// <param name="JournalId">The journal's id, in hexadecimal.</param>
/// <param name="Head">The last place that the backup holds, with its hash: a checkpoint.</param>
/// <param name="TakenAt">When it was taken.</param>
/// <param name="Engine">What the journal was kept in.</param>
/// <param name="SchemaStep">The last step of the schema that the journal had taken; 1 or more.</param>
/// <param name="Rows">How many rows each table has.</param>
public sealed record BackupManifest(string JournalId, Checkpoint Head, DateTimeOffset TakenAt, string Engine, int SchemaStep, IReadOnlyDictionary<string, long> Rows)
{
    /// <summary>Where the key ring belongs: it is in no backup.</summary>
    public const string KeyRingAdvice = "The key ring is not in it. Keep a copy of the ring somewhere else, and not beside this backup: whoever has both can read everything, and whoever has no ring can read nothing.";

    /// <summary>Writes it as JSON.</summary>
    /// <returns>The JSON, as UTF-8.</returns>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(
        new Written(1, JournalId, Head.ToString(), TakenAt, Engine, SchemaStep, new SortedDictionary<string, long>(Rows.ToDictionary(), StringComparer.Ordinal), KeyRingAdvice),
        BackupManifestJson.Default.Written);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON, as UTF-8.</param>
    /// <returns>The manifest; null where this program does not know its form.</returns>
    public static BackupManifest? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, BackupManifestJson.Default.Written) is { V: 1, JournalId: not null, Head: not null, Engine: not null, Rows: not null } kept && Checkpoint.Read(kept.Head).Value is { } head
                ? new BackupManifest(kept.JournalId, head, kept.TakenAt, kept.Engine, kept.SchemaStep, kept.Rows)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is written.</summary>
    /// <param name="V">The version of its form.</param>
    /// <param name="JournalId">The journal's id.</param>
    /// <param name="Head">The checkpoint.</param>
    /// <param name="TakenAt">When it was taken.</param>
    /// <param name="Engine">What the journal was kept in.</param>
    /// <param name="SchemaStep">The last step of its schema.</param>
    /// <param name="Rows">Rows by table.</param>
    /// <param name="KeyRing">Where the key ring belongs.</param>
    internal sealed record Written(int V, string JournalId, string Head, DateTimeOffset TakenAt, string Engine, int SchemaStep, SortedDictionary<string, long> Rows, string KeyRing);
}

/// <summary>How a manifest is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest.Written))]
internal sealed partial class BackupManifestJson : JsonSerializerContext;
