namespace Sightline.Cli.Commands;

/// <summary>Finds the repository that a command of the repository works on.</summary>
internal static class RepositoryFolder
{
    /// <summary>Looks upwards from here, then from the program's own place.</summary>
    /// <returns>The folder; null where there is none.</returns>
    public static string? Find() => From(Environment.CurrentDirectory) ?? From(AppContext.BaseDirectory);

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
