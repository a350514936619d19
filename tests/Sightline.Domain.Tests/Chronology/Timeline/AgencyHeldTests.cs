using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology.Timeline;

public class AgencyHeldTests
{
    private const string Asked = "- | childrens-social-care | 2031-02-01 | sharing/asked | ada | told:school@2031-02-01";

    [Fact]
    public void What_an_agency_sent_says_since_when_it_is_silent()
    {
        var gp = Held("gp", "- | gp | 2031-01-10 | contact=made | ada | rec:2031-01-12");

        gp.Silence.ShouldBe(Silence.NothingSince);
        gp.LastOn.ShouldBe(new DateOnly(2031, 1, 12));
    }

    [Fact]
    public void Nobody_asked_and_nothing_sent_is_never_asked() => Held("school", "- | gp | 2031-01-10 | contact=made | ada |").Silence.ShouldBe(Silence.NeverAsked);

    [Fact]
    public void Asked_and_silent_is_not_answered() => Held("school", Asked).Silence.ShouldBe(Silence.AskedNotAnswered);

    [Theory]
    [InlineData("sharing/told", "", Silence.AskedNoConcern)]
    [InlineData("observation/presentation=neutral", "", Silence.AskedNoConcern)]
    [InlineData("observation/presentation=positive", "theme:neglect-physical", Silence.NothingSince)]
    [InlineData("observation/presentation=concern", "", Silence.NothingSince)]
    [InlineData("incident/injury", "", Silence.NothingSince)]
    [InlineData("", "", Silence.NothingSince)]
    public void An_answer_is_without_concern_only_where_it_says_so(string codes, string marks, Silence silence) =>
        Held("school", $"{Asked}\n- | school | 2031-02-03 | {codes} | ada | {marks}").Silence.ShouldBe(silence);

    [Fact]
    public void What_was_sent_before_it_was_asked_is_no_answer() => Held("school", $"- | school | 2031-01-03 | sharing/told | ada |\n{Asked}").Silence.ShouldBe(Silence.AskedNotAnswered);

    [Fact]
    public void An_agency_that_is_known_only_later_is_not_there_before() =>
        AgencyHeld.OfAll(FamilyLine.Of(new() { People = SampleFamily.Register.People }, MarkedLine.Entries("- | gp | 2031-07-10 | contact=made | ada |")).ViewOn(new(2031, 6, 1), Reader.All)).ShouldBeEmpty();

    private static AgencyHeld Held(string agency, string sample) =>
        AgencyHeld.OfAll(FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(sample)).ViewOn(new(2031, 6, 1), Reader.All)).First(a => string.Equals(a.Agency.Id, agency, StringComparison.Ordinal));
}
