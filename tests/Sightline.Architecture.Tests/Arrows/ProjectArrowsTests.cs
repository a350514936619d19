using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Arrows;

public class ProjectArrowsTests
{
    [Fact]
    public void Project_files_keep_to_the_arrows() =>
        Assemblies.SourceProjects.SelectMany(p => ProjectArrows.Violations(p, ProjectArrows.ReferencesIn(ProjectFile(p)))).ShouldBeEmpty();

    [Fact]
    public void Compiled_assemblies_keep_to_the_arrows() =>
        Assemblies.Source.SelectMany(a => ProjectArrows.Violations(a.Name, a.References)).ShouldBeEmpty();

    [Fact]
    public void The_domain_refers_to_the_base_class_library_alone() => BeyondTheBaseClassLibrary(Assemblies.Source.Single(IsDomain).References).ShouldBeEmpty();

    [Fact]
    public void The_domain_has_no_package() => ProjectFile("Sightline.Domain").ShouldNotContain("PackageReference");

    [Fact]
    public void Planted_arrow_from_documents_to_language_is_caught() =>
        ProjectArrows.Violations("Sightline.Documents", ProjectArrows.ReferencesIn("""<Project><ProjectReference Include="..\Sightline.Language\Sightline.Language.csproj" /></Project>"""))
            .ShouldBe(["Sightline.Documents must not refer to Sightline.Language."]);

    [Fact]
    public void Planted_arrow_upwards_is_caught() => ProjectArrows.Violations("Sightline.Domain", ["System.Runtime", "Sightline.Application"]).ShouldHaveSingleItem();

    [Fact]
    public void Planted_project_without_arrows_is_caught() => ProjectArrows.Violations("Sightline.Elsewhere", []).ShouldHaveSingleItem();

    [Fact]
    public void Planted_package_in_the_domain_is_caught() => BeyondTheBaseClassLibrary(Assemblies.Planted.References).Contains("Shouldly", StringComparer.Ordinal).ShouldBeTrue();

    private static bool IsDomain(Metadata.CompiledAssembly assembly) => string.Equals(assembly.Name, "Sightline.Domain", StringComparison.Ordinal);

    private static IEnumerable<string> BeyondTheBaseClassLibrary(IEnumerable<string> references) =>
        references.Where(r => !r.StartsWith("System.", StringComparison.Ordinal) && r is not ("System" or "netstandard" or "mscorlib"));

    private static string ProjectFile(string project) => File.ReadAllText(Path.Combine(Shared.Root, "src", project, project + ".csproj"));
}
