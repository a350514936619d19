using System.Text.Json;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Combining;

/// <summary>Stands in for the JSON writer until it has landed.</summary>
public static class ProvisionalJson
{
    /// <summary>Writes a combined chronology.</summary>
    /// <param name="chronology">The chronology.</param>
    /// <param name="to">Where to.</param>
    public static void Write(CombinedChronology chronology, Stream to)
    {
        ArgumentNullException.ThrowIfNull(chronology);
        using var json = new Utf8JsonWriter(to, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        JsonSerializer.Serialize(json, new
        {
            entries = chronology.Entries.Select(e => new
            {
                file = e.Row.File,
                row = e.Row.Row,
                agency = e.AgencyId,
                happened = e.Happened is null ? null : new { from = e.Happened.Earliest, to = e.Happened.Latest, precision = Kebab.Of(e.Happened.Precision), time = e.Happened.TimeOfDay?.ToString("HH:mm") },
                recorded = e.RecordedOn,
                author = e.Author,
                codes = e.Codes.Select(c => new
                {
                    kind = Kebab.Of(c.Kind),
                    type = c.Type is null ? null : Kebab.Of(c.Type),
                    outcome = c.Outcome is null ? null : Kebab.Of(c.Outcome),
                    figure = c.Figure is null ? null : c.Figure.ByChild.Count > 0 ? (object)c.Figure.ByChild : c.Figure.PerCent,
                    evidence = c.Evidence.Select(s => new { start = s.Start, end = s.End }),
                }),
                concerning = e.Concerning,
                seen = e.Seen,
                seenAlone = e.SeenAlone,
                notSeen = e.NotSeen,
                told = e.Told.Select(t => new { agency = t.AgencyId, on = t.On }),
                attended = e.Attended,
                themes = e.Themes.Select(t => Kebab.Of(t)),
                text = e.Account.Text,
                sameEventAs = e.SameEventAs.Select(s => new { file = s.Row.File, row = s.Row.Row, differs = s.Differs }),
            }),
            problems = chronology.Problems.Select(p => new { file = p.File, row = p.Row, code = p.Code, problem = p.What, todo = p.ToDo }),
            counts = chronology.Counts,
        });
    }
}
