using Sightline.Architecture.Tests.Metadata;

namespace Sightline.Architecture.Tests.BannedSymbols;

/// <summary>A symbol that must not be used, where, and what to use instead.</summary>
/// <param name="Sort">P, M, T or N, as in the list.</param>
/// <param name="Name">The full name.</param>
/// <param name="Where">Rooms (src, tests) or assemblies.</param>
/// <param name="Except">Assemblies or types that may use it.</param>
/// <param name="Instead">The right one.</param>
internal sealed record BannedSymbol(char Sort, string Name, IReadOnlyList<string> Where, IReadOnlyList<string> Except, string Instead)
{
    /// <summary>Reads the list.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The symbols.</returns>
    public static IReadOnlyList<BannedSymbol> ReadAll(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(Read)];

    /// <summary>Finds forbidden uses.</summary>
    /// <param name="assembly">The compiled assembly.</param>
    /// <param name="room">src or tests.</param>
    /// <returns>A sentence for each.</returns>
    public IEnumerable<string> Violations(CompiledAssembly assembly, string room)
    {
        var isBannedHere = (Where.Contains(room, StringComparer.Ordinal) || Where.Contains(assembly.Name, StringComparer.Ordinal))
            && !Except.Contains(assembly.Name, StringComparer.Ordinal);
        return isBannedHere
            ? assembly.Uses.Where(u => Is(u) && !Except.Contains(u.From, StringComparer.Ordinal)).Select(u => $"{u.From} must not use {Name}: use {Instead}.").Distinct(StringComparer.Ordinal)
            : [];
    }

    private static BannedSymbol Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new BannedSymbol(parts[0][0], parts[0][2..], Words(parts[1]), Words(parts[2]), parts[3]);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private bool Is(Use use)
    {
        var dot = Name.LastIndexOf('.');
        return Sort switch
        {
            'T' => string.Equals(use.Type, Name, StringComparison.Ordinal),
            'N' => use.Type.StartsWith(Name + ".", StringComparison.Ordinal),
            'P' => string.Equals(use.Type, Name[..dot], StringComparison.Ordinal) && string.Equals(use.Member, "get_" + Name[(dot + 1)..], StringComparison.Ordinal),
            'M' => string.Equals(use.Type, Name[..dot], StringComparison.Ordinal) && string.Equals(use.Member, Name[(dot + 1)..], StringComparison.Ordinal),
            _ => throw new InvalidOperationException($"The list of banned symbols has a sort that is not known: {Sort}."),
        };
    }
}
