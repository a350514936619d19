using System.Text.Json;
using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export.Json;

/// <summary>Writes problems as JSON, the same in the answer of every command.</summary>
public static class ProblemsJson
{
    /// <summary>Writes a list of problems, with its name.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="problems">The problems.</param>
    public static void Write(Utf8JsonWriter json, IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(problems);
        json.WriteStartArray("problems"u8);
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("file"u8, problem.File);
            if (problem.Row is { } row)
            {
                json.WriteNumber("row"u8, row);
            }
            else
            {
                json.WriteNull("row"u8);
            }

            json.WriteString("code"u8, problem.Code);
            json.WriteString("problem"u8, problem.What);
            json.WriteString("todo"u8, problem.ToDo);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
