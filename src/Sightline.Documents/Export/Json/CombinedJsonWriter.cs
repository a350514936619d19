using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Documents.Export.Json;

/// <summary>Writes a combined chronology as JSON, .</summary>
public static class CombinedJsonWriter
{
    private const string Day = "yyyy-MM-dd";
    private const int BytesHeld = 1 << 16;

    /// <summary>Writes the chronology. Letters of every script stand as they are; the output is a file of its own, not to be put inside a page unescaped.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="stream">Where to write it, as UTF-8; it is flushed and left open.</param>
    public static void Write(ChronologyDocument document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        var filter = new DisclosureFilter(document.Register, document.Shows);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("marking"u8, Marking.Words);
        json.WriteString("family"u8, filter.Words(document.FamilyLabel));
        json.WriteString("madeAt"u8, document.MadeAt);
        json.WriteStartArray("entries"u8);
        foreach (var entry in document.Entries)
        {
            Write(json, entry, filter);
            if (json.BytesPending > BytesHeld)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        ProblemsJson.Write(json, document.Problems.Select(p => p with { What = filter.Words(p.What), ToDo = filter.Words(p.ToDo) }));
        Write(json, document.Counts);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, Entry entry, DisclosureFilter filter)
    {
        var text = filter.Filter(entry.Account.Text);
        json.WriteStartObject();
        json.WriteString("file"u8, entry.Row.File);
        json.WriteNumber("row"u8, entry.Row.Row);
        json.WriteString("agency"u8, entry.AgencyId);
        Write(json, entry.Happened);
        Write(json, "recorded"u8, entry.RecordedOn);
        json.WriteString("author"u8, filter.Words(entry.Author));
        json.WriteStartArray("codes"u8);
        foreach (var code in entry.Codes)
        {
            Write(json, code, text);
        }

        json.WriteEndArray();
        Write(json, "concerning"u8, entry.Concerning);
        Write(json, "seen"u8, entry.Seen);
        Write(json, "seenAlone"u8, entry.SeenAlone);
        Write(json, "notSeen"u8, entry.NotSeen);
        json.WriteStartArray("told"u8);
        foreach (var told in entry.Told)
        {
            json.WriteStartObject();
            json.WriteString("agency"u8, told.AgencyId);
            Write(json, "on"u8, told.On);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "attended"u8, entry.Attended);
        json.WriteStartArray("themes"u8);
        foreach (var theme in entry.Themes)
        {
            json.WriteStringValue(Kebab.Of(theme));
        }

        json.WriteEndArray();
        json.WriteString("text"u8, text.Text);
        Write(json, entry.SameEventAs, filter);
        json.WriteBoolean("confirmed"u8, entry.IsConfirmed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, When? happened)
    {
        if (happened is null)
        {
            json.WriteNull("happened"u8);
            return;
        }

        json.WriteStartObject("happened"u8);
        Write(json, "from"u8, happened.Earliest);
        Write(json, "to"u8, happened.Latest);
        json.WriteString("precision"u8, Kebab.Of(happened.Precision));
        if (happened.TimeOfDay is { } time)
        {
            json.WriteString("time"u8, time.ToString("HH:mm", CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EntryCode code, FilteredText text)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, Kebab.Of(code.Kind));
        json.WriteString("type"u8, code.Type is { } type ? Kebab.Of(type) : null);
        json.WriteString("outcome"u8, code.Outcome is { } outcome ? Kebab.Of(outcome) : null);
        if (code is { Kind: EntryKind.Attendance, Type: EntryType.Figure })
        {
            WriteFigure(json, code.Figure);
        }

        json.WriteStartArray("evidence"u8);
        foreach (var span in code.Evidence)
        {
            var moved = text.Move(span);
            json.WriteStartObject();
            json.WriteNumber("start"u8, moved.Start);
            json.WriteNumber("end"u8, moved.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, AttendanceFigure? figure)
    {
        if (figure is { ByChild.Count: > 0 })
        {
            json.WriteStartObject("figure"u8);
            foreach (var (child, perCent) in figure.ByChild.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                json.WriteNumber(child, perCent);
            }

            json.WriteEndObject();
        }
        else if (figure?.PerCent is { } only)
        {
            json.WriteNumber("figure"u8, only);
        }
        else
        {
            json.WriteNull("figure"u8);
        }
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<SameEvent> accounts, DisclosureFilter filter)
    {
        json.WriteStartArray("sameEventAs"u8);
        foreach (var account in accounts)
        {
            json.WriteStartObject();
            json.WriteString("file"u8, account.Row.File);
            json.WriteNumber("row"u8, account.Row.Row);
            if (account.Differs.Count > 0)
            {
                json.WriteStartArray("differs"u8);
                foreach (var difference in account.Differs)
                {
                    json.WriteStringValue(filter.Words(difference));
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ChronologyCounts counts)
    {
        json.WriteStartObject("counts"u8);
        json.WriteNumber("files"u8, counts.Files);
        json.WriteNumber("filesUnread"u8, counts.FilesUnread);
        json.WriteNumber("rowsInFiles"u8, counts.RowsInFiles);
        json.WriteNumber("entries"u8, counts.Entries);
        json.WriteNumber("undated"u8, counts.Undated);
        json.WriteNumber("notData"u8, counts.NotData);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day) =>
        json.WriteString(name, day?.ToString(Day, CultureInfo.InvariantCulture));
}
