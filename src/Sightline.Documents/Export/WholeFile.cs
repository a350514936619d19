using Sightline.Domain.Chronology;

namespace Sightline.Documents.Export;

/// <summary>Writes a file whole or not at all: beside the target first, then in its place. Where anything fails, the old file stays as it was.</summary>
public static class WholeFile
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);
    private const int QuotaOnUnix = 122;
    private const int Buffer = 1 << 16;

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where it is to stand. A link is followed; a device such as <c>/dev/stdout</c> is written to as it is.</param>
    /// <param name="write">Writes the content to a stream; may read and seek in it.</param>
    /// <returns>Null when the file stands; else why it does not (codes <c>output-folder-missing</c>, <c>output-disk-full</c>, <c>output-not-allowed</c>, <c>output-not-written</c>).</returns>
    public static Problem? Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        string target;
        try
        {
            target = Path.GetFullPath(path);
            target = new FileInfo(target).LinkTarget is null ? target : File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Unwritten("output-not-written", "The name of the output is not one that a file can have.", "Give another name.");
        }

        if (Directory.Exists(target))
        {
            return Unwritten("output-not-written", "The output is the name of a folder.", "Give the name of a file in that folder.");
        }

        if (Path.GetDirectoryName(target) is not { } folder || !Directory.Exists(folder))
        {
            return Unwritten("output-folder-missing", "The folder for the output is not there.", "Make the folder, or write to another one.");
        }

        var isDevice = target.StartsWith("/dev/", StringComparison.Ordinal);
        var beside = isDevice ? target : Path.Combine(folder, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        try
        {
            if (isDevice)
            {
                using var device = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, Buffer);
                using var held = new MemoryStream();
                write(held);
                held.WriteTo(device);
            }
            else
            {
                WriteBeside(beside, write);
                KeepMode(target, beside);
                File.Move(beside, target, overwrite: true);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reason(e);
        }
        finally
        {
            if (!isDevice)
            {
                Remove(beside);
            }
        }
    }

    private static void WriteBeside(string beside, Action<Stream> write)
    {
        using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    private static void KeepMode(string target, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        }
    }

    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot always be removed; the reason that is given says what to do.
        }
    }

    private static Problem Reason(Exception failure) => failure switch
    {
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows or QuotaOnUnix } => Unwritten(
            "output-disk-full", "The disk is full, so the output was not written; an older file of that name is as it was.", "Make room, or write to another disk."),
        UnauthorizedAccessException => Unwritten(
            "output-not-allowed", "Writing in the folder of the output is not allowed; an older file of that name is as it was.", "Write to another folder, or ask whoever looks after this one."),
        _ => Unwritten(
            "output-not-written", "The output could not be written; an older file of that name is as it was.", "Close the file if another program has it open, check the disk, and try again."),
    };

    private static Problem Unwritten(string code, string what, string toDo) => new(File: null, Row: null, code, what, toDo);
}
