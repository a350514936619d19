using System.CommandLine;
using System.Globalization;
using Sightline.Application.Mapping;
using Sightline.Documents.Export;
using Sightline.Domain.Chronology;
using Sightline.Language.Tables;

namespace Sightline.Cli.Commands.Mapping;

/// <summary><c>sightline mapping propose</c>: writes down what each column is read as, for a person to settle.</summary>
internal static class ProposeMappingCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("FOLDER|FILES") { Description = "A case folder, or files one by one.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<FileInfo?>("--out", "-o") { Description = "Write the proposal to this file, to be changed and given to 'sightline combine --mapping'.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer with the proposal as JSON, in the form of a mapping file." };
        var command = new Command("propose", "Says what each column of a case folder's files is read as, and how sure that is, for a person to settle.") { paths, to, json };
        command.SetAction((parsed, stop) => Task.Run(() => Run(parsed.GetValue(paths)!, parsed.GetValue(to), parsed.GetValue(json), surroundings, stop), CancellationToken.None));
        HelpWithExamples.Give(
            command,
            "sightline mapping propose case/ --out mapping.json   # then change the roles that are wrong",
            "sightline combine case/ --mapping mapping.json       # now, and for what the agency sends next time");
        return command;
    }

    private static int Run(string[] paths, FileInfo? to, bool json, Surroundings surroundings, CancellationToken stop)
    {
        var proposed = ProposeMapping.Of(paths, stop);
        if (!proposed.HasValue)
        {
            surroundings.Error.WriteLine(proposed.Reason);
            return ExitCode.CannotRead;
        }

        var book = MappingFile.Write(new MappingBook([.. proposed.Value.Select(p => p.Mapping)]));
        if (to is not null && WholeFile.Write(to.FullName, stream => stream.Write(book)) is { } problem)
        {
            surroundings.Error.WriteLine($"{to}: {problem.What} {problem.ToDo}");
            return ExitCode.CannotRead;
        }

        if (json)
        {
            surroundings.OutputBytes.Write(book);
            surroundings.Output.WriteLine();
            return ExitCode.Done;
        }

        foreach (var (mapping, confidence) in proposed.Value)
        {
            surroundings.Output.WriteLine($"{mapping.File} (sure to {Percent(confidence)})");
            foreach (var column in mapping.Columns)
            {
                surroundings.Output.WriteLine($"  {Kebab.Of(column.Role),-12} {Percent(column.Confidence),5}  {column.Heading}");
            }
        }

        surroundings.Output.WriteLine(to is null ? "With --out FILE this becomes a mapping file that can be changed." : $"Written: {to}. Change the roles that are wrong, and give it to 'sightline combine --mapping'.");
        return ExitCode.Done;
    }

    private static string Percent(double confidence) => confidence.ToString("0%", CultureInfo.InvariantCulture);
}
