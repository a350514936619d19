using System.Text;
using Sightline.Application.Journal;
using Sightline.Application.SignIn;

namespace Sightline.Cli;

/// <summary>What the command line touches of the world, so that a test can stand in for it.</summary>
public sealed class Surroundings
{
    /// <summary>Where answers go, as text.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where answers go, as bytes; the same place as <see cref="Output"/>.</summary>
    public required Stream OutputBytes { get; init; }

    /// <summary>Where progress and complaints go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches <see cref="Error"/>.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Asks a person for a passphrase, unseen; null where nobody can be asked.</summary>
    public Func<string, string?>? AskUnseen { get; init; }

    /// <summary>Says what time it is.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Opens journals.</summary>
    public required IJournalStore Journals { get; init; }

    /// <summary>Opens installations: a journal with the accounts beside it.</summary>
    public required IInstallationStore Installations { get; init; }

    /// <summary>The surroundings of a process at a prompt.</summary>
    /// <param name="journals">Opens journals.</param>
    /// <param name="installations">Opens installations.</param>
    /// <returns>The surroundings.</returns>
    public static Surroundings OfThisProcess(IJournalStore journals, IInstallationStore installations)
    {
        var bytes = Console.OpenStandardOutput();
        return new Surroundings
        {
            Output = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
            OutputBytes = bytes,
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true },
            IsWatched = !Console.IsErrorRedirected,
            AskUnseen = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Reporting.Passphrase.AskAtPrompt,
            Clock = FixedClock.FromEnvironment() ?? TimeProvider.System,
            Journals = journals,
            Installations = installations,
        };
    }

    /// <summary>A clock that stands still, so that the same work gives the same bytes: the time of <c>SOURCE_DATE_EPOCH</c>.</summary>
    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public static FixedClock? FromEnvironment() =>
            long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), out var seconds) && seconds is >= 0 and < 253_402_300_800
                ? new FixedClock(DateTimeOffset.FromUnixTimeSeconds(seconds))
                : null;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
