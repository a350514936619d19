using Sightline.Application.Combining;

namespace Sightline.Cli.Commands.Chronology;

/// <summary>Finds outputs that would take the place of what an agency sent, or be read as an agency's file next time.</summary>
internal static class OutputsAmongInputs
{
    /// <summary>Looks for such outputs.</summary>
    /// <param name="request">What is to be combined.</param>
    /// <param name="outputs">The files to write.</param>
    /// <returns>A sentence for each.</returns>
    public static IEnumerable<string> Find(CombineRequest request, IReadOnlyList<string> outputs)
    {
        if (CaseFolder.Open(request.Paths, request.RegisterPath) is not { HasValue: true, Value: { } folder })
        {
            yield break;
        }

        var files = folder.AgencyFiles.Select(f => f.FullPath).ToList();
        var inputs = files.Append(folder.RegisterPath).Append(request.MappingPath).Append(request.CodedPath).OfType<string>().Select(Real).ToHashSet(StringComparer.Ordinal);
        var read = request.Paths.Any(Directory.Exists) ? files.Select(f => Path.GetDirectoryName(Real(f))).ToHashSet(StringComparer.Ordinal) : [];
        foreach (var output in outputs)
        {
            var real = Real(output);
            if (inputs.Contains(real))
            {
                yield return $"--out {output}: this file is read, and is not written over. Give another name.";
            }
            else if (!Path.GetExtension(output).Equals(".json", StringComparison.OrdinalIgnoreCase) && read.Contains(Path.GetDirectoryName(real)))
            {
                yield return $"--out {output}: the agencies' files lie in this folder, so it would be read as one of them next time. Write to another folder.";
            }
        }
    }

    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            // Not there yet, or no way to it: it takes the place of nothing.
            return full;
        }
    }
}
