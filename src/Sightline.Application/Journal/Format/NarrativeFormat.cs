using System.Buffers;
using System.Text.Json;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Journal.Format;

/// <summary>
/// What an entry says in words, as JSON that is only ever kept encrypted: where the row stands, who wrote it, and its cells as written. Version 1;
/// version 2 has before them why a person put it in the place of an earlier one.
/// </summary>
internal static class NarrativeFormat
{
    private static readonly KebabWords<CellRole> Roles = new();
    private static readonly KebabWords<AgencyKind> Kinds = new();

    /// <summary>Writes what an entry says.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>JSON, as UTF-8.</returns>
    public static ReadOnlyMemory<byte> Write(Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(bytes))
        {
            var account = entry.Account;
            json.WriteStartArray();
            json.WriteNumberValue(entry.CorrectedBecause is null ? 1 : 2);
            if (entry.CorrectedBecause is { } because)
            {
                json.WriteStringValue(because);
            }

            json.WriteStringValue(entry.Row.File);
            json.WriteNumberValue(entry.Row.Row);
            json.WriteStringValue(entry.Author);
            json.WriteStringValue(account.Agency.Id);
            json.WriteStringValue(account.Agency.Name);
            json.WriteStringValue(Kebab.Of(account.Agency.Kind));
            json.WriteStringValue(account.Agency.Area);
            foreach (var cell in account.Cells)
            {
                json.WriteStringValue(Kebab.Of(cell.Role));
                json.WriteStringValue(cell.Heading);
                json.WriteStringValue(cell.Text);
            }

            json.WriteEndArray();
        }

        return bytes.WrittenMemory;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>What the entry says; null where the JSON is of a version that this program does not know, or not whole.</returns>
    public static Narrative? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new Utf8JsonReader(utf8);
            json.Read();
            var version = json.Read() ? json.GetInt32() : 0;
            if (version is not (1 or 2))
            {
                return null;
            }

            string? because = null;
            if (version == 2)
            {
                json.Read();
                because = json.GetString();
            }

            json.Read();
            var file = json.GetString()!;
            json.Read();
            var row = new RowReference(file, json.GetInt32());
            json.Read();
            var author = json.GetString();
            json.Read();
            var id = json.GetString()!;
            json.Read();
            var name = json.GetString()!;
            json.Read();
            var kind = Kinds.Read(ref json);
            json.Read();
            var agency = new Agency(id, name, kind, json.GetString());
            var cells = new List<(CellRole, string, string)>(8);
            while (json.Read() && json.TokenType == JsonTokenType.String)
            {
                var role = Roles.Read(ref json);
                json.Read();
                var heading = json.GetString()!;
                json.Read();
                cells.Add((role, heading, json.GetString()!));
            }

            return json.TokenType == JsonTokenType.EndArray ? new Narrative(author, new WrittenAccount(row, agency, cells), because) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>What an entry says in words.</summary>
    /// <param name="Author">Who wrote it; null where the record does not say.</param>
    /// <param name="Account">The row as written.</param>
    /// <param name="CorrectedBecause">Why a person put it in the place of an earlier version; null where none did.</param>
    internal sealed record Narrative(string? Author, WrittenAccount Account, string? CorrectedBecause);
}
