using System.CommandLine;
using Sightline.Cli.Commands.Journal;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Certificates;

namespace Sightline.Cli.Commands.Disposal;

/// <summary><c>sightline dispose certificate</c>: writes a certificate as a page to be printed and filed.</summary>
internal static class CertificateCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var journal = new JournalOptions(isRequired: true);
        var position = new Option<long>("--position") { Description = "Where the certificate stands in the journal.", HelpName = "POSITION", Required = true };
        var page = new Option<FileInfo>("--out", "-o") { Description = "The page; its name ends in .html.", HelpName = "FILE.html", Required = true };
        page.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !Path.GetExtension(result.Tokens[0].Value).Equals(".html", StringComparison.OrdinalIgnoreCase))
            {
                result.AddError("--out: the page's name should end in .html.");
            }
        });
        var command = new Command("certificate", "Writes a certificate of disposal as a page to be printed and filed.");
        journal.AddTo(command);
        command.Add(position);
        command.Add(page);
        command.SetAction((parsed, stop) => DisposalOptions.WithJournalAsync(
            journal,
            parsed,
            surroundings,
            async there =>
            {
                var at = parsed.GetValue(position);
                if ((await there.Keeping.CertificatesAsync(stop)).FirstOrDefault(c => c.Position == at) is not { } standing)
                {
                    return DisposalOptions.Refuse("There is no certificate at this position: 'sightline dispose list' lists them.", surroundings);
                }

                if (WholeFile.Write(parsed.GetValue(page)!.FullName, stream => CertificatePage.Write(standing.Certificate, standing.Position, stream)) is { } problem)
                {
                    return DisposalOptions.Refuse($"{problem.What} {problem.ToDo}", surroundings);
                }

                await surroundings.Output.WriteLineAsync($"Written: {parsed.GetValue(page)}");
                return ExitCode.Done;
            },
            stop));
        HelpWithExamples.Give(command, "sightline dispose certificate --database journal.db --position 4711 --out certificate.html   # to be printed");
        return command;
    }
}
