using System.CommandLine;
using Sightline.Application.Learning;
using Sightline.Documents.Export;

namespace Sightline.Cli.Commands.Model;

/// <summary><c>sightline model learn</c>: learns the weights of the coding model anew and writes them into the repository.</summary>
internal static class LearnModelCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var shared = new Option<DirectoryInfo?>("--shared") { Description = "The folder that holds cases/; without it, ../shared beside the repository.", HelpName = "FOLDER" };
        var command = new Command("learn", "Learns the weights of the coding model from the coded cases and the invented rows, and writes them into the repository.") { shared };
        command.SetAction((parsed, stop) => Task.Run(() => Run(parsed.GetValue(shared)?.FullName, surroundings, stop), CancellationToken.None));
        HelpWithExamples.Give(command, "sightline model learn && sightline accuracy   # after a change of lexicon or rows");
        return command;
    }

    private static int Run(string? shared, Surroundings surroundings, CancellationToken stop)
    {
        if (RepositoryFolder.WithCases(shared) is not var (repository, cases))
        {
            surroundings.Error.WriteLine(RepositoryFolder.NoCases);
            return ExitCode.CannotRead;
        }

        var learned = LearnCodingModel.From(repository, cases, stop);
        if (!learned.HasValue)
        {
            surroundings.Error.WriteLine(learned.Reason);
            return ExitCode.CannotRead;
        }

        var path = Path.Combine(repository, LearnCodingModel.ModelFile);
        var problem = WholeFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            learned.Value.Write(writer);
        });
        if (problem is not null)
        {
            surroundings.Error.WriteLine($"{LearnCodingModel.ModelFile}: {problem.What} {problem.ToDo}");
            return ExitCode.CannotRead;
        }

        surroundings.Output.WriteLine($"Written: {LearnCodingModel.ModelFile}, learned from {cases.Count} cases and the invented rows.");
        return ExitCode.Done;
    }
}
