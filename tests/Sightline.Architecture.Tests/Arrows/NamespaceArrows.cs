using Sightline.Architecture.Tests.Metadata;

namespace Sightline.Architecture.Tests.Arrows;

/// <summary>Which room of a project may use which: inside the domain, Time ← People, Agencies ← Chronology ← Patterns.</summary>
internal static class NamespaceArrows
{
    /// <summary>The rooms of the domain, and those that each may use beside itself.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Domain = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Time"] = [],
        ["Agencies"] = ["Time"],
        ["People"] = ["Agencies", "Time"],
        ["Chronology"] = ["Agencies", "People", "Time"],
        ["Patterns"] = ["Agencies", "Chronology", "People", "Time"],
        ["Retention"] = ["Agencies", "Chronology", "People", "Time"],
        ["Plans"] = ["Agencies", "Chronology", "People", "Time"],
        ["Access"] = ["Agencies", "Chronology", "People", "Plans", "Time"],
    };

    /// <summary>Finds uses that go against the arrows.</summary>
    /// <param name="assembly">The compiled assembly.</param>
    /// <param name="prefix">The namespace whose rooms are looked at, without a full stop at the end.</param>
    /// <param name="allowed">The rooms, and those that each may use.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Violations(CompiledAssembly assembly, string prefix, IReadOnlyDictionary<string, string[]> allowed) =>
        from use in assembly.Uses
        let here = RoomOf(use.From, prefix)
        let there = RoomOf(use.Type, prefix)
        where here is not null && there is not null && !string.Equals(here, there, StringComparison.Ordinal)
        where !allowed.TryGetValue(here, out var rooms) || !rooms.Contains(there, StringComparer.Ordinal)
        select $"{use.From} must not use {use.Type}.";

    /// <summary>The rooms that an assembly has.</summary>
    /// <param name="assembly">The compiled assembly.</param>
    /// <param name="prefix">The namespace whose rooms are looked at.</param>
    /// <returns>Their names.</returns>
    public static IEnumerable<string> Rooms(CompiledAssembly assembly, string prefix) =>
        assembly.Uses.Select(u => RoomOf(u.From, prefix)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string? RoomOf(string type, string prefix)
    {
        if (!type.StartsWith(prefix + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = type[(prefix.Length + 1)..].Split('.');
        return rest.Length > 1 ? rest[0] : null;
    }
}
