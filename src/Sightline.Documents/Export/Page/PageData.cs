using System.Text.Json;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Page;

/// <summary>
/// What the page's script needs to choose and to draw, as JSON that can stand in a script element: the encoder writes every <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>
/// and line separator as an escape. The words of the record are not in it: the script finds them in the table.
/// </summary>
internal static class PageData
{
    /// <summary>Makes the data. Days are counted from 1 January 1970; lists hold positions in <c>agencies</c>, <c>children</c>, <c>kinds</c>.</summary>
    /// <param name="record">The chronology.</param>
    /// <returns>The JSON text.</returns>
    public static string Of(PageRecord record)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Day(json, "first", record.FirstDay);
            Day(json, "last", record.LastDay);
            Strings(json, "agencies", record.AgencyIds.Select(record.AgencyName));
            json.WriteStartArray("children");
            foreach (var child in record.Children)
            {
                json.WriteStartObject();
                json.WriteString("name", record.Names.Of(child.Id));
                Day(json, "born", child.Born?.Earliest ?? child.DueOn);
                Day(json, "died", child.DiedOn);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("kinds");
            foreach (var kind in record.Kinds)
            {
                json.WriteStartObject();
                json.WriteString("name", PlainCodes.Of(kind));
                json.WriteNumber("shape", (int)MarkShapes.Of(kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Strings(json, "shapes", Enum.GetValues<MarkShape>().Select(MarkShapes.Legend));
            Entries(json, record);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // An entry is a row of numbers, so that ten thousand stay small: from, to, exactness, agency, kinds, about, seen, alone, not seen, whether it did not take place.
    private static void Entries(Utf8JsonWriter json, PageRecord record)
    {
        var agency = record.AgencyIds.Select((id, i) => (id, i)).ToDictionary(one => one.id, one => one.i, StringComparer.Ordinal);
        var child = record.Children.Select((person, i) => (person.Id, i)).ToDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);
        var kinds = record.Kinds.Select((kind, i) => (kind, i)).ToDictionary(one => one.kind, one => one.i);
        json.WriteStartArray("entries");
        foreach (var entry in record.Entries.Select(one => one.Entry))
        {
            json.WriteStartArray();
            Day(json, name: null, entry.Happened?.Earliest);
            Day(json, name: null, entry.Happened?.Latest);
            json.WriteNumberValue(Exactness(entry.Happened));
            json.WriteNumberValue(agency[entry.AgencyId]);
            Positions(json, entry.Codes.Select(code => kinds[code.Kind]).Distinct());
            Positions(json, Of(entry.Concerning));
            Positions(json, Of(entry.Seen.Concat(entry.SeenAlone)));
            Positions(json, Of(entry.SeenAlone));
            Positions(json, Of(entry.NotSeen));
            json.WriteNumberValue(entry.Codes.Any(MarkShapes.DidNotTakePlace) ? 1 : 0);
            json.WriteEndArray();
        }

        json.WriteEndArray();

        IEnumerable<int> Of(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Where(child.ContainsKey).Select(id => child[id]);
    }

    // 0 a day, 1 a stretch with two named ends (it lasted), 2 some time within a stretch.
    private static int Exactness(When? when) => when switch
    {
        null => 0,
        { Precision: Precision.Range } => 1,
        _ when when.Earliest == when.Latest => 0,
        _ => 2,
    };

    private static void Day(Utf8JsonWriter json, string? name, DateOnly? day)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        if (day is { } known)
        {
            json.WriteNumberValue(known.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Positions(Utf8JsonWriter json, IEnumerable<int> positions)
    {
        json.WriteStartArray();
        foreach (var position in positions)
        {
            json.WriteNumberValue(position);
        }

        json.WriteEndArray();
    }
}
