using Sightline.Architecture.Tests.Metadata;
using Sightline.TestKit;

namespace Sightline.Architecture.Tests.BannedSymbols;

public class BannedSymbolsTests
{
    private static readonly IReadOnlyList<BannedSymbol> Banned =
        BannedSymbol.ReadAll(File.ReadAllText(Path.Combine(Shared.Root, "tests", "Sightline.Architecture.Tests", "BannedSymbols", "BannedSymbols.txt")));

    /// <summary>Every symbol of the list.</summary>
    public static TheoryData<string> Symbols => [.. Banned.Select(b => b.Name)];

    [Fact]
    public void The_source_uses_none() => Assemblies.Source.SelectMany(a => Violations(a, "src")).ShouldBeEmpty();

    [Fact]
    public void The_tests_use_none() =>
        Assemblies.Tests.SelectMany(a => Violations(a, "tests"))
            .Where(v => !v.StartsWith("Sightline.Architecture.Tests.Planted.", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Symbols))]
    public void Each_names_what_to_use_instead(string symbol) => Of(symbol).Instead.ShouldNotBeNullOrWhiteSpace();

    [Theory]
    [MemberData(nameof(Symbols))]
    public void Each_planted_use_is_caught(string symbol)
    {
        var everywhere = Of(symbol) with { Where = ["tests"], Except = [] };
        everywhere.Violations(Assemblies.Planted, "tests").ShouldContain(v => v.StartsWith("Sightline.Architecture.Tests.Planted.Banned.UsesEveryBannedSymbol ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assembly_that_is_excepted_may_use_it() =>
        (Of("System.Console") with { Where = ["tests"], Except = [Assemblies.Planted.Name] }).Violations(Assemblies.Planted, "tests").ShouldBeEmpty();

    [Fact]
    public void A_type_that_is_excepted_may_use_it_and_no_other()
    {
        var banned = Of("System.Random") with { Where = ["tests"], Except = ["Sightline.Architecture.Tests.Planted.Banned.UsesEveryBannedSymbol"] };
        banned.Violations(Assemblies.Planted, "tests").ShouldBeEmpty();
        (banned with { Except = ["Sightline.Architecture.Tests.Planted.Banned.Other"] }).Violations(Assemblies.Planted, "tests").ShouldNotBeEmpty();
    }

    private static BannedSymbol Of(string name) => Banned.Single(b => string.Equals(b.Name, name, StringComparison.Ordinal));

    private static IEnumerable<string> Violations(CompiledAssembly assembly, string room) => Banned.SelectMany(b => b.Violations(assembly, room));
}
