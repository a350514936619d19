using System.CommandLine;
using System.CommandLine.Help;
using Sightline.Cli.Commands.Account;
using Sightline.Cli.Commands.Accuracy;
using Sightline.Cli.Commands.Chronology;
using Sightline.Cli.Commands.Completion;
using Sightline.Cli.Commands.Database;
using Sightline.Cli.Commands.Demo;
using Sightline.Cli.Commands.Disposal;
using Sightline.Cli.Commands.Docs;
using Sightline.Cli.Commands.Journal;
using Sightline.Cli.Commands.Keeping;
using Sightline.Cli.Commands.Mapping;
using Sightline.Cli.Commands.Model;
using Sightline.Cli.Commands.Population;
using Sightline.Cli.Commands.Serve;
using Sightline.Cli.Commands.Signals;

namespace Sightline.Cli;

/// <summary>The command line: every command, what is said about wrong use, and how a run ends.</summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">What was typed after the program's name.</param>
    /// <param name="surroundings">Where answers go.</param>
    /// <param name="stop">Stops the run, beside Ctrl-C.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings surroundings, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(surroundings);
        var parsed = Build(surroundings).Parse(args.Count == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            {
                await surroundings.Error.WriteLineAsync(message);
            }

            await surroundings.Error.WriteLineAsync($"'{PathOf(parsed.CommandResult.Command)} --help' shows how it is used.");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    Output = surroundings.Output,
                    Error = surroundings.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
                },
                stop);
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync("Stopped. Files that were there before are as they were.");
            return ExitCode.Stopped;
        }
        catch (IOException)
        {
            // What reads and writes files says itself what went wrong with which: left over is the answer.
            await surroundings.Error.WriteLineAsync("The answer could not be written to the end: the disk that it goes to may be full. Make room, and type the command again.");
            return ExitCode.CannotRead;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Neither the message nor the trace is shown: either could hold a word of a record.
            await surroundings.Error.WriteLineAsync($"Sightline stopped because of a fault of its own ({e.GetType().Name}). Files that were there before are as they were. Please report it with the command that was typed.");
            return ExitCode.Fault;
        }
    }

    /// <summary>Builds the tree of commands.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The root.</returns>
    public static RootCommand Build(Surroundings surroundings)
    {
        var root = new RootCommand("Puts what every agency knows about a family on one line.");
        root.Add(CombineCommand.Build(surroundings));
        root.Add(SignalsCommand.Build(surroundings));
        root.Add(BacktestCommand.Build(surroundings));
        root.Add(ImportCommand.Build(surroundings));
        root.Add(ServeCommand.Build(surroundings));
        root.Add(AccountCommands.Build(surroundings));
        root.Add(Group("database", "The database of a journal.", GrantCommand.Build(surroundings), "sightline database grant --database postgres://owner@db.example/journal --role sightline_program"));
        root.Add(Group("audit", "The journal's chain of hashes.", VerifyAuditCommand.Build(surroundings), "sightline audit verify --database journal.db   # whether anything was changed"));
        root.Add(BackupCommand.Build(surroundings));
        root.Add(RestoreCommand.Build(surroundings));
        root.Add(DisposeCommands.Build(surroundings));
        root.Add(Group("mapping", "What a person settles about an agency's columns.", ProposeMappingCommand.Build(surroundings), "sightline mapping propose case/ --out mapping.json   # what the columns are read as, to be changed"));
        root.Add(DemoCommand.Build(surroundings));
        root.Add(PopulationCommand.Build(surroundings));
        root.Add(MeasureAccuracyCommand.Build(surroundings));
        root.Add(Group("model", "The coding model of this repository.", LearnModelCommand.Build(surroundings), "sightline model learn --help   # how it is learned anew"));
        root.Add(Group("docs", "The reference pages of this repository.", GenerateDocsCommand.Build(surroundings), "sightline docs generate   # writes them anew"));
        root.Add(CompletionCommand.Build(surroundings));
        HelpWithExamples.Give(
            root,
            "sightline combine case/                     # what is on the line, and what is doubtful",
            "sightline combine case/ --out panel.docx    # the document for a panel",
            "sightline signals case/                     # what the line shows about each child",
            "sightline backtest case/ --out report.html  # when each pattern could first have been seen",
            "sightline demo                              # the same with an invented family");
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static Command Group(string name, string description, Command inner, string example)
    {
        var group = new Command(name, description) { inner };
        HelpWithExamples.Give(group, example);
        return group;
    }

    /// <summary>A command as it is typed.</summary>
    /// <param name="command">The command.</param>
    /// <returns>Its words, the program's name first.</returns>
    public static string PathOf(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? "sightline" : PathOf(parent) + " " + command.Name;
    }
}
