using Shouldly;
using Sightline.Documents.Export.Page;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Sightline.Domain.Time;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

public sealed class SightingsTests
{
    [Fact]
    public void The_last_sighting_before_an_entry_is_by_whichever_agency_saw_the_child()
    {
        var sightings = Of(Seen("hv", 1, On(1)), Seen("school", 2, On(8)), NotSeen("hv", 3, On(20)));

        sightings.Before(1, "p2").ShouldBeNull();
        sightings.Before(2, "p2")!.Number.ShouldBe(1);
        sightings.Before(3, "p2")!.Entry.AgencyId.ShouldBe("school");
        sightings.Before(3, "p2")!.DaysUntil(new DateOnly(2015, 3, 20)).ShouldBe((12, 12));
        sightings.Last("p2")!.Number.ShouldBe(2);
        sightings.Last("p1").ShouldBeNull();
    }

    [Fact]
    public void A_sighting_later_in_life_does_not_count_before_though_it_is_told_earlier()
    {
        var sightings = Of(Seen("hv", 1, On(1)), Seen("school", 2, On(9)), NotSeen("hv", 3, On(5)));

        sightings.Before(3, "p2")!.Number.ShouldBe(1);
    }

    [Fact]
    public void A_sighting_some_time_in_a_month_gives_days_between_two_bounds()
    {
        var month = new When(new DateOnly(2015, 3, 1), new DateOnly(2015, 3, 31), Precision.Month);
        var sightings = Of(Seen("hv", 1, month), NotSeen("hv", 2, When.On(new DateOnly(2015, 4, 10))));

        CountWords.Days(sightings.Before(2, "p2")!.DaysUntil(new DateOnly(2015, 4, 10))).ShouldBe("10 to 40 days");
    }

    [Fact]
    public void Seen_alone_counts_as_seen_and_an_undated_sighting_counts_for_nothing()
    {
        var alone = NotSeen("hv", 1, On(4)) with { NotSeen = [], SeenAlone = ["p2"] };
        var sightings = Of(alone, Seen("school", 2, happened: null));

        sightings.Last("p2")!.Number.ShouldBe(1);
        sightings.LastAlone("p2")!.Number.ShouldBe(1);
        sightings.Longest("p2").ShouldBeNull();
    }

    [Fact]
    public void The_longest_time_is_between_two_sightings()
    {
        var sightings = Of(Seen("hv", 1, On(1)), Seen("hv", 2, On(3)), Seen("school", 3, On(20)), Seen("hv", 4, On(21)));

        sightings.Longest("p2").ShouldBe(new Unseen(17, new DateOnly(2015, 3, 3), new DateOnly(2015, 3, 20)));
    }

    private static When On(int day) => When.On(new DateOnly(2015, 3, day));

    private static Entry Seen(string agency, int row, When? happened) =>
        InventedLarchFamily.Entry(agency, row, happened, "Seen.", InventedLarchFamily.Code(EntryKind.Visit), seen: ["p2"]);

    private static Entry NotSeen(string agency, int row, When? happened) =>
        InventedLarchFamily.Entry(agency, row, happened, "Not seen.", InventedLarchFamily.Code(EntryKind.Visit), unseen: ["p2"]);

    private static Sightings Of(params Entry[] entries) =>
        new([.. InventedLarchFamily.Register.People.Where(p => p.IsSubjectChild)], [.. entries.Select((entry, i) => new NumberedEntry(i + 1, entry, [], KeepsWithNext: false))]);
}
