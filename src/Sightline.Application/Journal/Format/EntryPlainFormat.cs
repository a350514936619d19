using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Journal.Format;

/// <summary>
/// An entry's codes, dates, agencies and ids of people as JSON, with no word of what was written. Version 1. Lists that are empty are left out.
/// </summary>
internal static class EntryPlainFormat
{
    /// <summary>The member that says from which day on an entry stands in the place of an earlier version.</summary>
    public const string CorrectedOn = "correctedOn";

    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>JSON.</returns>
    public static string Write(Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("v", 1);
            json.WriteString("agency", entry.AgencyId);
            WriteDates(json, entry);
            WriteCodes(json, entry);
            WriteWords(json, "concerning", entry.Concerning);
            WriteWords(json, "seen", entry.Seen);
            WriteWords(json, "alone", entry.SeenAlone);
            WriteWords(json, "notSeen", entry.NotSeen);
            WriteWords(json, "spokenTo", entry.SpokenTo);
            if (entry.Told.Count > 0)
            {
                json.WriteStartArray("told");
                foreach (var told in entry.Told)
                {
                    json.WriteStringValue(told.AgencyId);
                    json.WriteStringValue(told.On is { } on ? Iso(on) : string.Empty);
                }

                json.WriteEndArray();
            }

            WriteWords(json, "attended", entry.Attended);
            WriteWords(json, "themes", entry.Themes.Select(t => Kebab.Of(t)));
            WriteWords(json, "says", Enum.GetValues<Saying>().Where(s => s != Saying.None && entry.Says.HasFlag(s)).Select(s => Kebab.Of(s)));
            WriteWords(json, "practitioners", entry.Practitioners);
            WriteWords(json, "forenameOnly", entry.NamedByForenameOnly);
            if (entry.CopiedFrom is { } from)
            {
                json.WriteString("copiedFrom", from.AgencyId);
                json.WriteBoolean("otherFamily", from.IsOtherFamily);
            }

            if (entry.IsConfirmed)
            {
                json.WriteBoolean("confirmed", value: true);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Says in an entry's plain half from which day on it stands in the place of an earlier version.</summary>
    /// <param name="plain">What <see cref="Write"/> wrote.</param>
    /// <param name="on">The day of the correction.</param>
    /// <returns>JSON.</returns>
    public static string Corrected(string plain, DateOnly on) => $"{plain.AsSpan(0, plain.LastIndexOf('}'))},\"{CorrectedOn}\":\"{Iso(on)}\"}}";

    private static void WriteDates(Utf8JsonWriter json, Entry entry)
    {
        if (entry.Happened is { } happened)
        {
            json.WriteStartArray("happened");
            json.WriteStringValue(Iso(happened.Earliest));
            json.WriteStringValue(Iso(happened.Latest));
            json.WriteStringValue(Kebab.Of(happened.Precision));
            if (happened.TimeOfDay is { } time)
            {
                json.WriteStringValue(time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
            }

            json.WriteEndArray();
        }

        if (entry.RecordedOn is { } recorded)
        {
            json.WriteString("recorded", Iso(recorded));
        }
    }

    private static void WriteCodes(Utf8JsonWriter json, Entry entry)
    {
        if (entry.Codes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("codes");
        foreach (var code in entry.Codes)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kebab.Of(code.Kind));
            if (code.Type is { } type)
            {
                json.WriteString("type", Kebab.Of(type));
            }

            if (code.Outcome is { } outcome)
            {
                json.WriteString("outcome", Kebab.Of(outcome));
            }

            if (code.Evidence.Count > 0)
            {
                json.WriteStartArray("evidence");
                foreach (var span in code.Evidence)
                {
                    json.WriteNumberValue(span.Start);
                    json.WriteNumberValue(span.End);
                }

                json.WriteEndArray();
            }

            if (code.Figure is { } figure)
            {
                json.WriteStartObject("figure");
                if (figure.PerCent is { } perCent)
                {
                    json.WriteNumber("", perCent);
                }

                foreach (var (child, value) in figure.ByChild)
                {
                    json.WriteNumber(child, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        var isOpen = false;
        foreach (var word in words)
        {
            if (!isOpen)
            {
                json.WriteStartArray(name);
                isOpen = true;
            }

            json.WriteStringValue(word);
        }

        if (isOpen)
        {
            json.WriteEndArray();
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
