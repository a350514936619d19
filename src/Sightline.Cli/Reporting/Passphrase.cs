using System.Text;

namespace Sightline.Cli.Reporting;

/// <summary>Gets a passphrase from a file or a prompt, never from an argument, which other people of the machine could read.</summary>
internal static class Passphrase
{
    /// <summary>Gets it.</summary>
    /// <param name="file">The file whose first line it is; null to ask.</param>
    /// <param name="surroundings">Who can be asked.</param>
    /// <returns>The passphrase, or why there is none.</returns>
    public static Domain.Reading<string> Get(FileInfo? file, Surroundings surroundings)
    {
        string? phrase;
        if (file is not null)
        {
            try
            {
                phrase = File.ReadLines(file.FullName).FirstOrDefault() ?? string.Empty;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Domain.Reading<string>.Not("The file for the passphrase cannot be read.");
            }
        }
        else if (surroundings.AskUnseen is { } ask)
        {
            phrase = ask("Passphrase: ");
            if (phrase is not null && !string.Equals(phrase, ask("The same again: "), StringComparison.Ordinal))
            {
                return Domain.Reading<string>.Not("The two passphrases are not the same.");
            }
        }
        else
        {
            return Domain.Reading<string>.Not("Nobody can be asked for a passphrase here: give --passphrase-file.");
        }

        if (phrase is null)
        {
            return Domain.Reading<string>.Not("No passphrase was given.");
        }

        var reading = Documents.Export.Protect.Passphrase.Read(phrase);
        using var taken = reading.Value;
        return reading.Reason is { } because ? Domain.Reading<string>.Not(because) : Domain.Reading<string>.Of(phrase);
    }

    /// <summary>Asks at the prompt; what is typed does not show.</summary>
    /// <param name="question">What to ask.</param>
    /// <returns>What was typed; null where the person gave up.</returns>
    public static string? AskAtPrompt(string question)
    {
        Console.Error.Write(question);
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    Console.Error.WriteLine();
                    return typed.ToString();
                case ConsoleKey.Escape:
                    Console.Error.WriteLine();
                    return null;
                case ConsoleKey.Backspace when typed.Length > 0:
                    typed.Length--;
                    break;
                default:
                    if (!char.IsControl(key.KeyChar))
                    {
                        typed.Append(key.KeyChar);
                    }

                    break;
            }
        }
    }
}
