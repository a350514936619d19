using Sightline.Documents.Import;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding;
using Sightline.Language.Dates;

namespace Sightline.Application.Combining;

/// <summary>What is to be combined.</summary>
/// <param name="Paths">A case folder, or files one by one.</param>
/// <param name="RegisterPath">The register; null to look for it in the folder.</param>
/// <param name="MappingPath">What a person settled about columns; null for none.</param>
/// <param name="CodedPath">Readings that a person confirmed; null for none.</param>
public sealed record CombineRequest(IReadOnlyList<string> Paths, string? RegisterPath = null, string? MappingPath = null, string? CodedPath = null);

/// <summary>How far the work has come.</summary>
/// <param name="File">The file that is read now, relative to the case folder.</param>
/// <param name="FilesDone">How many files are done.</param>
/// <param name="Files">How many there are.</param>
/// <param name="Rows">How many rows have been read in all.</param>
public sealed record CombineProgress(string File, int FilesDone, int Files, int Rows);

/// <summary>Puts what every agency of a case folder wrote on one line.</summary>
public static class CombineChronologies
{
    /// <summary>Combines a case folder.</summary>
    /// <param name="request">What to combine.</param>
    /// <param name="progress">Is told how far the work has come; null for nobody.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The line, or why nothing could be read at all.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static Reading<CombinedChronology> Run(CombineRequest request, IProgress<CombineProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var opened = CaseFolder.Open(request.Paths, request.RegisterPath);
        if (!opened.HasValue)
        {
            return Reading<CombinedChronology>.Not(opened.Reason);
        }

        var folder = opened.Value;
        var problems = new List<Problem>(folder.Problems);
        var register = RegisterOf(folder, problems);
        if (folder.AgencyFiles.Count == 0)
        {
            return Reading<CombinedChronology>.Not("The folder holds no agency's file.");
        }

        var agencies = new AgencyOfFile(register);
        var readRow = new ReadRow(register, new CodeReader(register));
        var line = new CombinedLine();
        foreach (var file in folder.AgencyFiles)
        {
            stop.ThrowIfCancellationRequested();
            progress?.Report(new CombineProgress(file.RelativePath, line.Files, folder.AgencyFiles.Count, line.Rows));
            var (agency, unknown) = agencies.Find(file.RelativePath);
            if (unknown is not null)
            {
                problems.Add(unknown);
            }

            problems.AddRange(line.Add(SourceFileReader.Read(file.RelativePath, file.FullPath), mapping: null, row => readRow.Read(row, agency, DateHints.None), stop));
        }

        return Reading<CombinedChronology>.Of(line.Close(register.Case ?? folder.Name, register, problems));
    }

    private static Register RegisterOf(CaseFolder folder, List<Problem> problems)
    {
        if (folder.RegisterPath is null)
        {
            problems.Add(new Problem(File: null, Row: null, "no-register", "There is no register.json, so nobody can be named.", "Write a register of the family, and give it with --register or put it into the folder."));
            return Register.Empty;
        }

        return ProvisionalSources.ReadRegister(folder.RegisterPath);
    }
}
