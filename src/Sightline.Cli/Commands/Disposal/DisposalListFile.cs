using System.CommandLine;
using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.Keeping;
using Sightline.Cli.Commands.Journal;
using Sightline.Documents.Export;

namespace Sightline.Cli.Commands.Disposal;

/// <summary>The file with the list of disposals: beside the journal of SQLite, or beside the key ring, until somebody puts a copy where the backups are not.</summary>
internal static class DisposalListFile
{
    /// <summary>The option that names the file.</summary>
    /// <returns>The option.</returns>
    public static Option<FileInfo?> Option() => new("--list") { Description = "Where the list of disposals is written; without it, the journal's file with .disposals, or that of the key ring.", HelpName = "FILE" };

    /// <summary>Writes the list anew, whole.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="named">The file; null for the usual one.</param>
    /// <param name="stop">Stops the read.</param>
    /// <returns>The file and how many disposals it names; or why it could not be written.</returns>
    public static async Task<(string File, int Disposals, string? Reason)> WriteAsync(IJournal journal, JournalPlace place, FileInfo? named, CancellationToken stop)
    {
        var list = new DisposalList(await journal.Keeping.JournalIdAsync(stop), await journal.Keeping.CertificatesAsync(stop));
        var database = place.Database.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) ? place.Database["sqlite:".Length..] : place.Database;
        var file = named?.FullName ?? (File.Exists(database) ? database : place.KeyRing ?? database) + ".disposals";
        var problem = WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(list.ToString())));
        return (file, list.Certificates.Count, problem is null ? null : $"The list of disposals could not be written. {problem.ToDo} Then write it with 'sightline dispose list'.");
    }
}
