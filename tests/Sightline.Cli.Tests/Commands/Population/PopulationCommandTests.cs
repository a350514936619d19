using Sightline.Domain.Chronology;
using Sightline.Population;

namespace Sightline.Cli.Tests.Commands.Population;

public sealed class PopulationCommandTests
{
    private static readonly MadeUpAuthority Authority = new(Families: 300, Seed: 7);

    [Fact]
    public async Task The_same_seed_gives_the_same_page_and_another_seed_another()
    {
        var one = await Typed.RunAsync("population", "--families", "60", "--seed", "7");
        var again = await Typed.RunAsync("population", "--families", "60", "--seed", "7");
        var other = await Typed.RunAsync("population", "--families", "60", "--seed", "8");
        one.Code.ShouldBe(ExitCode.Done);
        again.Output.ShouldBe(one.Output);
        string.Equals(other.Output, one.Output, StringComparison.Ordinal).ShouldBeFalse();
        one.Output.ShouldContain("Everybody in it is made up");
        one.Output.ShouldContain("| `not-seen` |");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1000001")]
    [InlineData("many")]
    public async Task A_number_of_families_that_makes_no_sense_is_wrong_use(string families) =>
        (await Typed.RunAsync("population", "--families", families)).Code.ShouldBe(ExitCode.WrongUse);

    [Fact]
    public void A_family_is_the_same_whichever_families_are_made_before_it() =>
        Authority.Family(5).Entries.Select(Shown).ShouldBe(Authority.All().ElementAt(5).Entries.Select(Shown));

    [Fact]
    public void Every_code_that_is_written_is_in_the_vocabulary() =>
        Authority.All().SelectMany(f => f.Entries).SelectMany(e => e.Codes).Where(c => !CodeVocabulary.Has(c)).ShouldBeEmpty();

    [Fact]
    public void Most_families_are_ordinary_and_what_the_others_must_bring_is_mostly_seen_in_time()
    {
        Authority.All().Count(f => f.Course == Course.Ordinary).ShouldBeInRange(270, 297);
        var load = AlertLoad.Of(Authority, progress: null, CancellationToken.None);
        load.Truth.Expected.ShouldBeGreaterThan(8);
        (load.Truth.Seen / (double)load.Truth.Expected).ShouldBeGreaterThan(0.9);
        load.Neglected.PerThousandChildrenAWeek("was-not-brought", Setting.Default).ShouldBeGreaterThan(load.Ordinary.PerThousandChildrenAWeek("was-not-brought", Setting.Default));
        load.Ordinary.Signals("not-seen", Setting.Lower).ShouldBeGreaterThanOrEqualTo(load.Ordinary.Signals("not-seen", Setting.Higher));
    }

    private static string Shown(Entry entry) => $"{entry.AgencyId} {entry.Happened!.Earliest} {entry.RecordedOn} {string.Join(',', entry.Concerning)} {entry.Codes[0].Kind} {entry.Codes[0].Type}";
}
