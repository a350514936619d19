using Sightline.TestKit;

namespace Sightline.Architecture.Tests.Packages;

public class PackageRulesTests
{
    private static readonly IReadOnlyList<SourceText> Projects = [.. SourceText.All.Where(f => f.Path.EndsWith(".csproj", StringComparison.Ordinal))];

    [Fact]
    public void Every_package_is_exactly_pinned() => PackageRules.Floating(Read("Directory.Packages.props")).ShouldBeEmpty();

    [Fact]
    public void Every_package_of_npm_is_exactly_pinned_and_locked()
    {
        var packages = SourceText.All.Where(f => f.Path.EndsWith("/package.json", StringComparison.Ordinal)).ToList();
        packages.Count.ShouldBe(2);
        packages.SelectMany(p => PackageRules.FloatingOfNpm(p.Text)).ShouldBeEmpty();
        packages.Where(p => !File.Exists(Path.Combine(Shared.Root, Path.GetDirectoryName(p.Path)!, "package-lock.json"))).ShouldBeEmpty();
    }

    [Fact]
    public void No_project_gives_its_own_version() => Projects.SelectMany(p => PackageRules.OwnVersions(p.Path, p.Text)).ShouldBeEmpty();

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Projects.Select(p => Path.Combine(Shared.Root, Path.GetDirectoryName(p.Path)!, "packages.lock.json")).Where(f => !File.Exists(f)).ShouldBeEmpty();

    [Fact]
    public void Each_package_of_the_source_is_in_its_room() =>
        Projects.Where(p => p.Path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(p => PackageRules.OutsideTheirRoom(Path.GetFileNameWithoutExtension(p.Path), p.Text)).ShouldBeEmpty();

    [Fact]
    public void There_is_one_analyser_pack() =>
        Projects.Append(new SourceText("Directory.Build.props", Read("Directory.Build.props"))).SelectMany(p => PackageRules.Analysers(p.Text)).ShouldBe(["Meziantou.Analyzer"]);

    [Fact]
    public void Warnings_are_errors_everywhere()
    {
        Read("Directory.Build.props").ShouldContain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Projects.Where(p => p.Text.Contains("TreatWarningsAsErrors", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1.2.3")]
    [InlineData("[1.2.3,)")]
    [InlineData("1.*")]
    [InlineData("")]
    public void Planted_floating_version_is_caught(string version) =>
        PackageRules.Floating($"""<Project><PackageVersion Include="A" Version="{version}" /><PackageVersion Include="B" Version="[1.2.3]" /></Project>""").ShouldHaveSingleItem();

    [Theory]
    [InlineData("^1.2.3")]
    [InlineData("~1.2.3")]
    [InlineData("1.2")]
    [InlineData("latest")]
    public void Planted_floating_version_of_npm_is_caught(string version) =>
        PackageRules.FloatingOfNpm("""{ "dependencies": { "a": "1.2.3" }, "devDependencies": { "b": "VERSION" } }""".Replace("VERSION", version, StringComparison.Ordinal)).ShouldHaveSingleItem();

    [Fact]
    public void Planted_version_in_a_project_is_caught() =>
        PackageRules.OwnVersions("A", """<Project><PackageReference Include="B" Version="1.0.0" /></Project>""").ShouldHaveSingleItem();

    [Fact]
    public void Planted_package_in_another_room_is_caught() =>
        PackageRules.OutsideTheirRoom("Sightline.Language", """<Project><PackageReference Include="ExcelDataReader" /></Project>""").ShouldHaveSingleItem();

    [Fact]
    public void Planted_second_analyser_pack_is_caught() =>
        PackageRules.Analysers("""<Project><PackageReference Include="StyleCop.Analyzers" /></Project>""").ShouldHaveSingleItem();

    private static string Read(string name) => File.ReadAllText(Path.Combine(Shared.Root, name));
}
