using Sightline.Domain.Patterns;

namespace Sightline.Domain.Tests.Patterns;

public class PatternCatalogueTests
{
    private static readonly string[] Ids =
    [
        "not-seen", "was-not-brought", "no-access", "repeat-referral", "assessment-without-help", "broken-agreements", "yo-yo-conditions", "plan-drift",
        "pre-proceedings-drift", "early-step-down", "core-group-without-lead", "changing-workers", "absent-worker", "unanswered-concern", "known-to-one",
        "unseen-father", "unassessed-carer", "sibling-overlooked", "no-voice", "no-advocate", "young-carer", "attendance-decline", "missed-universal", "moves",
        "medicine-seeking", "crises-in-isolation", "harm-resurfacing", "baby-injury", "unborn-unassessed", "unmeasured-neglect", "cumulative-neglect",
        "adult-focused-plan", "crowded-visits", "extra-familial", "stalled-escalation", "safety-plan-missing", "same-name",
    ];

    public static TheoryData<string> All => [.. Ids];

    [Fact]
    public void It_has_the_thirty_seven_patterns_once_each()
    {
        PatternCatalogue.All.Select(p => p.Descriptor.Id).ShouldBe(Ids, ignoreOrder: true);
        PatternCatalogue.All.Count.ShouldBe(37);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_is_found_by_its_id(string id) => PatternCatalogue.Find(id).ShouldNotBeNull().Descriptor.Id.ShouldBe(id);

    [Theory]
    [InlineData("")]
    [InlineData("Not-Seen")]
    [InlineData("unheard-of")]
    public void What_it_does_not_have_is_not_found(string id) => PatternCatalogue.Find(id).ShouldBeNull();

    [Theory]
    [MemberData(nameof(All))]
    public void Each_says_when_it_is_raised_what_is_worth_asking_and_where_it_may_be_wrong(string id)
    {
        var pattern = PatternCatalogue.Find(id)!.Descriptor;
        pattern.Sentence.ShouldEndWith(".");
        pattern.Question.ShouldEndWith("?");
        pattern.WrongWhere.ShouldEndWith(".");
        pattern.Sources.ShouldNotBeEmpty();
        pattern.Sources.ShouldAllBe(s => !string.IsNullOrWhiteSpace(s.Review) && !string.IsNullOrWhiteSpace(s.Paragraph));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_thresholds_of_each_can_be_set(string id)
    {
        var thresholds = PatternCatalogue.Find(id)!.Descriptor.Thresholds;
        thresholds.Select(t => t.Name).ShouldBeUnique(StringComparer.Ordinal);
        foreach (var threshold in thresholds)
        {
            threshold.Name.ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)*$");
            threshold.Default.ShouldBeInRange(threshold.Least, threshold.Most);
            threshold.Means.ShouldNotBeNullOrWhiteSpace();
            threshold.Source.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void No_two_say_or_ask_the_same()
    {
        PatternCatalogue.All.Select(p => p.Descriptor.Sentence).ShouldBeUnique(StringComparer.Ordinal);
        PatternCatalogue.All.Select(p => p.Descriptor.Question).ShouldBeUnique(StringComparer.Ordinal);
    }
}
