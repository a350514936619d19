using System.CommandLine;
using Sightline.Application.Signals;
using Sightline.Cli.Commands.Journal;
using Sightline.Cli.Reporting;

namespace Sightline.Cli.Commands.Signals;

/// <summary>The arguments that <c>signals</c> and <c>backtest</c> share: a family in files or in a journal, and a partnership's thresholds.</summary>
internal sealed class WatchOptions
{
    private readonly CaseOptions _files = new(isRequired: false);
    private readonly JournalOptions _journal = new(isRequired: false);
    private readonly Option<string?> _family = new("--family") { Description = "With --database: what the family is called there; not needed where the journal has only one.", HelpName = "NAME" };
    private readonly Option<FileInfo?> _patterns = new("--patterns") { Description = "The partnership's own thresholds, each with its reason.", HelpName = "FILE" };

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        _files.AddTo(command);
        _journal.AddTo(command);
        command.Add(_family);
        command.Add(_patterns);
        command.Validators.Add(typed =>
        {
            var fromJournal = _journal.IsGiven(typed);
            if (!fromJournal && !_files.IsGiven(typed))
            {
                typed.AddError("Name a case folder, or a journal with --database.");
            }
            else if (fromJournal && _files.IsGiven(typed))
            {
                typed.AddError("A case folder and --database do not go together: 'sightline import' puts the folder into the journal.");
            }
            else if (!fromJournal && typed.GetResult(_family) is not null)
            {
                typed.AddError("--family goes with --database.");
            }
        });
    }

    /// <summary>Reads the family; where it cannot be read, says why.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="surroundings">Where progress and complaints go.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The family; null where it could not be read.</returns>
    public async Task<FamilyToWatch?> ReadAsync(ParseResult parsed, Surroundings surroundings, CancellationToken stop)
    {
        var patterns = parsed.GetValue(_patterns)?.FullName;
        Domain.Reading<FamilyToWatch> family;
        if (_journal.IsGiven(parsed.CommandResult))
        {
            var opened = await _journal.OpenAsync(parsed, mayCreate: false, protect: false, surroundings, stop);
            if (!opened.HasValue)
            {
                await surroundings.Error.WriteLineAsync(opened.Reason);
                return null;
            }

            await using var journal = opened.Value;
            family = await FamilyInJournal.ReadAsync(journal, parsed.GetValue(_family), patterns, stop);
        }
        else
        {
            family = ProgressOnError.Watch(surroundings, _files.IsQuiet(parsed), progress => FamilyToWatch.Read(_files.RequestOf(parsed), patterns, progress, stop));
        }

        if (!family.HasValue)
        {
            await surroundings.Error.WriteLineAsync(family.Reason);
            return null;
        }

        stop.ThrowIfCancellationRequested();
        return family.Value;
    }
}
