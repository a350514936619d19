using Sightline.Domain.Retention;

namespace Sightline.Domain.Tests.Retention;

public sealed class RetentionRulesTests
{
    private const string Rule = """{"id":"x","nation":"england","status":"looked-after","from":"birth","years":75,"diedUnder18Years":15,"basis":"law","authority":"","citation":"An invented Act","checkedOn":"2026-11-27"}""";

    [Fact]
    public void Every_rule_that_comes_along_has_a_citation_and_a_day_on_which_it_was_checked()
    {
        RetentionRules.OfEveryNation.ShouldAllBe(r => r.Citation.Length > 20 && r.CheckedOn > new DateOnly(2026, 1, 1));
        RetentionRules.OfEveryNation.Where(r => r.Basis == RetentionBasis.LocalSchedule).ShouldAllBe(r => r.Authority.Length > 0 && r.Source.Contains("local schedule", StringComparison.Ordinal));
        RetentionRules.Default.All.ShouldAllBe(r => r.Nation == "england");
    }

    [Fact]
    public void A_partnership_s_own_rules_are_read()
    {
        var rule = RetentionRules.Read($"[{Rule}]").Value.ShouldNotBeNull().All.ShouldHaveSingleItem();

        (rule.Id, rule.Status, rule.From, rule.Years, rule.DiedUnder18Years, rule.Basis).ShouldBe(("x", RetainedStatus.LookedAfter, RetentionStart.Birth, 75, 15, RetentionBasis.Law));
    }

    [Theory]
    [InlineData("\"citation\":\"An invented Act\"", "\"citation\":\"\"")]
    [InlineData("\"years\":75", "\"years\":0")]
    [InlineData("\"years\":75", "\"years\":75.5")]
    [InlineData("\"years\":75", "\"years\":\"75\"")]
    [InlineData("\"diedUnder18Years\":15", "\"diedUnder18Years\":-1")]
    [InlineData("looked-after", "forgotten")]
    [InlineData("\"basis\":\"law\"", "\"basis\":\"local-schedule\"")]
    [InlineData("2026-11-27", "27/11/2026")]
    public void A_rule_that_lacks_something_is_refused_by_its_number(string old, string changed) =>
        RetentionRules.Read($"[{Rule.Replace("\"x\"", "\"y\"", StringComparison.Ordinal)},{Rule.Replace(old, changed, StringComparison.Ordinal)}]").Reason.ShouldNotBeNull().ShouldStartWith("Rule 2 cannot be read");

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[")]
    public void What_is_no_list_of_rules_is_refused(string json) => RetentionRules.Read(json).Reason.ShouldNotBeNull();

    [Fact]
    public void Two_rules_of_one_id_are_refused() => RetentionRules.Read($"[{Rule},{Rule}]").Reason.ShouldNotBeNull().ShouldContain("Rule 2 has the id");
}
