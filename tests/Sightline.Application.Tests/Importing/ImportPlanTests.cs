using Sightline.Application.Importing;
using Sightline.Application.Journal;
using Sightline.Application.Recording;
using Sightline.Domain.Agencies;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;

namespace Sightline.Application.Tests.Importing;

public class ImportPlanTests
{
    private static readonly Agency School = new("school", "Larkrise Primary School", AgencyKind.School, Area: null);

    [Fact]
    public void Into_an_empty_journal_everything_is_new()
    {
        var plan = PlanOf([], [Row(1, "a"), Row(2, "b")]);

        plan.New.Select(n => n.Entry.Row.Row).ShouldBe([1, 2]);
        plan.New.Select(n => n.Source.RecordKey).Distinct().Count().ShouldBe(2);
        plan.Unchanged.ShouldBe(0);
    }

    [Fact]
    public void The_same_files_again_change_nothing()
    {
        var held = Held(PlanOf([], [Row(1, "a"), Row(2, "a"), Row(3, "b")]));

        var plan = PlanOf(held, [Row(1, "a"), Row(2, "a"), Row(3, "b")]);

        (plan.New.Count, plan.Corrections.Count, plan.Unchanged, plan.Gone.Count).ShouldBe((0, 0, 3, 0));
    }

    [Fact]
    public void Half_an_import_is_finished()
    {
        var held = Held(PlanOf([], [Row(1, "a")]));

        var plan = PlanOf(held, [Row(1, "a"), Row(2, "b")]);

        plan.New.ShouldHaveSingleItem().Entry.Row.Row.ShouldBe(2);
        plan.New[0].Source.ShouldBe(PlanOf([], [Row(1, "a"), Row(2, "b")]).New[1].Source);
    }

    [Fact]
    public void A_row_written_anew_in_its_place_is_a_correction_of_it()
    {
        var held = Held(PlanOf([], [Row(1, "a"), Row(2, "b")]));

        var plan = PlanOf(held, [Row(1, "a"), Row(2, "c")]);

        var correction = plan.Corrections.ShouldHaveSingleItem();
        correction.Corrects.ShouldBe(held[1].Position);
        correction.Source.RecordKey.ShouldBe(held[1].Source);
        (plan.New.Count, plan.Unchanged, plan.Gone.Count).ShouldBe((0, 1, 0));
    }

    [Fact]
    public void A_row_that_is_changed_and_changed_back_is_corrected_twice()
    {
        var first = Held(PlanOf([], [Row(1, "a")]));
        var second = PlanOf(first, [Row(1, "b")]).Corrections.Single();
        ReceivedEntry[] held = [first[0] with { Entry = first[0].Entry with { SupersededOn = new(2031, 1, 1) } }, new(new Position(9), second.Source.RecordKey, second.Entry)];

        var third = PlanOf(held, [Row(1, "a")]).Corrections.ShouldHaveSingleItem();

        third.Corrects.Value.ShouldBe(9);
        new[] { first[0].Entry, second.Entry }.Select(EntryContent.Of).Contains(third.Source.Version, StringComparer.Ordinal).ShouldBeFalse();
    }

    [Fact]
    public void A_row_put_in_between_moves_the_others_and_is_alone_new()
    {
        var held = Held(PlanOf([], [Row(1, "a"), Row(2, "b")]));

        var plan = PlanOf(held, [Row(1, "a"), Row(2, "new"), Row(3, "b")]);

        plan.New.ShouldHaveSingleItem().Entry.Account.Text.ShouldBe("new");
        (plan.Corrections.Count, plan.Unchanged, plan.Gone.Count).ShouldBe((0, 2, 0));
        held.Select(h => h.Source).ShouldNotContain(plan.New[0].Source.RecordKey);
    }

    [Fact]
    public void A_row_that_is_gone_is_told_and_not_withdrawn()
    {
        var held = Held(PlanOf([], [Row(1, "a"), Row(2, "b")]));

        var plan = PlanOf(held, [Row(1, "a")]);

        plan.Gone.ShouldBe([new RowReference("agencies/school.csv", 2)]);
        (plan.New.Count, plan.Corrections.Count, plan.Unchanged).ShouldBe((0, 0, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_a_person_withdrew_stays_so_while_the_files_say_what_they_said(int row)
    {
        var held = Withdrawn();

        var plan = PlanOf(held, [Row(row, "a")]);

        (plan.New.Count, plan.Corrections.Count, plan.Unchanged, plan.StaysWithdrawn, plan.Gone.Count).ShouldBe((0, 0, 1, 1, 0));
    }

    [Fact]
    public void What_was_withdrawn_and_says_something_else_now_is_recorded_anew()
    {
        var held = Withdrawn();

        var plan = PlanOf(held, [Row(1, "b")]);

        plan.New.ShouldHaveSingleItem().Source.RecordKey.ShouldNotBe(held[0].Source);
        plan.StaysWithdrawn.ShouldBe(0);
    }

    [Fact]
    public void What_a_person_corrected_stays_so_while_the_files_say_what_they_said_and_no_longer()
    {
        var first = Held(PlanOf([], [Row(1, "a")]))[0];
        ReceivedEntry[] held =
        [
            first with { Entry = first.Entry with { SupersededOn = new(2031, 4, 1) } },
            new ReceivedEntry(new Position(9), first.Source, Row(1, "put right") with { CorrectedBecause = "It was another child." }),
        ];

        var same = PlanOf(held, [Row(1, "a")]);
        var changed = PlanOf(held, [Row(1, "changed by the agency")]);

        (same.New.Count, same.Corrections.Count, same.Unchanged, same.StaysWithdrawn, same.Gone.Count).ShouldBe((0, 0, 1, 0, 0));
        changed.Corrections.ShouldHaveSingleItem().Corrects.ShouldBe(new Position(9));
        PlanOf(held, []).Gone.ShouldBe([first.Entry.Row]);
    }

    [Fact]
    public void What_was_recorded_here_is_in_no_file_and_not_missed_there()
    {
        var source = RecordedHere.OfForm("ann", Guid.Empty);
        var here = new ReceivedEntry(new Position(3), source.RecordKey, Row(1, "a") with { Row = RecordedHere.RowOf(source) });

        var plan = PlanOf([here], [Row(1, "a")]);

        (plan.New.Count, plan.Unchanged, plan.Gone.Count).ShouldBe((1, 0, 0));
    }

    private static ImportPlan PlanOf(IReadOnlyList<ReceivedEntry> held, IReadOnlyList<Entry> read) => ImportPlan.Of("case-folder", "a family", held, read);

    private static ReceivedEntry[] Withdrawn()
    {
        var first = Held(PlanOf([], [Row(1, "a")]))[0];
        return [first with { Entry = first.Entry with { SupersededOn = new(2031, 1, 1) } }];
    }

    private static ReceivedEntry[] Held(ImportPlan plan) => [.. plan.New.Select((n, i) => new ReceivedEntry(new Position(i + 3), n.Source.RecordKey, n.Entry))];

    private static Entry Row(int row, string text)
    {
        var reference = new RowReference("agencies/school.csv", row);
        return new Entry { Row = reference, AgencyId = "school", Happened = When.On(new(2031, 3, 3)), Account = new WrittenAccount(reference, School, [(CellRole.Narrative, "What", text)]) };
    }
}
