using System.Diagnostics;
using System.Globalization;

namespace Sightline.TestKit;

/// <summary>A disk in memory, to be filled.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder)
    {
        Folder = folder;
    }

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    /// <summary>Makes one.</summary>
    /// <param name="folder">Where; the folder is made.</param>
    /// <param name="kilobytes">Its size.</param>
    /// <returns>The disk; null where this machine lets none be made.</returns>
    public static SmallDisk? Mount(string folder, int kilobytes)
    {
        Directory.CreateDirectory(folder);
        return Run("mount", "-t", "tmpfs", "-o", $"size={kilobytes.ToString(CultureInfo.InvariantCulture)}k", "tmpfs", folder) == 0 ? new SmallDisk(folder) : null;
    }

    /// <summary>Makes it larger.</summary>
    /// <param name="kilobytes">Its new size.</param>
    public void Resize(int kilobytes) => Run("mount", "-o", $"remount,size={kilobytes.ToString(CultureInfo.InvariantCulture)}k", Folder);

    /// <summary>Fills what room is left.</summary>
    public void Fill()
    {
        var block = new byte[4096];
        using var file = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            // That was the last of it.
        }
    }

    /// <summary>Makes room again.</summary>
    public void Empty() => File.Delete(Filler);

    /// <inheritdoc/>
    public void Dispose() => Run("umount", Folder);

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
