using System.Text;
using Shouldly;
using Sightline.Documents.Import.Patterns;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;
using Xunit;

namespace Sightline.Documents.Tests.Import.Patterns;

public class PatternsReaderTests
{
    [Fact]
    public void A_value_with_its_reason_takes_the_place_of_the_default_and_the_others_stay()
    {
        var (settings, problems) = Read("""{"not-seen": {"five-and-over": {"value": 120, "reason": "Agreed on 3 May."}}}""");
        problems.ShouldBeEmpty();
        var all = settings.Of(PatternCatalogue.Find("not-seen")!.Descriptor).All();
        all.Single(t => t.Threshold.Name is "five-and-over").ShouldBe(all[1]);
        (all[1].Value, all[1].Reason).ShouldBe((120, "Agreed on 3 May."));
        all.Where((_, i) => i != 1).ShouldAllBe(t => t.Reason == null && t.Value == t.Threshold.Default);
    }

    [Theory]
    [InlineData("""{"never-heard-of": {}}""", "unknown-pattern")]
    [InlineData("""{"not-seen": {"never-heard-of": {"value": 3, "reason": "x"}}}""", "unknown-threshold")]
    [InlineData("""{"not-seen": {"under-five": {"value": -3, "reason": "x"}}}""", "threshold")]
    [InlineData("""{"not-seen": {"under-five": {"value": 0, "reason": "x"}}}""", "threshold")]
    [InlineData("""{"not-seen": {"under-five": {"value": 999999999999, "reason": "x"}}}""", "threshold")]
    [InlineData("""{"not-seen": {"under-five": {"value": 12.5, "reason": "x"}}}""", "threshold")]
    [InlineData("""{"not-seen": {"under-five": {"value": "60", "reason": "x"}}}""", "threshold")]
    [InlineData("""{"not-seen": {"under-five": 60}}""", "threshold")]
    [InlineData("""{"not-seen": {"under-five": {"value": 60}}}""", "no-reason")]
    [InlineData("""{"not-seen": {"under-five": {"value": 60, "reason": "  "}}}""", "no-reason")]
    [InlineData("""{"not-seen": [1]}""", "field")]
    public void What_cannot_be_taken_is_said_once_and_the_default_stands_while_the_rest_is_used(string file, string code)
    {
        var (settings, problems) = Read(file[..^1] + ", \"no-access\": {\"visits\": {\"value\": 2, \"reason\": \"Agreed.\"}}}");
        problems.ShouldHaveSingleItem().Code.ShouldEndWith(code);
        settings.Of(PatternCatalogue.Find("not-seen")!.Descriptor).All().ShouldAllBe(t => t.Reason == null);
        settings.Of(PatternCatalogue.Find("no-access")!.Descriptor).All()[0].Value.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\u0000\u0001")]
    public void A_file_that_is_none_is_said_and_every_default_stands(string file)
    {
        var (settings, problems) = Read(file);
        problems.ShouldNotBeEmpty();
        settings.Of(PatternCatalogue.All[0].Descriptor).All().ShouldAllBe(t => t.Value == t.Threshold.Default);
    }

    [Fact]
    public void No_problem_repeats_a_word_of_the_file() =>
        Read("""{"Quennell": {}, "not-seen": {"Quennell": {"value": 1, "reason": "Quennell"}}}""").Problems.ShouldAllBe(p => !p.What.Contains("Quennell") && !p.ToDo.Contains("Quennell"));

    private static (PatternSettings Settings, IReadOnlyList<Problem> Problems) Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return PatternsReader.Read("patterns.json", stream);
    }
}
