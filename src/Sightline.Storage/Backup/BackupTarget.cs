using System.Globalization;
using Sightline.Domain;

namespace Sightline.Storage.Backup;

/// <summary>Which file a backup is written to.</summary>
internal static class BackupTarget
{
    private static readonly string[] OfTheJournal = ["", "-wal", "-shm", "-journal", ".keys", ".disposals"];

    /// <summary>Claims the place of a backup.</summary>
    /// <param name="journal">Where the journal is.</param>
    /// <param name="target">A file that is not there yet, or a folder in which one is named after the moment.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The file to be made, or why there is none.</returns>
    public static Reading<FileInTheMaking> Claim(DatabaseAddress journal, string target, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(target))
        {
            return Reading<FileInTheMaking>.Not("No place was named for the backup.");
        }

        var file = Directory.Exists(target) || Path.EndsInDirectorySeparator(target)
            ? Path.Combine(target, string.Create(CultureInfo.InvariantCulture, $"sightline-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}.backup"))
            : target;
        return journal.SqliteFile is { } own && OfTheJournal.Any(e => IsSame(own + e, file))
            ? Reading<FileInTheMaking>.Not("The place named for the backup is the journal itself, or a file that belongs to it: name another place, on another disk.")
            : FileInTheMaking.Claim(file, "backup");
    }

    private static bool IsSame(string one, string other) => string.Equals(RealNameOf(one), RealNameOf(other), StringComparison.Ordinal);

    private static string RealNameOf(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        var folder = file.Directory is { Exists: true } there ? there.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? there.FullName : file.DirectoryName!;
        return file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.Combine(folder, file.Name) : Path.Combine(folder, file.Name);
    }
}
