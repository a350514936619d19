using System.Globalization;
using Sightline.Application.Journal;
using Sightline.Population;
using Sightline.Storage;

namespace Sightline.Benchmarks;

/// <summary>A program that writes until somebody kills it, and says of each entry when it was told that it is kept: what faults are tried on.</summary>
internal static class FaultWriter
{
    private const int MostTries = 3_000;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Writes.</summary>
    /// <param name="place">Where the journal is.</param>
    /// <param name="keys">Its key ring.</param>
    /// <param name="first">The number of the first entry.</param>
    /// <param name="goesOn">Whether what was refused is asked again until it is kept; else a client ends with the first refusal.</param>
    /// <returns>When all are written, or the journal refuses.</returns>
    public static async Task RunAsync(string place, string keys, int first, bool goesOn)
    {
        var opened = await new JournalStore().OpenAsync(new JournalPlace(place, keys), passphrase: null, mayCreate: true, TimeProvider.System, CancellationToken.None);
        if (!opened.HasValue)
        {
            Console.WriteLine($"refused {opened.Reason}");
            return;
        }

        await using var journal = opened.Value;
        var family = await OpenFamilyAsync(journal);
        if (family is not { } key)
        {
            Console.WriteLine("refused");
            return;
        }

        var entries = new MadeUpAuthority(1, Seed: 1).Family(0).Entries;
        var output = TextWriter.Synchronized(Console.Out);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(client => Task.Run(async () =>
        {
            for (var i = first + client; i < first + 200_000; i += 8)
            {
                var kept = await journal.AppendAsync(Item(key, entries, i));
                if (!kept.HasValue)
                {
                    output.WriteLine($"refused {i} {kept.Reason}");
                    if (!goesOn)
                    {
                        return;
                    }

                    kept = await AskAgainAsync(journal, Item(key, entries, i));
                    if (!kept.HasValue)
                    {
                        return;
                    }
                }

                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(kept.Value.WasThere ? "known" : "kept")} {i} {kept.Value.Position.Value}"));
            }
        })));
    }

    private static async Task<Domain.Reading<Receipt>> AskAgainAsync(IJournal journal, JournalItem item)
    {
        for (var tries = 1; ; tries++)
        {
            await Task.Delay(Between);
            if (await journal.AppendAsync(item) is var kept && (kept.HasValue || tries == MostTries))
            {
                return kept;
            }
        }
    }

    /// <summary>Opens the one family of the trial.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>The family; null where the journal refuses.</returns>
    public static async Task<FamilyKey?> OpenFamilyAsync(IJournal journal) =>
        (await journal.AppendAsync(ItemOf.Opening(SourceReference.Of("fault", "family", "1"), "fault", "a family"))).Value is { } opened ? new FamilyKey(opened.Position.Value) : null;

    /// <summary>An entry of the trial: the same for the same number.</summary>
    /// <param name="family">The family.</param>
    /// <param name="entries">What entries are made of.</param>
    /// <param name="number">Its number.</param>
    /// <returns>The item.</returns>
    public static JournalItem Item(FamilyKey family, IReadOnlyList<Domain.Chronology.Entry> entries, int number) =>
        ItemOf.Recording(family, entries[number % entries.Count], SourceReference.Of("fault", number.ToString(CultureInfo.InvariantCulture), "1"), "fault");
}
