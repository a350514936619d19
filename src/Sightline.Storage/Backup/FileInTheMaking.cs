using Sightline.Domain;

namespace Sightline.Storage.Backup;

/// <summary>A file that is whole or not there: it is made under another name beside its place, and only gets its own when it is finished and on the disk.</summary>
internal sealed class FileInTheMaking : IDisposable
{
    private static readonly string[] Endings = ["", "-journal", "-wal", "-shm"];

    private readonly FileStream _claim;

    private FileInTheMaking(string path, FileStream claim)
    {
        Path = path;
        _claim = claim;
    }

    /// <summary>Where it will be.</summary>
    public string Path { get; }

    /// <summary>Where it is made.</summary>
    public string Part => Path + ".part";

    /// <summary>Claims a place, at which nothing is yet. What an earlier work left half made there is taken away; a work that still goes on is not disturbed.</summary>
    /// <param name="path">The place.</param>
    /// <param name="what">What is made, to be named in a reason: <c>backup</c>.</param>
    /// <returns>The file, or why it cannot be made.</returns>
    public static Reading<FileInTheMaking> Claim(string path, string what)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full) || Directory.Exists(full))
        {
            return Reading<FileInTheMaking>.Not($"There is something at the place of the {what} already: a {what} is never written over anything. Name another place.");
        }

        FileStream claim;
        try
        {
            claim = new FileStream(full + ".part.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<FileInTheMaking>.Not(File.Exists(full + ".part.lock")
                ? $"Another {what} is being written to this place: wait for it, or name another place."
                : $"The {what} cannot be written there: check that the folder is there, and that you may write in it.");
        }

        var made = new FileInTheMaking(full, claim);
        try
        {
            made.Sweep();
            var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var empty = new FileStream(made.Part, how);
            return Reading<FileInTheMaking>.Of(made);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            made.Dispose();
            return Reading<FileInTheMaking>.Not($"The {what} cannot be written there: check that the folder is there, and that you may write in it.");
        }
    }

    /// <summary>Waits until the file is on the disk, and gives it its name.</summary>
    /// <exception cref="IOException">The disk refuses, or something is at its place by now.</exception>
    public void Finish()
    {
        Flush(Part);
        File.Move(Part, Path, overwrite: false);

        // What is known of a file by its name goes to the disk with it.
        Flush(Path);
    }

    /// <summary>Takes away what was not finished, and gives up the claim.</summary>
    public void Dispose()
    {
        try
        {
            Sweep();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Its name says that it is no more than a part, and the next work at this place takes it away.
        }

        _claim.Dispose();
    }

    private static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private void Sweep() => Array.ForEach(Endings, e => File.Delete(Part + e));
}
