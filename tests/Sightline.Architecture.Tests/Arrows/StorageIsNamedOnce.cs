using Sightline.Architecture.Tests.Metadata;

namespace Sightline.Architecture.Tests.Arrows;

/// <summary>Only the first file of a program names the storage: everything else knows its ports.</summary>
internal static class StorageIsNamedOnce
{
    /// <summary>Finds uses of the storage beside the first file.</summary>
    /// <param name="uses">What a program's code uses.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Violations(IEnumerable<Use> uses) =>
        from use in uses
        where use.Type.StartsWith("Sightline.Storage.", StringComparison.Ordinal) && !string.Equals(use.From, "Program", StringComparison.Ordinal)
        select $"{use.From} must not use {use.Type}: only Program.cs names the storage.";
}
