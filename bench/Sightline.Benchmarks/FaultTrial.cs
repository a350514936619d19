using System.Diagnostics;
using System.Globalization;
using Sightline.Application.Journal;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Population;
using Sightline.Storage;

namespace Sightline.Benchmarks;

/// <summary>What trials of one fault came to.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Engine">The engine.</param>
internal sealed record FaultCount(string Fault, string Engine)
{
    /// <summary>How often it was tried.</summary>
    public int Trials { get; set; }

    /// <summary>Entries of which the writer was told that they are kept.</summary>
    public int Acknowledged { get; set; }

    /// <summary>Of these, entries that are not there afterwards.</summary>
    public int Lost { get; set; }

    /// <summary>Entries that are there although nobody was told so; saying them again changes nothing.</summary>
    public int Unheard { get; set; }

    /// <summary>Trials after which an answer of the past, up to a position, was another.</summary>
    public int PastChanged { get; set; }

    /// <summary>Trials after which the chain does not hold.</summary>
    public int Broken { get; set; }

    /// <summary>The longest time from a refusal to the next entry that was kept, where the program went on by itself.</summary>
    public TimeSpan LongestWait { get; set; }
}

/// <summary>What is done to a writer.</summary>
/// <param name="Do">Does it, when so many entries are acknowledged; the writer ends by it, or is killed afterwards.</param>
internal sealed record Harm(Action<Process> Do)
{
    /// <summary>What the writer is started with; empty for nothing.</summary>
    public IReadOnlyList<string> Wrap { get; init; } = [];

    /// <summary>Puts right what was harmed, when the writer has ended.</summary>
    public Action Mend { get; init; } = static () => { };

    /// <summary>How many entries the writer must be told of after its first refusal, before it is killed; 0 for one that does not ask again.</summary>
    public int GoesOn { get; init; }
}

/// <summary>Lets a writer run in a process of its own, does something to it, and looks at what is left.</summary>
internal static class FaultTrial
{
    /// <summary>Runs trials on one journal, one after another.</summary>
    /// <param name="count">Where they are counted.</param>
    /// <param name="times">How many.</param>
    /// <param name="place">Where the journal is.</param>
    /// <param name="keys">Its key ring.</param>
    /// <param name="harm">What is done.</param>
    /// <returns>When they are done.</returns>
    public static async Task RunAsync(FaultCount count, int times, string place, string keys, Harm harm)
    {
        var first = 0;
        var past = (Upto: new Position(0), Rows: string.Empty);
        for (var trial = 0; trial < times; trial++, first += 1_000_000)
        {
            var acknowledged = Write(count, place, keys, first, harm, after: 40 + (trial * 37 % 400));
            harm.Mend();
            count.Trials++;
            count.Acknowledged += acknowledged.Count;
            past = await LookAsync(count, place, keys, first, acknowledged, past);
        }
    }

    private static Dictionary<int, long> Write(FaultCount count, string place, string keys, int first, Harm harm, int after)
    {
        string[] command = [.. harm.Wrap, Environment.ProcessPath!, typeof(FaultTrial).Assembly.Location, "fault-writer", place, keys, first.ToString(CultureInfo.InvariantCulture), harm.GoesOn > 0 ? "goes-on" : "ends"];
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var said = new Queue<(string Line, long At)>();
        var reading = Task.Run(() => ReadAll(process, said));
        var acknowledged = new Dictionary<int, long>();
        var (isHarmed, afterRefusal, refusedAt) = (false, 0, 0L);
        foreach (var (line, at) in Lines(said, reading))
        {
            if (line.Split(' ') is ["kept" or "known", var number, var position])
            {
                acknowledged[int.Parse(number, CultureInfo.InvariantCulture)] = long.Parse(position, CultureInfo.InvariantCulture);
                count.Unheard += line.StartsWith("known", StringComparison.Ordinal) ? 1 : 0;
                if (refusedAt > 0 && ++afterRefusal == 1)
                {
                    count.LongestWait = TimeSpan.FromTicks(Math.Max(count.LongestWait.Ticks, Stopwatch.GetElapsedTime(refusedAt, at).Ticks));
                }
            }
            else if (isHarmed && refusedAt == 0)
            {
                refusedAt = at;
            }

            if (!isHarmed && acknowledged.Count >= after)
            {
                isHarmed = true;
                harm.Do(process);
            }
            else if (harm.GoesOn > 0 && afterRefusal >= harm.GoesOn)
            {
                process.Kill();
            }
        }

        process.Kill();
        process.WaitForExit();
        return acknowledged;
    }

