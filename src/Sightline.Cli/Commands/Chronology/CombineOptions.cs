using System.CommandLine;
using System.CommandLine.Parsing;
using Sightline.Application.Combining;
using Sightline.Application.Exporting;
using Sightline.Documents.Export;

namespace Sightline.Cli.Commands.Chronology;

/// <summary>What a person chose.</summary>
/// <param name="Request">What to combine.</param>
/// <param name="Outputs">The files to write.</param>
/// <param name="Shows">What is shown that is otherwise left out.</param>
/// <param name="Json">Whether the answer is JSON.</param>
/// <param name="Quiet">Whether progress and summary are left out.</param>
/// <param name="Protect">Whether the page is encrypted.</param>
/// <param name="PassphraseFile">The file that holds the passphrase; null to ask.</param>
internal sealed record CombineChoices(
    CombineRequest Request,
    IReadOnlyList<string> Outputs,
    DisclosureChoices Shows,
    bool Json,
    bool Quiet,
    bool Protect,
    FileInfo? PassphraseFile);

/// <summary>The arguments and options of <c>sightline combine</c>, and what of them does not go together.</summary>
internal sealed class CombineOptions
{
    private readonly Argument<string[]> _paths = new("FOLDER|FILES")
    {
        Description = "A case folder (register.json, and the agencies' files in agencies/ or beside it), or files one by one.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<FileInfo?> _register = File("--register", "The register of the family, where it is not register.json in the folder.");
    private readonly Option<FileInfo?> _mapping = File("--mapping", "What a person settled about the agencies' columns, as 'sightline mapping propose' writes it.");
    private readonly Option<FileInfo?> _coded = File("--coded", "Readings that a person confirmed, in the form of truth.json: they take the place of the proposals for the rows that they hold.");
    private readonly Option<string[]> _out = new("--out", "-o")
    {
        Description = $"Write this file; may be given several times. The ending says the format: {string.Join(", ", ExportChronology.Endings)}.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Answer as JSON." };
    private readonly Option<bool> _protect = new("--protect") { Description = "Write the .html as one page that is encrypted with a passphrase and holds the other documents." };
    private readonly Option<FileInfo?> _passphraseFile = File("--passphrase-file", "The file whose first line is the passphrase, where nobody is to be asked.");
    private readonly Option<bool> _showAddresses = new("--show-addresses") { Description = "Leave addresses in the outputs." };
    private readonly Option<bool> _showNhsNumbers = new("--show-nhs-numbers") { Description = "Leave NHS numbers in the outputs." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no summary: the exit code tells, and complaints." };

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _register, _mapping, _coded, _out, _json, _protect, _passphraseFile, _showAddresses, _showNhsNumbers, _quiet })
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    /// <summary>What a person chose.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <returns>The choices.</returns>
    public CombineChoices Of(ParseResult parsed) => new(
        new CombineRequest(parsed.GetValue(_paths)!, parsed.GetValue(_register)?.FullName, parsed.GetValue(_mapping)?.FullName, parsed.GetValue(_coded)?.FullName),
        parsed.GetValue(_out) ?? [],
        new DisclosureChoices(parsed.GetValue(_showAddresses), parsed.GetValue(_showNhsNumbers)),
        parsed.GetValue(_json),
        parsed.GetValue(_quiet),
        parsed.GetValue(_protect),
        parsed.GetValue(_passphraseFile));

    private static Option<FileInfo?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

    private static bool IsMistypedOption(string path) => path.StartsWith('-') && !Path.Exists(path);

    private void Check(CommandResult typed)
    {
        // By their tokens: an option that was given without its value cannot be asked for one.
        var outputs = typed.GetResult(_out)?.Tokens.Select(t => t.Value).ToArray() ?? [];
        foreach (var path in typed.GetResult(_paths)?.Tokens.Select(t => t.Value).Where(IsMistypedOption) ?? [])
        {
            typed.AddError($"{path} is not an option of this command.");
        }

        foreach (var path in outputs)
        {
            var ending = Path.GetExtension(path);
            if (!ExportChronology.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            {
                typed.AddError($"--out {path}: no format has this ending. There are {string.Join(", ", ExportChronology.Endings)}.");
            }
            else if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            {
                typed.AddError($"--out {path}: the folder {folder} is not there. Make it first.");
            }
        }

        if (outputs.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Count() < outputs.Length)
        {
            typed.AddError("--out names one file twice.");
        }

        if (typed.GetValue(_protect) && !outputs.Any(o => Path.GetExtension(o).Equals(".html", StringComparison.OrdinalIgnoreCase)))
        {
            typed.AddError("--protect needs an --out that ends in .html: the protected page.");
        }

        if (typed.GetResult(_passphraseFile) is not null && !typed.GetValue(_protect))
        {
            typed.AddError("--passphrase-file goes with --protect.");
        }

        if (typed.GetValue(_json) && typed.GetValue(_quiet))
        {
            typed.AddError("--json and --quiet do not go together: the JSON is all that --json writes.");
        }
    }
}
