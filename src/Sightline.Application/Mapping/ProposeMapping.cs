using Sightline.Application.Combining;
using Sightline.Documents.Import;
using Sightline.Documents.Import.Register;
using Sightline.Domain;
using Sightline.Domain.People;
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

        var register = opened.Value.RegisterPath is { } path ? RegisterReader.Read(Path.GetFileName(path), path).Register : Register.Empty;
        var agencies = new AgencyOfFile(register);
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

            var layouts = rows.Layouts.Select(l => l.Layout).ToList();
            proposals.Add(new ProposedMapping(MappingBook.Propose(file.RelativePath, agencies.Find(file.RelativePath).Agency.Id, layouts), layouts.Min(l => l.Confidence)));
        }

        return proposals.Count == 0
            ? Reading<IReadOnlyList<ProposedMapping>>.Not("No file there holds a table of events.")
            : Reading<IReadOnlyList<ProposedMapping>>.Of(proposals);
    }
}
