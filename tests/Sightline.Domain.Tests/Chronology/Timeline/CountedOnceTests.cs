using Sightline.Domain.Chronology;
using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class CountedOnceTests
{
    [Theory]
    [InlineData("police", "2031-03-07", "ada", 1)]
    [InlineData("police", "2031-03-08", "ada", 2)]
    [InlineData("school", "2031-03-05", "ada", 2)]
    [InlineData("police", "2031-03-05", "ben", 2)]
    public void Accounts_of_two_agencies_within_two_days_about_one_person_are_one_event(string agency, string day, string who, int events) =>
        CountedOnce.Of(Incidents($"""
            - | school   | 2031-03-05 | incident/violence | ada
            - | {agency} | {day}      | incident/violence | {who}
            """)).Count.ShouldBe(events);

    [Fact]
    public void A_third_account_does_not_stretch_an_event_beyond_its_days() =>
        CountedOnce.Of(Incidents("""
            - | school | 2031-03-05 | incident/violence | ada
            - | police | 2031-03-07 | incident/violence | ada
            - | gp     | 2031-03-09 | incident/violence | ada
            """)).Select(e => e.Accounts.Count).ShouldBe([2, 1]);

    [Fact]
    public void Accounts_that_cannot_be_of_one_event_stay_two() =>
        CountedOnce.Of(
            Incidents("""
                - | school | 2031-03-05 | incident/violence | ada
                - | police | 2031-03-05 | incident/missing  | ada
                """),
            canBeOne: (a, b) => a.Type == b.Type).Count.ShouldBe(2);

    private static Fact[] Incidents(string sample) =>
        FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(sample)).ViewOn(new(2032, 1, 1), Reader.All).Facts(EntryKind.Incident).ToArray();
}
