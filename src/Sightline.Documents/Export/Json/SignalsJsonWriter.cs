using System.Text.Encodings.Web;
using System.Text.Json;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Documents.Export.Json;

/// <summary>Writes signals, and the answer of a back-test, as JSON.</summary>
public static class SignalsJsonWriter
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Writes the signals of a day.</summary>
    /// <param name="asKnownOn">The day.</param>
    /// <param name="to">The reader.</param>
    /// <param name="signals">The signals.</param>
    /// <param name="problems">What was doubtful.</param>
    /// <param name="stream">Where to write, as UTF-8; it is flushed and left open.</param>
    public static void Write(DateOnly asKnownOn, Reader to, IReadOnlyList<Signal> signals, IReadOnlyList<Problem> problems, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(signals);
        using var json = Begin(stream);
        json.WriteString("asKnownOn"u8, Written(asKnownOn));
        json.WriteString("knownTo"u8, to.AgencyId);
        json.WriteStartArray("signals"u8);
        foreach (var signal in signals)
        {
            json.WriteStartObject();
            json.WriteString("pattern"u8, signal.Pattern.Id);
            Write(json, signal.Subjects);
            json.WriteString("raisedOn"u8, Written(signal.RaisedOn));
            Write(json, signal.Evidence);
            json.WriteString("says"u8, signal.Says);
            json.WriteString("question"u8, signal.Pattern.Question);
            json.WriteString("wrongWhere"u8, signal.Pattern.WrongWhere);
            Write(json, signal.Pattern.Sources);
            Write(json, signal.Thresholds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        End(json, problems);
    }

    /// <summary>Writes what a back-test found.</summary>
    /// <param name="backtest">The back-test.</param>
    /// <param name="settings">The thresholds that it was made with.</param>
    /// <param name="problems">What was doubtful.</param>
    /// <param name="stream">Where to write, as UTF-8; it is flushed and left open.</param>
    public static void Write(Backtest backtest, PatternSettings settings, IReadOnlyList<Problem> problems, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        ArgumentNullException.ThrowIfNull(settings);
        using var json = Begin(stream);
        if (backtest.Line.Register.Harm is { } harm)
        {
            json.WriteStartObject("harm"u8);
            json.WriteString("date"u8, Written(harm.On));
            json.WriteString("text"u8, harm.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("harm"u8);
        }

        json.WriteStartArray("signals"u8);
        foreach (var signal in backtest.Signals)
        {
            Write(json, signal, settings);
        }

        json.WriteEndArray();
        End(json, problems);
    }

    private static void Write(Utf8JsonWriter json, BacktestSignal signal, PatternSettings settings)
    {
        json.WriteStartObject();
        json.WriteString("pattern"u8, signal.Of.Descriptor.Id);
        Write(json, signal.Subjects);
        json.WriteString("firstRaisedOn"u8, Written(signal.FirstRaisedOn));
        if (signal.LeadDays is { } lead)
        {
            json.WriteNumber("leadDays"u8, lead);
        }
        else
        {
            json.WriteNull("leadDays"u8);
        }

        json.WriteStartArray("episodes"u8);
        foreach (var episode in signal.Episodes)
        {
            json.WriteStartObject();
            json.WriteString("from"u8, Written(episode.From));
            json.WriteString("to"u8, episode.To is { } to ? Written(to) : null);
            json.WriteString("says"u8, episode.Says);
            Write(json, episode.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var first = signal.KnownAlone.Count > 0 ? signal.KnownAlone[0] : null;
        json.WriteStartObject("firstKnownTo"u8);
        json.WriteString("agency"u8, first?.AgencyId);
        json.WriteString("on"u8, Written(first?.On ?? signal.FirstRaisedOn));
        json.WriteEndObject();
        json.WriteStartArray("knownAlone"u8);
        foreach (var alone in signal.KnownAlone)
        {
            json.WriteStartObject();
            json.WriteString("agency"u8, alone.AgencyId);
            json.WriteString("on"u8, Written(alone.On));
            json.WriteNumber("daysLater"u8, alone.On.DayNumber - signal.FirstRaisedOn.DayNumber);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, [.. signal.Episodes.SelectMany(e => e.Evidence).DistinctBy(r => r.Index).OrderBy(r => r.Index)]);
        json.WriteString("question"u8, signal.Of.Descriptor.Question);
        Write(json, signal.Of.Descriptor.Sources);
        Write(json, settings.Of(signal.Of.Descriptor).All());
        json.WriteEndObject();
    }

    private static Utf8JsonWriter Begin(Stream stream)
    {
        var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("marking"u8, Marking.Words);
        return json;
    }

    private static void End(Utf8JsonWriter json, IReadOnlyList<Problem> problems)
    {
        ProblemsJson.Write(json, problems);
        json.WriteEndObject();
        json.Flush();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<FamilyMember> subjects)
    {
        json.WriteStartArray("subjects"u8);
        foreach (var subject in subjects)
        {
            json.WriteStringValue(subject.Id);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<LineRow> evidence)
    {
        json.WriteStartArray("evidence"u8);
        foreach (var row in evidence)
        {
            json.WriteStartObject();
            json.WriteString("file"u8, row.Entry.Row.File);
            json.WriteNumber("row"u8, row.Entry.Row.Row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PatternSource> sources)
    {
        json.WriteString("source"u8, string.Join("; ", sources.Select(s => $"{s.Review}, {s.Paragraph}")));
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<SetThreshold> thresholds)
    {
        json.WriteStartArray("thresholds"u8);
        foreach (var set in thresholds)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, set.Threshold.Name);
            json.WriteNumber("value"u8, set.Value);
            json.WriteString("unit"u8, Kebab.Of(set.Threshold.Unit));
            json.WriteString("means"u8, set.Threshold.Means);
            json.WriteString("source"u8, set.Threshold.Source);
            if (set.Reason is { } reason)
            {
                json.WriteNumber("default"u8, set.Threshold.Default);
                json.WriteString("reason"u8, reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Written(DateOnly day) => day.ToString(Day, System.Globalization.CultureInfo.InvariantCulture);
}