    // What a writer says is read at once, also while it is being harmed: it must not have to wait until somebody hears it.
    private static void ReadAll(Process process, Queue<(string Line, long At)> said)
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lock (said)
            {
                said.Enqueue((line, Stopwatch.GetTimestamp()));
                Monitor.Pulse(said);
            }
        }
    }

    private static IEnumerable<(string Line, long At)> Lines(Queue<(string Line, long At)> said, Task reading)
    {
        while (true)
        {
            (string, long) next;
            lock (said)
            {
                while (said.Count == 0 && !reading.IsCompleted)
                {
                    Monitor.Wait(said, millisecondsTimeout: 50);
                }

                if (!said.TryDequeue(out next))
                {
                    yield break;
                }
            }

            yield return next;
        }
    }

    // Opens what is left, as the next program does: everything acknowledged must be there, the chain and the rows beside it must hold, and what was answered before must be answered again.
    private static async Task<(Position Upto, string Rows)> LookAsync(FaultCount count, string place, string keys, int first, Dictionary<int, long> acknowledged, (Position Upto, string Rows) past)
    {
        var opened = await new JournalStore().OpenAsync(new JournalPlace(place, keys), passphrase: null, mayCreate: true, TimeProvider.System, CancellationToken.None);
        await using var journal = opened.Value ?? throw new InvalidOperationException(opened.Reason);
        var family = await FaultWriter.OpenFamilyAsync(journal) ?? throw new InvalidOperationException("The journal refuses.");
        var verified = await new JournalStore().VerifyAsync(place, checkpoint: null, chainAlone: false, progress: null, CancellationToken.None);
        count.Broken += verified.Value is { Holds: true } ? 0 : 1;

        var record = await journal.ReadFamilyAsync(family, new Looking(DateOnly.MaxValue, Reader.All, Position.Latest));
        var there = record.Value!.Entries.Select(e => e.Position.Value).ToHashSet();
        count.Lost += acknowledged.Values.Count(p => !there.Contains(p));

        // Said again, what was kept is known; the first that is not was never kept.
        var entries = new MadeUpAuthority(1, Seed: 1).Family(0).Entries;
        var highest = acknowledged.Count == 0 ? first : acknowledged.Keys.Max();
        for (var number = first; number < highest + 64; number++)
        {
            if (!acknowledged.ContainsKey(number) && (await journal.AppendAsync(FaultWriter.Item(family, entries, number))).Value is { WasThere: true })
            {
                count.Unheard++;
            }
        }

        if (past.Upto > Position.BeforeAll)
        {
            var again = await journal.ReadFamilyAsync(family, new Looking(DateOnly.MaxValue, Reader.All, past.Upto));
            count.PastChanged += string.Equals(RowsOf(again.Value!), past.Rows, StringComparison.Ordinal) ? 0 : 1;
        }

        return (record.Value.Looking.AsReceived, RowsOf(record.Value));
    }

    /// <summary>A record as one text, to be compared.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Each entry with its place and what it says.</returns>
    public static string RowsOf(FamilyRecord record) => string.Join(' ', record.Entries.Select(e => $"{e.Position.Value}:{EntryContent.Of(e.Entry)}:{e.Entry.SupersededOn}"));
}
