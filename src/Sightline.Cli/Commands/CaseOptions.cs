using System.CommandLine;
using Sightline.Application.Combining;

namespace Sightline.Cli.Commands;

/// <summary>A family's files, and what a person settled about them.</summary>
internal sealed class CaseOptions
{
    private readonly Argument<string[]> _paths;
    private readonly Option<FileInfo?> _register = File("--register", "The register of the family, where it is not register.json in the folder.");
    private readonly Option<FileInfo?> _mapping = File("--mapping", "What a person settled about the agencies' columns.");
    private readonly Option<FileInfo?> _coded = File("--coded", "Readings that a person confirmed, in the form of truth.json.");
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress." };

    /// <summary>Makes the options.</summary>
    /// <param name="isRequired">Whether files must be named.</param>
    public CaseOptions(bool isRequired)
    {
        _paths = new Argument<string[]>("FOLDER")
        {
            Description = "A case folder (register.json, and the agencies' files in agencies/ or beside it), or files one by one.",
            Arity = isRequired ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
        };
    }

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _register, _mapping, _coded, _quiet })
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

    /// <summary>Whether files were named, or anything was said about them.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>True where they were.</returns>
    public bool IsGiven(System.CommandLine.Parsing.CommandResult typed) =>
        typed.GetResult(_paths)?.Tokens.Count > 0 || typed.GetResult(_register) is not null || typed.GetResult(_mapping) is not null || typed.GetResult(_coded) is not null;

    /// <summary>What is to be combined.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <returns>The request.</returns>
    public CombineRequest RequestOf(ParseResult parsed) =>
        new(parsed.GetValue(_paths)!, parsed.GetValue(_register)?.FullName, parsed.GetValue(_mapping)?.FullName, parsed.GetValue(_coded)?.FullName);

    /// <summary>Whether the person wants no progress.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <returns>True for none.</returns>
    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(_quiet);

    private static Option<FileInfo?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
