using System.Diagnostics;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;

namespace Sightline.Benchmarks;

/// <summary>What one access decision costs without the database: the facts put together, and the decision.</summary>
internal static class DecisionCost
{
    private const int Runs = 200_000;

    private static readonly DateTimeOffset Noon = new(2031, 6, 2, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Decides many times, for a family about which forty things were said: workers of nine agencies, ties, two seals, broken glass.</summary>
    /// <returns>Microseconds a decision: half of them within, and 99 in 100.</returns>
    public static (double Median, double NinetyNinth) Measure()
    {
        var facts = Facts();
        var request = new AccessRequest(new Viewer("w8", "agency-8", AgencyKind.School, Role.Practitioner) { Ties = ["a", "b", "c"] }, Noon, Purpose.WorkWithTheFamily, HasReason: true);
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            var decision = DecideAccess.Of(request, FamilyAccessOf.Facts(facts, request));
            times[i] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            if (decision.Level != AccessLevel.Content)
            {
                throw new InvalidOperationException("The decision is another one.");
            }
        }

        Array.Sort(times, Runs / 10, Runs - Runs / 10);
        return (times[Runs / 10 + (Runs - Runs / 10) / 2], times[Runs - Runs / 100]);
    }

    private static List<AccessFact> Facts() =>
    [
        .. Enumerable.Range(0, 9).SelectMany(a => Enumerable.Range(0, 3).Select(i => new AccessFact(AccessFactKind.Allocation, 1, Noon.AddDays(-30 + i), ToAt: null) { PersonId = i == 0 ? $"w{a}" : $"x{a}-{i}", AgencyId = $"agency-{a}" })),
        .. Enumerable.Range(0, 6).Select(i => new AccessFact(AccessFactKind.SurnameTie, 1, DateTimeOffset.UnixEpoch, ToAt: null) { Tie = $"surname {i}" }),
        .. Enumerable.Range(0, 3).Select(i => new AccessFact(AccessFactKind.AddressTie, 1, DateTimeOffset.UnixEpoch, ToAt: null) { Tie = $"address {i}" }),
        new AccessFact(AccessFactKind.Seal, 2, Noon.AddDays(-3), Noon.AddDays(-2)),
        new AccessFact(AccessFactKind.SealNamed, 2, Noon.AddDays(-3), Noon.AddDays(-2)) { PersonId = "w1" },
        new AccessFact(AccessFactKind.BrokenGlass, 3, Noon.AddDays(-1), Noon.AddDays(-1).AddMinutes(30)) { PersonId = "w2" },
        new AccessFact(AccessFactKind.DutyRota, 4, Noon.AddHours(-1), Noon.AddHours(7)) { PersonId = "w3", AgencyId = "agency-3" },
    ];
}
