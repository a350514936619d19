using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class SightingsTests
{
    [Fact]
    public void Named_is_about_seen_or_not_seen_and_seen_is_only_where_the_record_says_so()
    {
        var line = FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries("""
            - | gp     | 2031-01-05 | appointment/gp=attended  | ada | alone:ada
            - | gp     | 2031-02-05 | visit/routine=completed  | ada |
            - | school | 2031-03-05 | visit/routine=no-access  | mum | not-seen:ada
            """));
        var sightings = line.ViewOn(new(2031, 6, 1), Reader.All).Sightings;
        var ada = line.Members.Find("ada")!;
        sightings.FirstNaming(ada)!.Entry.Row.Row.ShouldBe(1);
        sightings.LastNaming(ada)!.Entry.Row.Row.ShouldBe(3);
        sightings.LastSeeing(ada)!.Entry.Row.Row.ShouldBe(1);
        sightings.LastSeeing(line.Members.Find("ben")!).ShouldBeNull();
    }
}
