namespace Sightline.TestKit;

/// <summary>The shared material beside the project: reviews, cases and their truth. Tests that need it say plainly that they were skipped where it is not there.</summary>
public static class Shared
{
    /// <summary>The folder, or null where it is not there.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The slugs of the five cases; none where the folder is not there.</summary>
    public static IReadOnlyList<string> Cases { get; } =
        Folder is null ? [] : [.. Directory.GetDirectories(Path.Combine(Folder, "cases")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <summary>The root of the project, found by its solution file.</summary>
    public static string Root { get; } = FindRoot();

    private static string? Find()
    {
        var folder = Path.GetFullPath(Path.Combine(FindRoot(), "..", "shared"));
        return Directory.Exists(Path.Combine(folder, "cases")) ? folder : null;
    }

    private static string FindRoot()
    {
        for (var d = new DirectoryInfo(AppContext.BaseDirectory); d is not null; d = d.Parent)
        {
            if (File.Exists(Path.Combine(d.FullName, "Sightline.slnx")))
            {
                return d.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the project's folder.");
    }
}
