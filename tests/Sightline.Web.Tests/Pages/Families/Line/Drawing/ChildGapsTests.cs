using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;
using Sightline.Domain.Time;
using Sightline.Web.Pages.Families.Line.Drawing;

namespace Sightline.Web.Tests.Pages.Families.Line.Drawing;

public sealed class ChildGapsTests
{
    private static readonly DateOnly From = new(2027, 1, 1);
    private static readonly PatternLimits Limits = PatternSettings.Default.Of(new ChildNotSeen().Descriptor);

    [Fact]
    public void A_gap_lasts_as_many_days_as_the_pattern_says_on_its_last_day()
    {
        var compared = 0;
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var register = InventedLine.Register("w");
            var entries = InventedLine.Entries(register, 40 + (seed * 3), From, 1500, seed);
            var line = FamilyLine.Of(register, entries);
            var on = From.AddDays(1500);
            var view = line.ViewOn(on, Reader.All);
            foreach (var child in view.Line.Members.All.Where(m => m.IsSubjectChild))
            {
                foreach (var gap in ChildGaps.Of(view, child, Limits, ChildGaps.NotSeen(view, Limits)))
                {
                    // Without what was written later, so that the view of the gap's last day is the view of the whole up to it.
                    var then = FamilyLine.Of(register, [.. entries.Where(e => e.Happened!.Latest < gap.To || gap.IsOpen)]).ViewOn(gap.To, Reader.All);
                    if (SaysOf(then, gap.Child.Id) is { } says)
                    {
                        compared++;
                        says.ShouldContain($"{Who.Count(gap.Days, "day")}", customMessage: $"seed {seed}");
                        says.ShouldContain($"since {Who.Day(gap.From)}", customMessage: $"seed {seed}");
                    }
                }
            }
        }

        compared.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void The_gap_that_goes_on_is_there_exactly_where_the_pattern_finds_it()
    {
        foreach (var seed in Enumerable.Range(1, 60))
        {
            var register = InventedLine.Register("w");
            var line = FamilyLine.Of(register, InventedLine.Entries(register, 50, From, 900, seed));
            for (var day = 100; day < 1300; day += 97)
            {
                var view = line.ViewOn(From.AddDays(day), Reader.All);
                foreach (var child in view.Line.Members.All.Where(m => m.IsSubjectChild))
                {
                    ChildGaps.Of(view, child, Limits, ChildGaps.NotSeen(view, Limits)).Any(g => g.IsOpen).ShouldBe(SaysOf(view, child.Id) is not null, $"seed {seed}, day {day}");
                }
            }
        }
    }

    [Fact]
    public void Between_two_sights_there_is_a_gap_from_92_days_on_for_a_child_under_five()
    {
        Gaps(91 + 1).ShouldBeEmpty();
        var gap = Gaps(92 + 1).ShouldHaveSingleItem();
        gap.Days.ShouldBe(93);
        (gap.IsOpen, gap.WasSeen).ShouldBe((false, true));
    }

    private static IReadOnlyList<ChildGap> Gaps(int days)
    {
        var register = InventedLine.Register("w", children: 1);
        Entry Seen(int row, int day) => InventedLine.One(register, "health", row, From.AddDays(day), "seen") with { Seen = ["child0"] };
        var view = FamilyLine.Of(register, [Seen(1, 0), Seen(2, days)]).ViewOn(From.AddDays(days), Reader.All);
        return ChildGaps.Of(view, view.Line.Members.All[0], Limits, ChildGaps.NotSeen(view, Limits));
    }

    private static string? SaysOf(View view, string child)
    {
        var found = new Findings(view);
        new ChildNotSeen().Find(view, Limits, found);
        var member = view.Line.Members.Find(child)!;
        return found.All.FirstOrDefault(f => f.Subjects.Has(member))?.Says(Who.Of([member]));
    }
}
