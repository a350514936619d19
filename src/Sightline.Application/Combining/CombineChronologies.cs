using Sightline.Documents.Import;
using Sightline.Documents.Import.Coded;
using Sightline.Documents.Import.Register;
using Sightline.Domain;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Sightline.Language.Coding;
using Sightline.Language.Tables;

namespace Sightline.Application.Combining;

/// <summary>What is to be combined.</summary>
/// <param name="Paths">A case folder, or files one by one.</param>
/// <param name="RegisterPath">The register; null to look for it in the folder.</param>
/// <param name="MappingPath">What a person settled about columns; null for none.</param>
/// <param name="CodedPath">Readings that a person confirmed; null for none.</param>
public sealed record CombineRequest(IReadOnlyList<string> Paths, string? RegisterPath = null, string? MappingPath = null, string? CodedPath = null)
{
    /// <summary>Makes the reader that proposes codes; null for the model of this build.</summary>
    public Func<Register, CodeReader>? NewCodeReader { get; init; }
}

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
        if (folder.AgencyFiles.Count == 0)
        {
            return Reading<CombinedChronology>.Not(string.Join(
                '\n',
                folder.Problems.Select(p => $"{p.File}: {p.What} {p.ToDo}").Prepend("No agency's file is there: a case folder holds them in the folder agencies, or beside register.json.")));
        }

        var mappings = MappingsOf(request.MappingPath);
        if (!mappings.HasValue)
        {
            return Reading<CombinedChronology>.Not(mappings.Reason);
        }

        if (request.CodedPath is not null && !File.Exists(request.CodedPath))
        {
            return Reading<CombinedChronology>.Not("The file of confirmed readings is not there: check the name after --coded.");
        }

        var problems = new List<Problem>(folder.Problems);
        var register = RegisterOf(folder, problems);
        var confirmed = ConfirmedRows.Read(request.CodedPath, register, problems);
        var line = ReadAll(folder, register, mappings.Value, confirmed, request, progress, problems, stop);
        problems.AddRange(confirmed.NotMet());
        stop.ThrowIfCancellationRequested();
        return Reading<CombinedChronology>.Of(line.Close(register.Case ?? folder.Name, register, problems));
    }

    private static CombinedLine ReadAll(
        CaseFolder folder,
        Register register,
        MappingBook mappings,
        ConfirmedRows confirmed,
        CombineRequest request,
        IProgress<CombineProgress>? progress,
        List<Problem> problems,
        CancellationToken stop)
    {
        var agencies = new AgencyOfFile(register);
        var readRow = new ReadRow(register, request.NewCodeReader?.Invoke(register) ?? new CodeReader(register));
        if (readRow.RegisterProblem is { } tooLong)
        {
            problems.Add(tooLong);
        }

        var line = new CombinedLine();
        for (var done = 0; done < folder.AgencyFiles.Count; done++)
        {
            stop.ThrowIfCancellationRequested();
            var file = folder.AgencyFiles[done];
            var (agency, unknown) = agencies.Find(file.RelativePath);
            if (unknown is not null)
            {
                problems.Add(unknown);
            }

            var mapping = mappings.For(file.RelativePath, agency.Id);
            var hints = mapping?.Hints ?? Language.Dates.DateHints.None;
            var filesDone = done;
            problems.AddRange(line.Add(
                SourceFileReader.Read(file.RelativePath, file.FullPath),
                mapping,
                row => confirmed.Apply(readRow.Read(row, agency, hints)),
                rows => progress?.Report(new CombineProgress(file.RelativePath, filesDone, folder.AgencyFiles.Count, rows)),
                stop));
        }

        return line;
    }

    private static Reading<MappingBook> MappingsOf(string? path)
    {
        if (path is null)
        {
            return Reading<MappingBook>.Of(MappingBook.Empty);
        }

        try
        {
            return MappingFile.Read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<MappingBook>.Not("The mapping file cannot be opened: check its name, and that you may read it.");
        }
    }

    private static Register RegisterOf(CaseFolder folder, List<Problem> problems)
    {
        if (folder.RegisterPath is null)
        {
            problems.Add(new Problem(File: null, Row: null, "no-register", "There is no register.json, so nobody can be named.", "Write a register of the family, and give it with --register or put it into the folder."));
            return Register.Empty;
        }

        var (register, doubts) = RegisterReader.Read(Path.GetFileName(folder.RegisterPath), folder.RegisterPath);
        problems.AddRange(doubts);
        return register;
    }
}
