using Sightline.Architecture.Tests.Metadata;
using Sightline.TestKit;

namespace Sightline.Architecture.Tests;

/// <summary>The compiled assemblies of the project, found where this build put them.</summary>
internal static class Assemblies
{
    // …/tests/Sightline.Architecture.Tests/bin/<configuration>/<framework>/
    private static readonly string Built = Path.Combine("bin", Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!, "net10.0");

    private static readonly Lazy<IReadOnlyList<CompiledAssembly>> Read = new(() => [.. ProjectsIn("src").Select(p => CompiledAssembly.Read(PathOf("src", p)))]);

    private static readonly Lazy<IReadOnlyList<CompiledAssembly>> ReadTests = new(() => [.. ProjectsIn("tests").Select(p => CompiledAssembly.Read(PathOf("tests", p)))]);

    /// <summary>The names of the projects in src.</summary>
    public static IReadOnlyList<string> SourceProjects { get; } = ProjectsIn("src");

    /// <summary>The assemblies of src.</summary>
    public static IReadOnlyList<CompiledAssembly> Source => Read.Value;

    /// <summary>The assemblies of tests, this one included.</summary>
    public static IReadOnlyList<CompiledAssembly> Tests => ReadTests.Value;

    /// <summary>This assembly, which holds the planted violations.</summary>
    public static CompiledAssembly Planted { get; } = CompiledAssembly.Read(typeof(Assemblies).Assembly.Location);

    private static string PathOf(string room, string project) => Path.Combine(Shared.Root, room, project, Built, project + ".dll");

    private static List<string> ProjectsIn(string room) =>
        [.. Directory.GetFiles(Path.Combine(Shared.Root, room), "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
}
