using System.Text;
using Sightline.Storage;

namespace Sightline.Cli.Tests;

/// <summary>What a command answered.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Typed(int Code, string Output, string Error)
{
    /// <summary>Types a command, with the clock standing still and nobody to ask.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <returns>What it answered.</returns>
    public static Task<Typed> RunAsync(params string[] args) => RunAsync(args, ask: null, CancellationToken.None);

    /// <summary>Types a command.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="ask">Answers questions; null where nobody does.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What it answered.</returns>
    public static async Task<Typed> RunAsync(string[] args, Func<string, string?>? ask, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        await using var output = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        await using var error = new StringWriter();
        var journals = new JournalStore();
        var surroundings = new Surroundings
        {
            Output = output,
            OutputBytes = bytes,
            Error = error,
            AskUnseen = ask,
            Clock = new StoppedClock(),
            Journals = journals,
            Installations = new InstallationStore(journals),
        };
        var code = await CommandLine.RunAsync(args, surroundings, stop);
        return new Typed(code, Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
