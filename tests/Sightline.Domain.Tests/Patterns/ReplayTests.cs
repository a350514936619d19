using Sightline.Domain.Chronology.Timeline;
using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class ReplayTests
{
    private const string Sample = """
        - | gp              | 2031-02-03 | appointment/immunisation=was-not-brought      | ada ben
        - | health-visiting | 2031-06-10 | appointment/development-check=was-not-brought | ada ben | rec:2031-06-12
        - | hospital        | 2031-08-20 | appointment/paediatric=was-not-brought        | ada ben
        - | hospital        | 2031-09-20 | appointment/dental=was-not-brought            | ada     |
        """;

    private static readonly FamilyLine Line = FamilyLine.Of(SampleFamily.Register, MarkedLine.Entries(Sample));

    [Fact]
    public void An_episode_goes_on_while_the_pattern_holds_and_ends_on_the_last_day()
    {
        var episodes = Episodes(new(2032, 12, 31));
        episodes.Select(e => $"{Id(e)} {e.From:yyyy-MM-dd} {e.To:yyyy-MM-dd}").ShouldBe(["ada 2031-08-20 2032-06-09", "ben 2031-08-20 2032-02-02"]);
        episodes[0].FirstEvidence.Count.ShouldBe(3);
        episodes[0].Evidence.Count.ShouldBe(3);
        episodes[0].SaysFirst(new Who("Ada", IsOne: true)).ShouldStartWith("Ada was not brought to 3 appointments");
        episodes[1].SaysFirst(new Who("they", IsOne: false)).ShouldStartWith("they were not brought to 3 appointments");
    }

    [Fact]
    public void An_episode_that_holds_on_the_last_day_is_open()
    {
        var replay = new Replay(Line, Reader.All, PatternSettings.Default, [PatternCatalogue.Find("was-not-brought")!]);
        replay.RunTo(new(2031, 8, 19));
        replay.Open().ShouldBeEmpty();
        replay.RunTo(new(2031, 8, 20));
        replay.Open().Count().ShouldBe(2);
        replay.RunTo(new(2031, 8, 19));
        replay.View.Clock.AsKnownOn.ShouldBe(new DateOnly(2031, 8, 20));
    }

    [Fact]
    public void Children_of_whom_the_same_is_said_stand_in_one_signal_until_it_differs()
    {
        Signals(new(2031, 9, 1)).ShouldHaveSingleItem().Subjects.Select(s => s.Id).ShouldBe(["ada", "ben"]);
        Signals(new(2031, 9, 1))[0].Says.ShouldStartWith("Ada and Ben were not brought to 3 appointments");
        Signals(new(2031, 9, 20)).Select(s => s.Says[..3]).ShouldBe(["Ada", "Ben"]);
        Signals(new(2031, 9, 20)).ShouldAllBe(s => s.RaisedOn == new DateOnly(2031, 8, 20));
    }

    [Fact]
    public void A_back_test_says_who_alone_knew_enough_and_how_much_later()
    {
        var entries = MarkedLine.Entries("""
            - | hospital | 2031-02-03 | appointment/hospital=was-not-brought   | ada | told:gp@2031-02-10
            - | gp       | 2031-03-03 | appointment/gp=was-not-brought         | ada |
            - | gp       | 2031-04-03 | appointment/gp=was-not-brought         | ada | rec:2031-04-05
            - | school   | 2031-04-04 | appointment/optical=was-not-brought    | ada | told:gp@2031-09-01
            """);
        var line = FamilyLine.Of(SampleFamily.Register with { Harm = new(new(2031, 5, 1), "An invented harm.") }, entries);
        var signal = Backtest.Of(line, PatternSettings.Default).Signals.Single(s => s.Of.Descriptor.Id is "was-not-brought");
        signal.FirstRaisedOn.ShouldBe(new DateOnly(2031, 4, 4));
        signal.LeadDays.ShouldBe(27);
        signal.KnownAlone.ShouldBe([new KnownAlone("gp", new DateOnly(2031, 4, 5))]);
    }

    [Fact]
    public void An_empty_line_has_nothing_to_say()
    {
        var line = FamilyLine.Of(SampleFamily.Register, []);
        Backtest.Of(line, PatternSettings.Default).Signals.ShouldBeEmpty();
        Signal.Of(line, new(2031, 1, 1), Reader.All, PatternSettings.Default).ShouldBeEmpty();
    }

    private static List<Episode> Episodes(DateOnly until)
    {
        var replay = new Replay(Line, Reader.All, PatternSettings.Default, [PatternCatalogue.Find("was-not-brought")!]);
        replay.RunTo(until);
        return [.. replay.Episodes];
    }

    private static List<Signal> Signals(DateOnly on) => [.. Signal.Of(Line, on, Reader.All, PatternSettings.Default).Where(s => s.Pattern.Id is "was-not-brought")];

    private static string Id(Episode episode) => Line.Members.Of(episode.Subjects).Single().Id;
}
