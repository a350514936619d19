using Sightline.Application.Combining;
using Sightline.Documents.Import;
using Sightline.Domain;
using Sightline.Language.Tables;

namespace Sightline.Application.Mapping;

/// <summary>What the columns of one file are read as.</summary>
/// <param name="Mapping">The proposal, to be kept or changed by a person.</param>
/// <param name="Confidence">How sure it is as a whole, 0 to 1.</param>
public sealed record ProposedMapping(SavedMapping Mapping, double Confidence);

/// <summary>Says what each column of a case folder's files is read as, for a person to settle.</summary>
public static class ProposeMapping
{
    /// <summary>Proposes.</summary>
    /// <param name="paths">A case folder, or files one by one.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>A proposal for each file that holds a table of events, in the order of the files; or why there is none.</returns>
    public static Reading<IReadOnlyList<ProposedMapping>> Of(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var opened = CaseFolder.Open(paths, registerPath: null);
        if (!opened.HasValue)
        {
            return Reading<IReadOnlyList<ProposedMapping>>.Not(opened.Reason);
        }

        var proposals = new List<ProposedMapping>();
        foreach (var file in opened.Value.AgencyFiles)
        {
            stop.ThrowIfCancellationRequested();
            var rows = new RowsOfFile(SourceFileReader.Read(file.RelativePath, file.FullPath), mapping: null);
            foreach (var _ in rows.Read())
            {
                stop.ThrowIfCancellationRequested();
            }

            if (rows.Layouts.Count == 0)
            {
                continue;
            }

            var columns = rows.Layouts.SelectMany(l => l.Layout.Columns).ToList();
            var named = columns.Exists(c => c.Heading.Length > 0) ? columns.Where(c => c.Heading.Length > 0).DistinctBy(c => c.Heading, StringComparer.OrdinalIgnoreCase).ToList() : [.. rows.Layouts[0].Layout.Columns];
            proposals.Add(new ProposedMapping(
                new SavedMapping { File = file.RelativePath, HeadingRow = rows.Layouts[0].Layout.HeadingRow + 1, Columns = named },
                rows.Layouts.Min(l => l.Layout.Confidence)));
        }

        return proposals.Count == 0
            ? Reading<IReadOnlyList<ProposedMapping>>.Not("No file there holds a table of events.")
            : Reading<IReadOnlyList<ProposedMapping>>.Of(proposals);
    }
}
