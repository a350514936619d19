using System.Collections.Concurrent;
using System.Globalization;
using Dapper;
using Sightline.Application.Journal;
using Sightline.Application.Reading;
using Sightline.Domain.Access;
using Sightline.Domain.Agencies;
using Sightline.Population;
using Sightline.Storage;
using Sightline.Storage.Keys;

namespace Sightline.Benchmarks;

/// <summary>What trials came to in which it could not be written down who looked.</summary>
/// <param name="Fault">Why it could not.</param>
/// <param name="Engine">The engine.</param>
internal sealed record AuditCount(string Fault, string Engine)
{
    /// <summary>How often it was tried.</summary>
    public int Trials { get; set; }

    /// <summary>How many askings were answered: with a record, with less, or with nothing.</summary>
    public int Answers { get; set; }

    /// <summary>How many askings were refused.</summary>
    public int Refusals { get; set; }

    /// <summary>Answers of which nothing is written down.</summary>
    public int WithoutAudit { get; set; }

    /// <summary>Trials after which the chain does not hold.</summary>
    public int Broken { get; set; }
}

/// <summary>How writing down is stopped.</summary>
/// <param name="Do">Stops it.</param>
/// <param name="Mend">Lets it go on.</param>
internal sealed record AuditHarm(Func<JournalDatabase, Task> Do, Func<JournalDatabase, Task> Mend)
{
    /// <summary>Whether it is done again and again until enough was refused.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Statements that stop it and let it go on.</summary>
    /// <param name="stops">Stops it.</param>
    /// <param name="mends">Lets it go on.</param>
    /// <returns>The harm.</returns>
    public static AuditHarm Statements(string stops, string mends) => new(j => ExecuteAsync(j, stops), j => ExecuteAsync(j, mends));

    private static async Task ExecuteAsync(JournalDatabase journal, string statement)
    {
        await using var connection = await journal.Engine.OpenAsync(CancellationToken.None);
        await connection.ExecuteAsync(statement);
    }
}

/// <summary>Many clients ask for records; meanwhile it cannot be written down who looked; and whoever was answered must stand in the journal.</summary>
internal static class AuditTrial
{
    private const int Clients = 8;
    private const int Before = 100;
    private const int Refused = 40;
    private const int After = 100;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Runs trials on one journal, one after another.</summary>
    /// <param name="count">Where they are counted.</param>
    /// <param name="times">How many.</param>
    /// <param name="place">Where the journal is.</param>
    /// <param name="harm">How writing down is stopped.</param>
    /// <returns>When they are done.</returns>
    public static async Task RunAsync(AuditCount count, int times, string place, AuditHarm harm)
    {
        using var ring = KeyRing.Create();
        var opened = await JournalDatabase.OpenAsync(place, ring, TimeProvider.System);
        await using var journal = opened.Value ?? throw new InvalidOperationException(opened.Reason);
        var family = await FaultWriter.OpenFamilyAsync(journal) ?? throw new InvalidOperationException("The journal refuses.");
        var entries = new MadeUpAuthority(1, Seed: 1).Family(0).Entries;
        foreach (var number in Enumerable.Range(0, 20))
        {
            await journal.AppendAsync(FaultWriter.Item(family, entries, number));
        }

        var now = TimeProvider.System.GetUtcNow();
        await journal.AppendAsync(AccessItemOf.Giving(family, new LegitimateRelationship(RelationshipBasis.Referral, "worker", "childrens-social-care", now, now.AddDays(1)), "a reason", "fault", now));
        for (var trial = 0; trial < times; trial++)
        {
            var answered = await AskAsync(count, journal, family, harm, trial);
            var written = (await journal.ReadAccessAsync(family)).Value!.Concat((await journal.ReadAccessAsync(FamilyKey.Partnership)).Value!).Select(a => a.Access.Reason).ToHashSet(StringComparer.Ordinal);
            count.Trials++;
            count.Answers += answered.Count;
            count.WithoutAudit += answered.Count(a => !written.Contains(a));
            var verified = await new JournalStore().VerifyAsync(place, checkpoint: null, chainAlone: false, progress: null, CancellationToken.None);
            count.Broken += verified.Value is { Fault: null } ? 0 : 1;
        }
    }

    // Half of the clients ask as a worker of the family, a quarter as a stranger, a quarter for a family that is not there. Each asking has words of its own, by which it is found again.
    private static async Task<IReadOnlyCollection<string>> AskAsync(AuditCount count, JournalDatabase journal, FamilyKey family, AuditHarm harm, int trial)
    {
        var answered = new ConcurrentBag<string>();
        var refused = 0;
        using var enough = new CancellationTokenSource();
        var now = TimeProvider.System.GetUtcNow();
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            var viewer = new Viewer(client % 4 == 1 ? "stranger" : "worker", "childrens-social-care", AgencyKind.ChildrensSocialCare, Role.Practitioner);
            var request = new AccessRequest(viewer, now, Purpose.WorkWithTheFamily, HasReason: true);
            for (var i = 0; !enough.IsCancellationRequested; i++)
            {
                var words = string.Create(CultureInfo.InvariantCulture, $"asking {trial} {client} {i}");
                var shown = await new OpenRecord(journal).RunAsync(new RecordRequest(client % 4 == 3 ? new FamilyKey(999_999_999) : family, request, DateOnly.MaxValue, words));
                if (shown.HasValue)
                {
                    answered.Add(words);
                }
                else
                {
                    Interlocked.Increment(ref refused);
                }
            }
        })).ToList();
        await UntilAsync(() => answered.Count >= Before, clients);
        await harm.Do(journal);
        await UntilAsync(() => Volatile.Read(ref refused) >= Refused, clients, harm.IsRepeated ? () => harm.Do(journal) : null);
        await harm.Mend(journal);
        var then = answered.Count;
        await UntilAsync(() => answered.Count >= then + After, clients);
        await enough.CancelAsync();
        await Task.WhenAll(clients);
        count.Refusals += refused;
        return answered;
    }

    private static async Task UntilAsync(Func<bool> holds, List<Task> clients, Func<Task>? meanwhile = null)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!holds())
        {
            await (meanwhile?.Invoke() ?? Task.Delay(2));
            if (clients.Find(c => c.IsFaulted) is { } failed)
            {
                await failed;
            }

            if (TimeProvider.System.GetElapsedTime(begun) > Longest)
            {
                throw new InvalidOperationException("What was waited for did not happen.");
            }
        }
    }
}
