using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class ViewTests
{
    private const string Sample = """
        - | police          | 2031-03-05 | incident/domestic-abuse           | mum dad | rec:2031-03-09 told:school@2031-04-01
        - | health-visiting | 2031-03-07 | visit/routine=completed           | ada     | seen:ada theme:neglect-physical
        - | school          |            | attendance/late                   | ben     |
        """;

    [Theory]
    [InlineData("2031-03-06", null, "")]
    [InlineData("2031-03-08", null, "2")]
    [InlineData("2031-03-09", null, "1 2")]
    [InlineData("2031-12-31", "health-visiting", "2")]
    [InlineData("2031-03-31", "school", "")]
    [InlineData("2031-04-01", "school", "1")]
    [InlineData("2031-12-31", "housing", "")]
    public void A_view_holds_what_had_been_written_down_and_was_known_to_the_reader(string day, string? agency, string rows) =>
        string.Join(' ', Rows(ViewOn(Sample, day, agency))).ShouldBe(rows);

    [Fact]
    public void Rows_stand_in_the_order_of_life_however_late_they_became_known() => Rows(ViewOn(Sample, "2031-12-31")).ShouldBe([1, 2]);

    [Fact]
    public void A_row_without_a_date_is_counted_and_on_no_view() => FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(Sample)).Undated.ShouldBe(1);

    [Fact]
    public void A_stretch_counts_by_its_last_day_or_by_the_day_of_recording_where_that_is_earlier()
    {
        var view = ViewOn("""
            - | gp | 2031-01-01..2031-03-31 | contact=made | ada
            - | gp | 2031-01-01..2031-03-31 | contact=made | ada | rec:2031-02-10
            """, "2031-12-31");
        view.Rows.ToArray().Select(r => r.On).ShouldBe([new DateOnly(2031, 2, 10), new DateOnly(2031, 3, 31)]);
    }

    [Fact]
    public void What_was_corrected_stands_until_the_day_of_the_correction_and_is_then_gone_from_everything()
    {
        var entries = MarkedLine.Entries(Sample).Select((e, i) => i == 1 ? e with { SupersededOn = new DateOnly(2031, 5, 1) } : e).ToList();
        var line = FamilyLine.Of(SampleFamily.Register, entries);
        var ada = line.Members.Find("ada")!;
        line.ViewOn(new(2031, 4, 30), Reader.All).Sightings.LastSeeing(ada).ShouldNotBeNull();
        var after = line.ViewOn(new(2031, 5, 1), Reader.All);
        after.Sightings.LastSeeing(ada).ShouldBeNull();
        after.NeglectRows.IsEmpty.ShouldBeTrue();
        Rows(after).ShouldBe([1]);
    }

    [Fact]
    public void Facts_within_months_are_later_than_the_same_date_so_many_months_before()
    {
        const string Visits = "- | gp | 2031-01-31 | contact=made | ada";
        ViewOn(Visits, "2031-07-30").FactsWithin(EntryKind.Contact, 6).Length.ShouldBe(1);
        ViewOn(Visits, "2031-07-31").FactsWithin(EntryKind.Contact, 6).Length.ShouldBe(0);
    }

    private static View ViewOn(string sample, string day, string? agency = null) =>
        FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(sample)).ViewOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new Reader(agency));

    private static List<int> Rows(View view) => [.. view.Rows.ToArray().Select(r => r.Entry.Row.Row)];
}
