using System.CommandLine;
using Sightline.Cli.Reference;

namespace Sightline.Cli.Commands.Docs;

/// <summary><c>sightline docs generate</c>: writes the reference pages, or checks that they are those that this program makes.</summary>
internal static class GenerateDocsCommand
{
    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 4 where a page is not the one that this program makes." };
        var command = new Command("generate", "Writes the reference pages in docs/reference from the program itself.") { check };
        command.SetAction(parsed => Run(parsed.GetValue(check), CommandLine.Build(surroundings), surroundings));
        HelpWithExamples.Give(command, "sightline docs generate           # after a change of commands or vocabulary", "sightline docs generate --check   # in a check: stale pages end with 4");
        return command;
    }

    private static int Run(bool check, Command root, Surroundings surroundings)
    {
        if (RepositoryFolder.Find() is not { } repository)
        {
            surroundings.Error.WriteLine("There is no repository here: run this command inside a clone.");
            return ExitCode.CannotRead;
        }

        var stale = 0;
        foreach (var (name, content) in ReferencePages.Make(root))
        {
            var path = Path.Combine(repository, ReferencePages.Folder, name);
            if (File.Exists(path) && string.Equals(File.ReadAllText(path), content, StringComparison.Ordinal))
            {
                continue;
            }

            stale++;
            if (check)
            {
                surroundings.Error.WriteLine($"{ReferencePages.Folder}/{name} is not the page that this program makes: run 'sightline docs generate'.");
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
            surroundings.Output.WriteLine($"Written: {ReferencePages.Folder}/{name}");
        }

        return check && stale > 0 ? ExitCode.CheckFailed : ExitCode.Done;
    }
}
