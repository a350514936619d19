using System.Xml.Linq;

namespace Sightline.Architecture.Tests.Arrows;

/// <summary>Which project may refer to which.</summary>
internal static class ProjectArrows
{
    /// <summary>The arrows of the design: a project on the left may refer to those on the right, and to no other.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Sightline.Domain"] = [],
        ["Sightline.Language"] = ["Sightline.Domain"],
        ["Sightline.Documents"] = ["Sightline.Domain"],
        ["Sightline.Application"] = ["Sightline.Documents", "Sightline.Domain", "Sightline.Language"],
        ["Sightline.Storage"] = ["Sightline.Application", "Sightline.Domain"],
        ["Sightline.Web"] = ["Sightline.Application", "Sightline.Documents", "Sightline.Domain", "Sightline.Language"],
        ["Sightline.Cli"] = ["Sightline.Application", "Sightline.Documents", "Sightline.Domain", "Sightline.Language", "Sightline.Population", "Sightline.Storage", "Sightline.Web"],
    };

    /// <summary>Finds references that the design does not allow.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="references">The projects or assemblies of the same family that it refers to.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Violations(string project, IEnumerable<string> references)
    {
        if (!Allowed.TryGetValue(project, out var allowed))
        {
            return [$"{project} has no arrows yet: add it to ProjectArrows and to design."];
        }

        return references.Where(r => r.StartsWith("Sightline.", StringComparison.Ordinal) && !allowed.Contains(r, StringComparer.Ordinal))
            .Select(r => $"{project} must not refer to {r}.");
    }

    /// <summary>The projects that a project file refers to.</summary>
    /// <param name="projectFile">The text of the project file.</param>
    /// <returns>Their names.</returns>
    public static IEnumerable<string> ReferencesIn(string projectFile) =>
        XDocument.Parse(projectFile).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
}
