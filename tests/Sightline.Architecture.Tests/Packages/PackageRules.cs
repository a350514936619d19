using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sightline.Architecture.Tests.Packages;

/// <summary>How packages are named: each exactly pinned in one place, locked, and used only in the project that it is for.</summary>
internal static partial class PackageRules
{
    private static readonly IReadOnlyDictionary<string, string[]> Rooms = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["DocumentFormat.OpenXml"] = ["Sightline.Documents"],
        ["System.IO.Packaging"] = ["Sightline.Documents"],
        ["ExcelDataReader"] = ["Sightline.Documents"],
        ["Dapper"] = ["Sightline.Storage"],
        ["Microsoft.Data.Sqlite.Core"] = ["Sightline.Storage"],
        ["Npgsql"] = ["Sightline.Storage"],
        ["SQLitePCLRaw.provider.e_sqlite3"] = ["Sightline.Storage"],
        ["System.CommandLine"] = ["Sightline.Cli"],
        ["Spectre.Console"] = ["Sightline.Cli"],
    };

    /// <summary>Finds central versions that are not exact.</summary>
    /// <param name="central">The text of Directory.Packages.props.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Floating(string central) =>
        from package in XDocument.Parse(central).Descendants("PackageVersion")
        let version = package.Attribute("Version")?.Value ?? string.Empty
        where !Exact().IsMatch(version)
        select $"{package.Attribute("Include")?.Value} is not exactly pinned: {version}.";

    /// <summary>Finds packages of npm that are not exact.</summary>
    /// <param name="package">The text of a package.json.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> FloatingOfNpm(string package)
    {
        using var document = JsonDocument.Parse(package);
        return [.. from part in document.RootElement.EnumerateObject()
                   where part.Name.EndsWith("ependencies", StringComparison.Ordinal)
                   from dependency in part.Value.EnumerateObject()
                   where !Three().IsMatch(dependency.Value.GetString() ?? string.Empty)
                   select $"{dependency.Name} is not exactly pinned: {dependency.Value}."];
    }

    /// <summary>Finds versions in a project file, which belong in the one central place.</summary>
    /// <param name="name">The project's name.</param>
    /// <param name="project">Its text.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> OwnVersions(string name, string project) =>
        from package in XDocument.Parse(project).Descendants("PackageReference")
        where package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null
        select $"{name} gives its own version of {package.Attribute("Include")?.Value}.";

    /// <summary>Finds packages of src outside the project that they are for.</summary>
    /// <param name="name">The project's name.</param>
    /// <param name="project">Its text.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> OutsideTheirRoom(string name, string project) =>
        from package in XDocument.Parse(project).Descendants("PackageReference")
        let id = package.Attribute("Include")!.Value
        where !Rooms.TryGetValue(id, out var rooms) || !rooms.Contains(name, StringComparer.Ordinal)
        select $"{id} is not for {name}.";

    /// <summary>The analyser packs that a build file turns on.</summary>
    /// <param name="text">The text of a props or project file.</param>
    /// <returns>Their names.</returns>
    public static IEnumerable<string> Analysers(string text) =>
        from package in XDocument.Parse(text).Descendants("PackageReference")
        let id = package.Attribute("Include")?.Value ?? string.Empty
        where id.Contains("Analyzer", StringComparison.OrdinalIgnoreCase) || id.Contains("StyleCop", StringComparison.OrdinalIgnoreCase)
        select id;

    [GeneratedRegex(@"^\[\d+(\.\d+){1,3}\]$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Exact();

    [GeneratedRegex(@"^\d+\.\d+\.\d+$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Three();
}
