using System.CommandLine;
using System.CommandLine.Parsing;
using Sightline.Application.Journal;
using Sightline.Domain;

namespace Sightline.Cli.Commands.Journal;

/// <summary>Where a journal is, its key ring, and the passphrase: what every command that opens one asks for.</summary>
internal sealed class JournalOptions
{
    private readonly Option<string?> _database;
    private readonly Option<FileInfo?> _keys = new("--keys") { Description = "The file of the journal's key ring; without it, the database's name with .keys.", HelpName = "FILE" };
    private readonly Option<FileInfo?> _passphraseFile = new("--passphrase-file") { Description = "The file whose first line is the key ring's passphrase, where nobody is to be asked.", HelpName = "FILE" };

    /// <summary>Makes the options.</summary>
    /// <param name="isRequired">Whether the command needs a journal.</param>
    public JournalOptions(bool isRequired)
    {
        _database = Database(isRequired);
    }

    /// <summary>The option that names a journal.</summary>
    /// <param name="isRequired">Whether the command needs one.</param>
    /// <returns>The option.</returns>
    public static Option<string?> Database(bool isRequired) => new("--database")
    {
        Description = "The journal: a file for SQLite, or postgres://user@host/database.",
        HelpName = "DATABASE",
        Required = isRequired,
    };

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_database);
        command.Add(_keys);
        command.Add(_passphraseFile);
    }

    /// <summary>Whether a journal was named.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>True where one was.</returns>
    public bool IsGiven(CommandResult typed) => typed.GetResult(_database) is not null;

    /// <summary>Where the journal is.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <returns>The place.</returns>
    public JournalPlace PlaceOf(ParseResult parsed) => new(parsed.GetValue(_database)!, parsed.GetValue(_keys)?.FullName);

    /// <summary>Gets the passphrase of the key ring, where it needs one.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="protect">Whether the key ring of a new journal gets a passphrase that is asked for.</param>
    /// <param name="surroundings">Who can be asked.</param>
    /// <returns>The passphrase, null for none; or why it cannot be had.</returns>
    public (string? Passphrase, string? Reason) PassphraseOf(ParseResult parsed, bool protect, Surroundings surroundings) =>
        PassphraseFor(PlaceOf(parsed), parsed.GetValue(_passphraseFile), protect, surroundings);

    /// <summary>Opens the journal.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="mayCreate">Whether it is made where it is not there.</param>
    /// <param name="protect">Whether the key ring of a new journal gets a passphrase that is asked for.</param>
    /// <param name="surroundings">Who can be asked.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The journal, or why it cannot be opened.</returns>
    public async Task<Reading<IJournal>> OpenAsync(ParseResult parsed, bool mayCreate, bool protect, Surroundings surroundings, CancellationToken stop)
    {
        var (passphrase, reason) = PassphraseOf(parsed, protect, surroundings);
        return reason is null
            ? await surroundings.Journals.OpenAsync(PlaceOf(parsed), passphrase, mayCreate, surroundings.Clock, stop)
            : Reading<IJournal>.Not(reason);
    }

    /// <summary>Gets the passphrase of a key ring, from a file or by asking.</summary>
    /// <param name="place">Where the journal is.</param>
    /// <param name="file">The file; null to ask where one is needed.</param>
    /// <param name="protect">Whether the key ring of a new journal gets a passphrase that is asked for.</param>
    /// <param name="surroundings">Who can be asked.</param>
    /// <returns>The passphrase, null for none; or why there is none where one is needed.</returns>
    internal static (string? Passphrase, string? Reason) PassphraseFor(JournalPlace place, FileInfo? file, bool protect, Surroundings surroundings)
    {
        if (surroundings.Journals.NeedsPassphrase(place) && file is null)
        {
            return (surroundings.AskUnseen?.Invoke("Passphrase of the key ring: "), null);
        }

        if (file is null && !protect)
        {
            return (null, null);
        }

        var asked = Reporting.Passphrase.Get(file, surroundings);
        return (asked.Value, asked.Reason);
    }
}
