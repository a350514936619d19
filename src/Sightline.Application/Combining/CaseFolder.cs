using Sightline.Domain;
using Sightline.Domain.Chronology;

namespace Sightline.Application.Combining;

/// <summary>A file that an agency sent.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="RelativePath">The same, relative to the case folder, with forward slashes.</param>
public sealed record CaseFile(string FullPath, string RelativePath);

/// <summary>What a case folder holds.</summary>
/// <param name="Name">The folder's own name.</param>
/// <param name="RegisterPath">The register; null where there is none.</param>
/// <param name="AgencyFiles">What the agencies sent, in the order of their names.</param>
/// <param name="Problems">What is not read, and why.</param>
public sealed record CaseFolder(string Name, string? RegisterPath, IReadOnlyList<CaseFile> AgencyFiles, IReadOnlyList<Problem> Problems)
{
    private static readonly string[] NeverAgencies = ["register.json", "truth.json"];

    private static readonly string[] TableEndings = [".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".docx", ".docm", ".doc"];

    /// <summary>Finds the register and the agencies' files. <c>truth.json</c> is never looked into.</summary>
    /// <param name="paths">One folder, or files one by one.</param>
    /// <param name="registerPath">The register; null to look for <c>register.json</c> beside the files.</param>
    /// <returns>What is there, or why that cannot be said.</returns>
    public static Reading<CaseFolder> Open(IReadOnlyList<string> paths, string? registerPath)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (registerPath is not null && !File.Exists(registerPath))
        {
            return Reading<CaseFolder>.Not($"There is no register at {registerPath}.");
        }

        try
        {
            return paths.Count == 1 && Directory.Exists(paths[0]) ? OfFolder(paths[0], registerPath) : OfFiles(paths, registerPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<CaseFolder>.Not($"{paths[0]} cannot be listed: it is not readable for you, or it went away.");
        }
    }

    private static Reading<CaseFolder> OfFolder(string path, string? registerPath)
    {
        var root = RealPath(new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))));
        var problems = new List<Problem>();
        var agencies = root.EnumerateDirectories().FirstOrDefault(d => d.Name.Equals("agencies", StringComparison.OrdinalIgnoreCase));
        var gathered = new AgencyFilesInFolder(root, IsSent);
        gathered.Gather(agencies ?? root, deep: agencies is not null);
        problems.AddRange(gathered.Problems);
        if (agencies is not null)
        {
            foreach (var loose in root.EnumerateFiles().Where(f => TableEndings.Contains(f.Extension, StringComparer.OrdinalIgnoreCase) && IsSent(f)))
            {
                problems.Add(new Problem(
                    loose.Name,
                    Row: null,
                    "not-read",
                    "This file lies beside the folder agencies and was not read.",
                    "If an agency sent it, put it into the folder agencies."));
            }
        }

        var register = registerPath ?? root.EnumerateFiles().FirstOrDefault(f => f.Name.Equals(NeverAgencies[0], StringComparison.OrdinalIgnoreCase))?.FullName;
        if (register is not null && registerPath is null && !gathered.IsInside(new FileInfo(register)))
        {
            problems.Add(LeadsOut(Relative(register, root)));
            register = null;
        }

        return Reading<CaseFolder>.Of(new CaseFolder(root.Name, register, InOrder(gathered.Files), problems));
    }

    private static Reading<CaseFolder> OfFiles(IReadOnlyList<string> paths, string? registerPath)
    {
        var full = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                return Reading<CaseFolder>.Not($"{path} is a folder: give one folder alone, or files one by one.");
            }

            if (!File.Exists(path))
            {
                return Reading<CaseFolder>.Not($"There is nothing at {path}.");
            }

            full.Add(Path.GetFullPath(path));
        }

        var root = CommonFolder(full);
        if (root.Name.Equals("agencies", StringComparison.OrdinalIgnoreCase) && root.Parent is not null)
        {
            root = root.Parent;
        }

        var beside = Path.Combine(root.FullName, NeverAgencies[0]);
        var files = full.Distinct(StringComparer.Ordinal)
            .Where(f => !NeverAgencies.Contains(Path.GetFileName(f), StringComparer.OrdinalIgnoreCase))
            .Select(f => new CaseFile(f, Relative(f, root)))
            .ToList();
        return Reading<CaseFolder>.Of(new CaseFolder(root.Name, registerPath ?? (File.Exists(beside) ? beside : null), InOrder(files), []));
    }

    private static bool IsSent(FileInfo file) =>
        file.Name[0] != '.'
        && !file.Name.StartsWith("~$", StringComparison.Ordinal)
        && !file.Extension.Equals(".md", StringComparison.OrdinalIgnoreCase)
        && !file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase);

    private static DirectoryInfo RealPath(DirectoryInfo folder)
    {
        var parent = folder.Parent is null ? null : RealPath(folder.Parent);
        var here = parent is null ? folder : new DirectoryInfo(Path.Combine(parent.FullName, folder.Name));
        return here.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? here;
    }

    private static DirectoryInfo CommonFolder(List<string> files)
    {
        var common = Path.GetDirectoryName(files[0])!;
        while (!files.TrueForAll(f => f.StartsWith(Path.TrimEndingDirectorySeparator(common) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            common = Path.GetDirectoryName(common)!;
        }

        return new DirectoryInfo(common);
    }

    private static Problem LeadsOut(string relative) => new(
        relative,
        Row: null,
        "outside-folder",
        "This name leads out of the case folder and was not followed.",
        "Put the file itself into the case folder.");

    private static string Relative(string path, DirectoryInfo root) => Path.GetRelativePath(root.FullName, path).Replace('\\', '/');

    private static List<CaseFile> InOrder(List<CaseFile> files) => [.. files.OrderBy(f => f.RelativePath, StringComparer.Ordinal)];
}
