using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace Sightline.Cli;

/// <summary>Prints a command's help, and below it how the command is used.</summary>
/// <param name="help">The usual help.</param>
public sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly ConditionalWeakTable<Command, string[]> Known = [];

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>The examples of a command.</summary>
    /// <param name="command">The command.</param>
    /// <returns>Lines to type, each with what it does after a number sign.</returns>
    public static IReadOnlyList<string> Of(Command command) => Known.TryGetValue(command, out var lines) ? lines : [];

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        ArgumentNullException.ThrowIfNull(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        using var usual = new StringWriter();
        parseResult.InvocationConfiguration.Output = usual;
        var code = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        // The library calls the program by the name of its file, which is not what a person types.
        output.Write(usual.ToString().Replace(RootCommand.ExecutableName, "sightline", StringComparison.Ordinal));
        var examples = Of(parseResult.CommandResult.Command);
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (var line in examples)
            {
                output.WriteLine("  " + line);
            }

            output.WriteLine();
        }

        return code;
    }

    /// <summary>Gives a command its examples.</summary>
    /// <param name="command">The command.</param>
    /// <param name="lines">Lines to type.</param>
    internal static void Give(Command command, params string[] lines) => Known.AddOrUpdate(command, lines);
}
