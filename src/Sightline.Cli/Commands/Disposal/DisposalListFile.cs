using System.CommandLine;
using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;
using Sightline.Documents.Export;

namespace Sightline.Cli.Commands.Disposal;

/// <summary>The file with the list of disposals and seals: beside the journal of SQLite, or beside the key ring, until somebody puts a copy where the backups are not.</summary>
internal static class DisposalListFile
{
    /// <summary>The option that names the file.</summary>
    /// <returns>The option.</returns>
    public static Option<FileInfo?> Option() => new("--list") { Description = "Where the list of disposals and seals is written; without it, the journal's file with .disposals, or that of the key ring.", HelpName = "FILE" };

    /// <summary>Writes the list anew, whole.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="named">The file; null for the usual one.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The file, and how many disposals and seals it names; or why it could not be written.</returns>
    public static async Task<WrittenList> WriteAsync(IJournal journal, JournalPlace place, FileInfo? named, CancellationToken stop)
    {
        var database = place.Database.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) ? place.Database["sqlite:".Length..] : place.Database;
        var file = named?.FullName ?? (File.Exists(database) ? database : place.KeyRing ?? database) + ".disposals";
        var seals = await journal.Keeping.SealsAsync(stop);
        if (!seals.HasValue)
        {
            return new WrittenList(file, 0, 0, $"The list of disposals and seals could not be written. {seals.Reason}");
        }

        var list = new DisposalList(await journal.Keeping.JournalIdAsync(stop), await journal.Keeping.CertificatesAsync(stop), seals.Value);
        var problem = WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(list.ToString())));
        return new WrittenList(file, list.Certificates.Count, seals.Value.Count, problem is null ? null : $"The list of disposals and seals could not be written. {problem.ToDo} Then write it with 'sightline dispose list'.");
    }
}

/// <summary>A list that was written, or not.</summary>
/// <param name="File">The file.</param>
/// <param name="Disposals">How many disposals it names.</param>
/// <param name="Seals">How many seals it names.</param>
/// <param name="Reason">Why it could not be written; null where it was.</param>
internal sealed record WrittenList(string File, int Disposals, int Seals, string? Reason);
