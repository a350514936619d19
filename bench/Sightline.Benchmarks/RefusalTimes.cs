using System.Diagnostics;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Population;
using Sightline.Storage;
using Sightline.Storage.Keys;

namespace Sightline.Benchmarks;

/// <summary>What is asked for and not shown.</summary>
internal enum NotShown
{
    /// <summary>A family whose record is sealed, and the asker is not named.</summary>
    Hidden,

    /// <summary>A family with which the asker has nothing to do.</summary>
    OfAnother,

    /// <summary>A family that is not there.</summary>
    Absent,
}

/// <summary>How long it took to answer, an asking of each kind a round, in milliseconds: the askings of one round stand at the same place.</summary>
/// <param name="Hidden">For hidden families.</param>
/// <param name="OfAnother">For those of others.</param>
/// <param name="Absent">For absent ones.</param>
internal sealed record RefusalTimes(IReadOnlyList<double> Hidden, IReadOnlyList<double> OfAnother, IReadOnlyList<double> Absent)
{
    private const int Families = 300;
    private const int FamiliesAtOnce = 12;
    private const int Openings = 8;
    private const int Warming = 20;

    private static readonly DateOnly Today = new(2029, 12, 31);

    /// <summary>Fills a journal and asks: one asking of each kind a round, in an order drawn by chance, so that whatever else the machine does falls on all alike.</summary>
    /// <param name="place">Where the journal is made.</param>
    /// <returns>The first asking for each family since the program opened the journal, and the later ones.</returns>
    public static async Task<(RefusalTimes First, RefusalTimes Later)> MeasureAsync(string place)
    {
        using var ring = KeyRing.Create();
        var families = await FillAsync(place, ring);
        var (hidden, others) = (families.Where((_, i) => i % 2 == 0).ToList(), families.Where((_, i) => i % 2 == 1).ToList());
        var (first, later) = (Times(), Times());
        var chance = new Random(1);
        for (var opening = 0; opening < Openings; opening++)
        {
            var opened = await JournalDatabase.OpenAsync(place, ring, TimeProvider.System);
            await using var journal = opened.Value ?? throw new InvalidOperationException(opened.Reason);
            var door = new OpenRecord(journal);
            foreach (var counted in (Dictionary<NotShown, List<double>>[])[first, later])
            {
                for (var i = 0; i < hidden.Count; i++)
                {
                    // The first askings after a start are slow for all; until everything is compiled and connected, they are not counted.
                    var times = i < Warming ? Times() : counted;
                    var order = Enum.GetValues<NotShown>();
                    chance.Shuffle(order);
                    foreach (var kind in order)
                    {
                        var family = kind switch
                        {
                            NotShown.Hidden => hidden[i],
                            NotShown.OfAnother => others[i],
                            _ => new FamilyKey(1_000_000_000 + (opening * 10_000) + i),
                        };
                        times[kind].Add(await AskAsync(door, family));
                    }
                }
            }
        }

        return (Of(first), Of(later));
    }

    private static Dictionary<NotShown, List<double>> Times() => Enum.GetValues<NotShown>().ToDictionary(k => k, _ => new List<double>());

    private static RefusalTimes Of(Dictionary<NotShown, List<double>> times) => new(times[NotShown.Hidden], times[NotShown.OfAnother], times[NotShown.Absent]);

    private static async Task<double> AskAsync(OpenRecord door, FamilyKey family)
    {
        var request = new AccessRequest(new Viewer("asker", "childrens-social-care", AgencyKind.ChildrensSocialCare, Role.Practitioner), TimeProvider.System.GetUtcNow(), Purpose.WorkWithTheFamily, HasReason: false);
        var asked = new RecordRequest(family, request, Today, Reason: string.Empty);
        var begun = Stopwatch.GetTimestamp();
        var shown = await door.RunAsync(asked);
        var took = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return shown.Value is { Decision.Level: AccessLevel.Hidden } ? took : throw new InvalidOperationException(shown.Reason ?? "It was shown.");
    }

    // Made-up families; every second one is sealed.
    private static async Task<List<FamilyKey>> FillAsync(string place, KeyRing ring)
    {
        var opened = await JournalDatabase.OpenAsync(place, ring, TimeProvider.System);
        await using var journal = opened.Value ?? throw new InvalidOperationException(opened.Reason);
        var authority = new MadeUpAuthority(Families, Seed: 1);
        var families = new List<FamilyKey>();
        foreach (var some in Enumerable.Range(0, Families).Chunk(FamiliesAtOnce))
        {
            families.AddRange(await Task.WhenAll(some.Select(i => FillAsync(journal, authority.Family(i), i))));
        }

        return families;
    }

    private static async Task<FamilyKey> FillAsync(JournalDatabase journal, MadeUpFamily made, int number)
    {
        var now = TimeProvider.System.GetUtcNow();
        var family = new FamilyKey((await journal.AppendAsync(ItemOf.Opening(SourceReference.Of("bench", $"family {number}", "1"), "bench", $"family {number}"))).Value!.Position.Value);
        var waiting = made.Entries.Select((e, i) => ItemOf.Recording(family, e, SourceReference.Of("bench", $"{number} {i}", "1"), "bench")).Prepend(ItemOf.Recording(family, made.Register, Domain.People.Register.Empty, "bench", "bench")!).ToList();
        if (number % 2 == 0)
        {
            waiting.Add(AccessItemOf.Sealing(family, new Seal(now.AddDays(-1), now.AddYears(1), ["somebody else"]), "a reason", "bench", now));
        }

        await Task.WhenAll(waiting.Select(i => journal.AppendAsync(i).AsTask()));
        return family;
    }
}
