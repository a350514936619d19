using Sightline.Application.Combining;
using Sightline.Application.Signals;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.TestKit;

namespace Sightline.Application.Tests.Signals;

public class FamilyToWatchTests
{
    [Fact]
    public void A_case_folder_becomes_a_line_with_the_thresholds_of_the_partnership()
    {
        using var folder = CaseOnDisk.OfTwoAgencies();
        var patterns = folder.Write("patterns.json", """{"attendance-decline": {"per-cent": {"value": 80, "reason": "Agreed."}}}""");
        var low = Signal.Of(Read(folder, null).Line, new(2018, 10, 1), Reader.All, PatternSettings.Default);
        low.ShouldContain(s => s.Pattern.Id == "attendance-decline");
        var family = Read(folder, patterns);
        Signal.Of(family.Line, new(2018, 10, 1), Reader.All, family.Settings).ShouldNotContain(s => s.Pattern.Id == "attendance-decline");
    }

    [Fact]
    public void A_file_of_thresholds_that_is_not_there_is_a_reason() =>
        FamilyToWatch.Read(new CombineRequest(["nowhere"]), "no-such.json", progress: null, CancellationToken.None).Reason.ShouldNotBeNull();

    [Fact]
    public void A_folder_that_is_not_there_is_a_reason() =>
        FamilyToWatch.Read(new CombineRequest(["nowhere"]), patternsPath: null, progress: null, CancellationToken.None).Reason.ShouldNotBeNull();

    [Fact]
    public void Twenty_thousand_rows_about_sixty_people_are_judged()
    {
        using var folder = new CaseOnDisk(register: false);
        var people = string.Join(",", Enumerable.Range(1, 60).Select(i => $$$"""{"id": "p{{{i}}}", "name": {"given": "Person{{{i}}}", "family": "Quennell"}, "sex": "U", "born": "20{{{10 + (i % 9)}}}-03-04", "child": {{{(i < 12 ? "true" : "false")}}}}"""));
        folder.Write("register.json", $$$"""{"case": "many", "people": [{{{people}}}], "relationships": [], "households": [], "agencies": [{"id": "school", "name": "School", "kind": "school"}], "professionals": []}""");
        var day = new DateOnly(2018, 1, 1);
        folder.Write("agencies/school.csv", "Date,Pupil,What happened\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{day.AddDays(i / 12):dd/MM/yyyy},Person{1 + (i % 11)},Late at 9.40.\n")));
        var family = Read(folder, null);
        Backtest.Of(family.Line, family.Settings).Signals.ShouldContain(s => s.Of.Descriptor.Id == "attendance-decline");
    }

    private static FamilyToWatch Read(CaseOnDisk folder, string? patterns) =>
        FamilyToWatch.Read(new CombineRequest([folder.Folder]), patterns, progress: null, CancellationToken.None).Value.ShouldNotBeNull();
}
