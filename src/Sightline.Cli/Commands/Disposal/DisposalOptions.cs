using System.CommandLine;
using Sightline.Application.Journal;
using Sightline.Cli.Commands.Journal;
using Sightline.Domain;
using Sightline.Domain.Retention;

namespace Sightline.Cli.Commands.Disposal;

/// <summary>What the commands of disposal ask for alike: the journal, the family, the rules, and a reason.</summary>
internal static class DisposalOptions
{
    /// <summary>The option that names a family by its number.</summary>
    /// <returns>The option.</returns>
    public static Option<long> Family() => new("--family") { Description = "The family's number, as the preview shows it.", HelpName = "NUMBER", Required = true };

    /// <summary>The option that names a partnership's rules.</summary>
    /// <returns>The option.</returns>
    public static Option<FileInfo?> Rules() => new("--rules") { Description = "The partnership's own retention rules, in the form of docs/reference/retention.md; without it, those that come with Sightline for England.", HelpName = "FILE.json" };

    /// <summary>The option that names a file with a reason.</summary>
    /// <returns>The option.</returns>
    public static Option<FileInfo?> ReasonFile() => new("--reason-file") { Description = "A file that says why; without it, the reason is asked for. It is kept encrypted.", HelpName = "FILE" };

    /// <summary>By whom something is done, where the command does not ask.</summary>
    public static string Actor => $"command line: {Environment.UserName}";

    /// <summary>Reads the rules.</summary>
    /// <param name="file">The file; null for the rules that come with Sightline.</param>
    /// <returns>The rules, or why there are none.</returns>
    public static Reading<RetentionRules> Read(FileInfo? file)
    {
        if (file is null)
        {
            return Reading<RetentionRules>.Of(RetentionRules.Default);
        }

        try
        {
            return RetentionRules.Read(File.ReadAllText(file.FullName));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<RetentionRules>.Not("The file of rules cannot be read: check the name after --rules.");
        }
    }

    /// <summary>Gets a reason that is to be kept encrypted: never an argument, which other people of the machine could read.</summary>
    /// <param name="file">The file that holds it; null to ask.</param>
    /// <param name="surroundings">Who can be asked.</param>
    /// <returns>The reason, or why there is none.</returns>
    public static Reading<string> ReasonOf(FileInfo? file, Surroundings surroundings)
    {
        try
        {
            var reason = file is not null ? File.ReadAllText(file.FullName) : surroundings.AskUnseen?.Invoke("Reason (it does not show): ");
            return string.IsNullOrWhiteSpace(reason) ? Reading<string>.Not("No reason was given: name a file with --reason-file, or type one where it is asked for.") : Reading<string>.Of(reason.Trim());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Reading<string>.Not("The file of the reason cannot be read: check the name after --reason-file.");
        }
    }

    /// <summary>Opens the journal, works with it, and says why where that is not possible.</summary>
    /// <param name="journal">The options of the journal.</param>
    /// <param name="parsed">What was typed.</param>
    /// <param name="surroundings">Where complaints go.</param>
    /// <param name="work">The work; null where it could not be done, which it has said itself.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> WithJournalAsync(JournalOptions journal, ParseResult parsed, Surroundings surroundings, Func<IJournal, Task<int>> work, CancellationToken stop)
    {
        var opened = await journal.OpenAsync(parsed, mayCreate: false, protect: false, surroundings, stop);
        if (!opened.HasValue)
        {
            return Refuse(opened.Reason, surroundings);
        }

        await using var there = opened.Value;
        return await work(there);
    }

    /// <summary>Says why nothing was done.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="surroundings">Where complaints go.</param>
    /// <param name="code">The exit code.</param>
    /// <returns>The exit code.</returns>
    public static int Refuse(string reason, Surroundings surroundings, int code = ExitCode.CannotRead)
    {
        surroundings.Error.WriteLine(reason);
        return code;
    }
}
