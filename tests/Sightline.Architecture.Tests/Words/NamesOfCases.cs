using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sightline.Architecture.Tests.Words;

/// <summary>The names of the families and practitioners in the shared cases, read where the cases are; none of them may stand in the project.</summary>
internal static class NamesOfCases
{
    private const int ShortestName = 4;

    /// <summary>Reads the names of a register: family names alone, practitioners by their whole name.</summary>
    /// <param name="register">The text of a register.json.</param>
    /// <returns>The names.</returns>
    public static IEnumerable<string> In(string register)
    {
        using var read = JsonDocument.Parse(register);
        var names = new List<string>();
        foreach (var person in read.RootElement.GetProperty("people").EnumerateArray())
        {
            if (person.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.Object && name.TryGetProperty("family", out var family) && family.GetString() is { } surname)
            {
                names.Add(surname.Split(' ')[0]);
            }
        }

        foreach (var practitioner in read.RootElement.GetProperty("professionals").EnumerateArray())
        {
            if (practitioner.GetProperty("name").GetString() is { } whole && whole.Split(' ') is [.., { Length: >= ShortestName }] and { Length: > 1 } && whole.Split(' ')[^2].Length > 2)
            {
                names.Add(whole);
            }
        }

        return names.Where(n => n.Length >= ShortestName).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Finds names in a file.</summary>
    /// <param name="file">A text file.</param>
    /// <param name="names">The names.</param>
    /// <returns>A sentence for each; it does not repeat the name.</returns>
    public static IEnumerable<string> Violations(SourceText file, IReadOnlyCollection<string> names) =>
        names.Count == 0
            ? []
            : Regex.Matches(file.Text, @"\b(" + string.Join('|', names.Select(Regex.Escape)) + @")\b", RegexOptions.None, TimeSpan.FromSeconds(10))
                .Select(m => $"{file.Path} holds a name of a shared case, at {m.Index}.");
}
