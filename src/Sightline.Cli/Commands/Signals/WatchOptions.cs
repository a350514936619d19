using System.CommandLine;
using System.CommandLine.Parsing;
using Sightline.Application.Combining;
using Sightline.Application.Signals;
using Sightline.Cli.Reporting;

namespace Sightline.Cli.Commands.Signals;

/// <summary>The arguments that <c>signals</c> and <c>backtest</c> share: a family, what a person settled about it, and a partnership's thresholds.</summary>
internal sealed class WatchOptions
{
    private readonly Argument<string[]> _paths = new("FOLDER")
    {
        Description = "A case folder (register.json, and the agencies' files in agencies/ or beside it), or files one by one.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<FileInfo?> _register = File("--register", "The register of the family, where it is not register.json in the folder.");
    private readonly Option<FileInfo?> _mapping = File("--mapping", "What a person settled about the agencies' columns.");
    private readonly Option<FileInfo?> _coded = File("--coded", "Readings that a person confirmed, in the form of truth.json.");
    private readonly Option<FileInfo?> _patterns = File("--patterns", "The partnership's own thresholds, each with its reason.");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress." };

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _register, _mapping, _coded, _patterns, _quiet })
        {
            command.Add(option);
        }

        command.Validators.Add(typed =>
        {
            foreach (var path in typed.GetResult(_paths)?.Tokens.Select(t => t.Value).Where(p => p.StartsWith('-') && !Path.Exists(p)) ?? [])
            {
                typed.AddError($"{path} is not an option of this command.");
            }
        });
    }

    /// <summary>Reads the family; where it cannot be read, says why.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="surroundings">Where progress and complaints go.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The family; null where it could not be read.</returns>
    public FamilyToWatch? Read(ParseResult parsed, Surroundings surroundings, CancellationToken stop)
    {
        var request = new CombineRequest(parsed.GetValue(_paths)!, parsed.GetValue(_register)?.FullName, parsed.GetValue(_mapping)?.FullName, parsed.GetValue(_coded)?.FullName);
        var patterns = parsed.GetValue(_patterns)?.FullName;
        var family = ProgressOnError.Watch(surroundings, parsed.GetValue(_quiet), progress => FamilyToWatch.Read(request, patterns, progress, stop));
        if (!family.HasValue)
        {
            surroundings.Error.WriteLine(family.Reason);
            return null;
        }

        stop.ThrowIfCancellationRequested();
        return family.Value;
    }

    private static Option<FileInfo?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
