using Sightline.Application.Journal;
using Sightline.Application.SignIn;
using Sightline.Domain;

namespace Sightline.Cli.Commands.Keeping;

/// <summary>Ends, in a journal that was just restored, the accounts of those who left after its backup was taken: they would else come in again.</summary>
internal static class EndLeavers
{
    /// <summary>Ends them.</summary>
    /// <param name="surroundings">Opens installations.</param>
    /// <param name="place">Where the restored journal is.</param>
    /// <param name="passphrase">The passphrase of its key ring; null for none.</param>
    /// <param name="names">What each typed to sign in; blank lines do not count.</param>
    /// <param name="by">By whom.</param>
    /// <param name="stop">Stops the work.</param>
    /// <returns>How many were ended, and how many names no account of the backup has; or why the journal must not be used yet.</returns>
    public static async Task<Reading<LeaversEnded>> RunAsync(Surroundings surroundings, JournalPlace place, string? passphrase, IEnumerable<string> names, string by, CancellationToken stop)
    {
        var opened = await surroundings.Installations.OpenAsync(place, passphrase, mayCreate: false, surroundings.Clock, stop);
        if (!opened.HasValue)
        {
            return NotYet(opened.Reason);
        }

        await using var there = opened.Value;
        var ended = 0;
        var unknown = 0;
        foreach (var name in names.Where(n => !string.IsNullOrWhiteSpace(n)))
        {
            if (await there.Accounts.FindBySignInNameAsync(name, stop) is not { } account)
            {
                unknown++;
                continue;
            }

            var done = await new EndAccount(there.Accounts, surroundings.Clock).RunAsync(account.Id, by, stop);
            if (!done.HasValue)
            {
                return NotYet(done.Reason);
            }

            ended++;
        }

        return Reading<LeaversEnded>.Of(new LeaversEnded(ended, unknown));
    }

    private static Reading<LeaversEnded> NotYet(string reason) =>
        Reading<LeaversEnded>.Not($"The journal is restored, and those who left are not ended yet: do not serve it. Delete it and restore again. {reason}");
}

/// <summary>What became of a list of leavers.</summary>
/// <param name="Ended">How many accounts were ended.</param>
/// <param name="Unknown">How many names no account of the backup has.</param>
internal sealed record LeaversEnded(int Ended, int Unknown);
