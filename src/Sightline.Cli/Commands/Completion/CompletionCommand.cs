using System.CommandLine;

namespace Sightline.Cli.Commands.Completion;

/// <summary><c>sightline completion</c>: prints the lines that teach a shell to complete commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # bash: put this line into ~/.bashrc:  source <(sightline completion bash)
        _sightline() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o bashdefault -o default -F _sightline sightline ./sightline
        """;

    private const string Zsh = """
        # zsh: put this line into ~/.zshrc, after compinit:  source <(sightline completion zsh)
        _sightline() {
            local -a words_known
            words_known=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            if (( ${#words_known} )) && [[ -n "${words_known[1]}" ]]; then compadd -- "${words_known[@]}"; fi
            _files
        }
        compdef _sightline sightline ./sightline
        """;

    private const string Fish = """
        # fish: put this line into ~/.config/fish/config.fish:  sightline completion fish | source
        complete -c sightline -a '(sightline "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
        """;

    /// <summary>Builds the command.</summary>
    /// <param name="surroundings">Where answers go.</param>
    /// <returns>The command.</returns>
    public static Command Build(Surroundings surroundings)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Prints what teaches a shell to complete commands and options.") { shell };
        command.SetAction(parsed =>
        {
            surroundings.Output.Write((parsed.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => Fish }).ReplaceLineEndings("\n") + "\n");
            return ExitCode.Done;
        });
        HelpWithExamples.Give(command, "source <(sightline completion bash)   # now, in this shell");
        return command;
    }
}
