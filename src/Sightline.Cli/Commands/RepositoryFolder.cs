namespace Sightline.Cli.Commands;

/// <summary>Finds the repository that a command of the repository works on.</summary>
internal static class RepositoryFolder
{
    /// <summary>Looks upwards from here, then from the program's own place.</summary>
    /// <returns>The folder; null where there is none.</returns>
    public static string? Find() => From(Environment.CurrentDirectory) ?? From(AppContext.BaseDirectory);

    /// <summary>What is said where the cases are not there.</summary>
    public const string NoCases = "The cases are not there: run this command in a clone with the folder shared beside it, or give --shared.";

    /// <summary>Finds the repository and the reconstructed cases.</summary>
    /// <param name="shared">The folder that holds <c>cases/</c>; null for the one beside the repository.</param>
    /// <returns>The repository and the case folders in order; null where either is not there.</returns>
    public static (string Repository, IReadOnlyList<string> Cases)? WithCases(string? shared)
    {
        if (Find() is not { } repository)
        {
            return null;
        }

        var cases = Path.Combine(shared ?? BesideIt(repository), "cases");
        return Directory.Exists(cases) ? (repository, [.. Directory.GetDirectories(cases).Order(StringComparer.Ordinal)]) : null;
    }

    /// <summary>The folder of what is shared, beside a repository.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>The folder, which may not be there.</returns>
    public static string BesideIt(string repository) => Path.GetFullPath(Path.Combine(repository, "..", "shared"));

    private static string? From(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sightline.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
