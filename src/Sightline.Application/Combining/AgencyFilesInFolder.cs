using Sightline.Domain.Chronology;

namespace Sightline.Application.Combining;

/// <summary>Gathers the files of a folder. A link is followed where it leads to what lies in the case folder and is not read already.</summary>
/// <param name="root">The case folder, itself no link.</param>
/// <param name="isSent">Whether a file may be an agency's.</param>
internal sealed class AgencyFilesInFolder(DirectoryInfo root, Func<FileInfo, bool> isSent)
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly Queue<FileSystemInfo> _links = [];

    /// <summary>The files found.</summary>
    public List<CaseFile> Files { get; } = [];

    /// <summary>What was not followed, and why.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Gathers the files of a folder; what is linked comes last, so that a file is known by the name that it really has.</summary>
    /// <param name="folder">The folder; may be a link.</param>
    /// <param name="deep">Whether the folders in it are gathered too.</param>
    public void Gather(DirectoryInfo folder, bool deep)
    {
        if (folder.LinkTarget is null)
        {
            Walk(folder, folder.FullName, deep);
        }
        else
        {
            _links.Enqueue(folder);
        }

        while (_links.TryDequeue(out var link))
        {
            Follow(link, deep);
        }
    }

    /// <summary>Whether a name that may be a link leads to what lies in the case folder.</summary>
    /// <param name="item">The file or folder.</param>
    /// <returns>True where it does.</returns>
    public bool IsInside(FileSystemInfo item) => Target(item) is { } target && IsInside(target);

    private void Walk(DirectoryInfo folder, string realPath, bool deep)
    {
        if (!_met.Add(realPath))
        {
            Problems.Add(Twice(folder));
            return;
        }

        foreach (var file in folder.EnumerateFiles().Where(isSent))
        {
            if (file.LinkTarget is not null)
            {
                _links.Enqueue(file);
            }
            else if (_met.Add(Path.Combine(realPath, file.Name)))
            {
                Files.Add(new CaseFile(file.FullName, Relative(file)));
            }
        }

        foreach (var inner in deep ? folder.EnumerateDirectories().Where(d => d.Name[0] != '.') : [])
        {
            if (inner.LinkTarget is null)
            {
                Walk(inner, Path.Combine(realPath, inner.Name), deep);
            }
            else
            {
                _links.Enqueue(inner);
            }
        }
    }

    private void Follow(FileSystemInfo link, bool deep)
    {
        switch (Target(link))
        {
            case null:
                Problems.Add(new Problem(Relative(link), Row: null, "broken-link", "This name is a link that leads nowhere.", "Put the file itself into the case folder."));
                break;
            case var target when !IsInside(target):
                Problems.Add(new Problem(Relative(link), Row: null, "outside-folder", "This name leads out of the case folder and was not followed.", "Put the file itself into the case folder."));
                break;
            case var target when link is DirectoryInfo folder:
                Walk(folder, target, deep);
                break;
            case var target when _met.Add(target):
                Files.Add(new CaseFile(link.FullName, Relative(link)));
                break;
            default:
                Problems.Add(Twice(link));
                break;
        }
    }

    private bool IsInside(string target) => target.StartsWith(root.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private Problem Twice(FileSystemInfo item) => new(
        Relative(item),
        Row: null,
        "linked-twice",
        "This name leads to what is read under another name, so it was not read again.",
        "Nothing, unless another file was meant: then put that file into the case folder.");

    private string Relative(FileSystemInfo item) => Path.GetRelativePath(root.FullName, item.FullName).Replace('\\', '/');

    private static string? Target(FileSystemInfo item)
    {
        try
        {
            var target = Real(item.FullName, 0);
            return Path.Exists(target) ? target : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Every folder on the way may be a link too.
    private static string Real(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = new FileInfo(Path.Combine(Real(parent, links), Path.GetFileName(path)));
        return here.LinkTarget is null ? here.FullName
            : links >= MostLinks ? throw new IOException("The link leads to itself.")
            : Real(Path.GetFullPath(here.LinkTarget, here.DirectoryName!), links + 1);
    }
}
