using System.CommandLine;
using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Cli.Commands.Journal;
using Sightline.Domain;

namespace Sightline.Cli.Commands.Serve;

/// <summary>Where an installation is: a folder with its journal and key ring, or a database with a key ring of its own.</summary>
internal sealed class InstallationOptions
{
    /// <summary>What the journal in a data folder is called.</summary>
    public const string JournalFile = "journal.db";

    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = $"The folder of the installation: {JournalFile} and its key ring are in it, or are made there.", HelpName = "FOLDER" };
    private readonly Option<string?> _database = JournalOptions.Database(isRequired: false);
    private readonly Option<FileInfo?> _keys = new("--keys") { Description = "The file of the key ring; without it, the database's name with .keys.", HelpName = "FILE" };
    private readonly Option<FileInfo?> _passphraseFile = new("--passphrase-file") { Description = "The file whose first line is the key ring's passphrase, where nobody is to be asked.", HelpName = "FILE" };

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _data, _database, _keys, _passphraseFile })
        {
            command.Add(option);
        }

        command.Validators.Add(typed =>
        {
            if (typed.GetResult(_data) is null == typed.GetResult(_database) is null)
            {
                typed.AddError("Say where the installation is: with --data FOLDER, or with --database DATABASE.");
            }
        });
    }

    /// <summary>Opens the installation; makes it where it is not there.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="surroundings">Who can be asked.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The installation, or why it cannot be opened.</returns>
    public async Task<Reading<IInstallation>> OpenAsync(ParseResult parsed, Surroundings surroundings, CancellationToken stop)
    {
        var folder = parsed.GetValue(_data);
        try
        {
            folder?.Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<IInstallation>.Not("The folder of the installation cannot be made: check that you may write there.");
        }

        var place = new JournalPlace(folder is null ? parsed.GetValue(_database)! : Path.Combine(folder.FullName, JournalFile), parsed.GetValue(_keys)?.FullName);
        var (passphrase, reason) = JournalOptions.PassphraseFor(place, parsed.GetValue(_passphraseFile), protect: false, surroundings);
        return reason is null ? await surroundings.Installations.OpenAsync(place, passphrase, mayCreate: true, surroundings.Clock, stop) : Reading<IInstallation>.Not(reason);
    }
}
