using System.Globalization;
using System.Text.Json;
using Sightline.Application.Journal;
using Sightline.Domain.Access;

namespace Sightline.Storage.Beside;

/// <summary>
/// What stands in a register's plain half about the rows that are made with it: the register itself is encrypted, so without a key nothing else would say which rows they
/// were. It goes with the plain half when the record is disposed of.
/// </summary>
/// <param name="Person">The hash over the rows of <c>person</c>; 64 hexadecimal digits.</param>
/// <param name="Facts">The hash over the rows of <c>access_fact</c>.</param>
internal sealed record RegisterDigest(string? Person, string? Facts)
{
    /// <summary>Puts the hashes into the plain half of a register that is about to be kept.</summary>
    /// <param name="item">The register.</param>
    /// <param name="facts">What it says about who may see the family, its ties as the key ring makes them.</param>
    /// <returns>The plain half, with the hashes.</returns>
    public static string Into(JournalItem item, IReadOnlyList<AccessFact> facts)
    {
        var family = item.Family!.Value.Value;
        var before = item.Plain.AsSpan(0, item.Plain.LastIndexOf('}')).TrimEnd();
        var person = Of(RowsOf.People(family, item.People));
        return string.Create(CultureInfo.InvariantCulture, $"{before}{(before.EndsWith("{", StringComparison.Ordinal) ? string.Empty : ",")}\"person\":\"{person}\",\"facts\":\"{Of(RowsOf.Facts(family, facts))}\"}}");
    }

    /// <summary>Reads the hashes.</summary>
    /// <param name="plain">The plain half.</param>
    /// <returns>The hashes; each null where an older version of Sightline wrote the register.</returns>
    public static RegisterDigest Read(string plain)
    {
        try
        {
            using var json = JsonDocument.Parse(plain);
            return new RegisterDigest(TextOf(json.RootElement, "person"), TextOf(json.RootElement, "facts"));
        }
        catch (JsonException)
        {
            return new RegisterDigest(Person: null, Facts: null);
        }
    }

    /// <summary>The hash over rows, whatever order they come in.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(IEnumerable<object?[]> rows)
    {
        using var digest = new RowDigest();
        foreach (var row in rows.OrderBy(BesideTable.TextOf, StringComparer.Ordinal))
        {
            foreach (var value in row)
            {
                digest.Add(value);
            }
        }

        return digest.Hex();
    }

    private static string? TextOf(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
