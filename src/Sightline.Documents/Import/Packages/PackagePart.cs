namespace Sightline.Documents.Import.Packages;

/// <summary>Names of the parts of an Office file.</summary>
internal static class PackagePart
{
    /// <summary>The name of a part as everything else here writes it: forward slashes, none at its start, small letters.</summary>
    /// <param name="name">The name as the archive has it.</param>
    /// <returns>The name.</returns>
    public static string NameOf(string name) => name.Replace('\\', '/').TrimStart('/').ToLowerInvariant();

    /// <summary>Whether a name leads out of the file. Parts are never written to disk; such a name is an attack on programs that do.</summary>
    /// <param name="name">The name as the archive has it.</param>
    /// <returns>True where it does.</returns>
    public static bool LeadsOut(string name) =>
        name.Length > 0 && (name[0] is '/' or '\\' || name.Contains(':', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..", StringComparer.Ordinal));

    /// <summary>The name of a part that another part points at.</summary>
    /// <param name="from">The part that points.</param>
    /// <param name="target">What it points at: relative to its own folder, or to the file where it begins with a slash.</param>
    /// <returns>The name; steps that lead out of the file stay in it.</returns>
    public static string Resolve(string from, string target)
    {
        var steps = new List<string>();
        if (!target.StartsWith('/'))
        {
            steps.AddRange(from.Split('/')[..^1]);
        }

        foreach (var step in target.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step is ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not "." and not "..")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps).ToLowerInvariant();
    }
}
