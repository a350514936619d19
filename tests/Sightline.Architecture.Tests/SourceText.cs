using Sightline.TestKit;

namespace Sightline.Architecture.Tests;

/// <summary>A text file of the project.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SourceText(string Path, string Text)
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".txt", ".html", ".css", ".js", ".csv", ".tsv", ".cues", ".yml", ".xml", ".sh", ""];

    private static readonly string[] NotOurs = ["bin", "obj", ".git", "artifacts", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts", ".build", "out"];

    private static readonly Lazy<IReadOnlyList<SourceText>> Found = new(() => [.. Under(Shared.Root)]);

    /// <summary>Every text file of the project, built and generated ones left out.</summary>
    public static IReadOnlyList<SourceText> All => Found.Value;

    /// <summary>The C# files in a room.</summary>
    /// <param name="rooms">src, tests, bench.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<SourceText> CSharp(params string[] rooms) =>
        All.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal) && rooms.Any(r => f.Path.StartsWith(r + "/", StringComparison.Ordinal)));

    private static IEnumerable<SourceText> Under(string folder)
    {
        foreach (var file in Directory.GetFiles(folder).Where(f => Extensions.Contains(System.IO.Path.GetExtension(f), StringComparer.Ordinal) || f.EndsWith("/sightline", StringComparison.Ordinal)))
        {
            yield return new SourceText(System.IO.Path.GetRelativePath(Shared.Root, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        foreach (var file in Directory.GetDirectories(folder).Where(d => !NotOurs.Contains(System.IO.Path.GetFileName(d), StringComparer.Ordinal)).SelectMany(Under))
        {
            yield return file;
        }
    }
}
