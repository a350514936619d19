using Sightline.Application.Combining;
using Sightline.Documents.Import.Coded;
using Sightline.Domain.Chronology;
using Sightline.TestKit;
using Xunit.Abstractions;

namespace Sightline.Application.Tests.Combining;

/// <summary>How many attendance figures of the shared cases are read as a careful reader read them.</summary>
public sealed class AttendanceFiguresOfCasesTests(ITestOutputHelper output)
{
    [Fact]
    public void Nine_in_ten_figures_of_the_shared_cases_are_read()
    {
        if (Shared.Folder is null)
        {
            (Environment.GetEnvironmentVariable("CI") is "true").ShouldBeFalse("The shared cases must be there in CI.");
            output.WriteLine("Skipped: the shared cases are not beside the project.");
            return;
        }

        var (given, read, other) = (0, 0, 0);
        foreach (var folder in Shared.Cases.Select(c => Path.Combine(Shared.Folder, "cases", c)))
        {
            var truth = CodedReader.Read("truth.json", Path.Combine(folder, "truth.json")).Readings;
            foreach (var entry in CombineChronologies.Run(new CombineRequest([folder]), progress: null, CancellationToken.None).Value!.Entries)
            {
                var expected = truth[entry.Row].Codes.FirstOrDefault(c => c.Figure is not null)?.Figure;
                var found = entry.Codes.FirstOrDefault(c => c.Type == EntryType.Figure)?.Figure;
                given += expected is null ? 0 : 1;
                read += expected is not null && found is not null && Same(expected, found) ? 1 : 0;
                other += expected is not null && found is not null && !Same(expected, found) ? 1 : 0;
            }
        }

        output.WriteLine($"{read} of {given} figures as the careful reader read them, {other} otherwise.");
        given.ShouldBeGreaterThan(20);
        (read / (double)given).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    // One figure in a row about one child may be given as the row's or as the child's.
    private static bool Same(AttendanceFigure expected, AttendanceFigure found) =>
        expected.PerCent == found.PerCent && expected.ByChild.OrderBy(c => c.Key, StringComparer.Ordinal).SequenceEqual(found.ByChild.OrderBy(c => c.Key, StringComparer.Ordinal))
        || (expected.ByChild.Count <= 1 && found.ByChild.Count <= 1 && Only(expected) == Only(found));

    private static decimal? Only(AttendanceFigure figure) => figure.PerCent ?? figure.ByChild.Values.FirstOrDefault();
}
