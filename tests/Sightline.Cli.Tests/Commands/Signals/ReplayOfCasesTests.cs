using Sightline.Cli.Commands.Accuracy;
using Sightline.Language.Coding;
using Sightline.TestKit;
using Xunit.Abstractions;

namespace Sightline.Cli.Tests.Commands.Signals;

/// <summary>The shared cases, replayed and scored by the scorer beside them: what must be reached.</summary>
public sealed class ReplayOfCasesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_expected_signal_is_on_time_and_no_near_miss_is_raised()
    {
        if (Shared.Folder is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        var figures = new List<ReplayFigures>();
        foreach (var folder in Shared.Cases.Select(c => Path.Combine(Shared.Folder, "cases", c)))
        {
            var scored = await ReplayFigures.OfCaseAsync(Path.Combine(Shared.Folder, "tools", "score.py"), folder, register => new CodeReader(register), CancellationToken.None);
            scored.Reason.ShouldBeNull();
            figures.Add(scored.Value!);
        }

        figures.Count.ShouldBe(5);
        ReplayFigures.Short(figures).ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_that_is_too_low_is_named()
    {
        Dictionary<string, double> Scored(double onTime, double wrong, double episodes) => new(StringComparer.Ordinal)
        {
            ["signals.expected"] = 10,
            ["signals.on-time"] = onTime,
            ["signals.recall-on-time"] = onTime / 10,
            ["must-not.listed"] = 10,
            ["must-not.raised"] = wrong,
            ["episodes.per-year"] = episodes,
        };
        ReplayFigures.Short([new ReplayFigures(Scored(10, 0, 39), Scored(9, 0, 39), Scored(1, 9, 99))]).ShouldBeEmpty();
        ReplayFigures.Short([new ReplayFigures(Scored(9, 1, 40), Scored(7, 1, 0), Scored(10, 0, 0))])
            .ShouldBe(["coded recall", "coded must-nots", "episodes a year", "raw recall over all", "raw recall of a case", "raw must-nots"]);
    }
}
