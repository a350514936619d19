using System.Diagnostics;
using Sightline.Application.Combining;
using Sightline.Documents.Import;
using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.SameEvents;
using Sightline.Language.Coding;
using Sightline.Language.Dates;
using Sightline.Language.People;
using Sightline.Language.Sharing;

namespace Sightline.Benchmarks;

/// <summary>What each step of reading a row costs: processor time, which holds on a busy machine too, of one thread, once warm.</summary>
internal static class ReadingSteps
{
    /// <summary>Measures.</summary>
    /// <param name="rows">How many rows of made-up CSV.</param>
    /// <returns>Each step with its microseconds of processor time a row.</returns>
    public static IReadOnlyList<(string Step, double Microseconds)> Measure(int rows)
    {
        var folder = MadeUpCase.Csv(rows);
        var chronology = CombineChronologies.Run(new CombineRequest([folder]), progress: null, CancellationToken.None).Value!;
        var entries = chronology.Entries;
        var who = new WhoReader(chronology.Register);
        var told = new ToldReader(chronology.Register);
        var codes = new CodeReader(chronology.Register);
        return
        [
            ("parse the CSV", Cost(rows, () => SourceFileReader.Read("a.csv", MadeUpCase.FileOf(folder)).Tables.Sum(t => t.Rows.Sum(r => r.Cells.Count)))),
            ("read the date", Cost(rows, () => entries.Count(e => DateReader.Read(e.Account.Words(CellRole.Date), DateHints.None).HasValue))),
            ("code", Cost(rows, () => entries.Sum(e => codes.Read(e.Account).Codes.Count))),
            ("who, and who was seen", Cost(rows, () => entries.Sum(e => who.Read(e.Account, e.Happened, e.Codes).Concerning.Count))),
            ("who was told", Cost(rows, () => entries.Sum(e => told.Read(e.Account, e.Happened, e.Codes).Told.Count))),
            ("join accounts of one event", Cost(rows, () => SameEventJoin.Join(entries, chronology.Register).Count)),
            ("all of combining (both processors together)", Cost(rows, () => CombineOnce.Run(folder))),
        ];
    }

    private static double Cost(int rows, Func<int> work)
    {
        using var self = Process.GetCurrentProcess();
        var best = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            self.Refresh();
            var before = self.TotalProcessorTime;
            work();
            self.Refresh();
            best = Math.Min(best, (self.TotalProcessorTime - before).TotalMicroseconds / rows);
        }

        return best;
    }
}
