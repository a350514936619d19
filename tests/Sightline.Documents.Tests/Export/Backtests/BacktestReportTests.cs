using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using Sightline.Documents.Export.Backtests;
using Sightline.Domain.Chronology;
using Sightline.Domain.Patterns;
using Xunit;

namespace Sightline.Documents.Tests.Export.Backtests;

public sealed partial class BacktestReportTests
{
    [Fact]
    public void It_is_one_file_that_asks_for_nothing_and_runs_nothing()
    {
        var html = Written(BacktestFamily.Report());

        html.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
        html.ShouldNotContain("http:");
        html.ShouldNotContain("https:");
        html.ShouldNotContain("src=");
        html.ShouldNotContain("url(");
        html.ShouldNotContain("@import");
        html.ShouldNotContain("<link");
        html.ShouldNotContain("<script");
        html.ShouldNotContain(" style=\"");
        var policy = WebUtility.HtmlDecode(PolicyPattern().Match(html).Groups["it"].Value);
        policy.ShouldStartWith("default-src 'none'; ");
        policy.ShouldNotContain("unsafe");
        var style = StylePattern().Matches(html).ShouldHaveSingleItem().Groups["it"].Value;
        policy.ShouldContain("'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))) + "'");
    }

    [Fact]
    public void It_is_marked_at_the_top_and_at_the_foot_with_the_family_and_the_time()
    {
        var html = Written(BacktestFamily.Report());

        foreach (var part in new[] { "header", "footer" })
        {
            var words = Regex.Match(html, $"<{part} class=\"marking\">.*?</{part}>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value;
            words.ShouldContain("OFFICIAL-SENSITIVE");
            words.ShouldContain(BacktestFamily.Label);
            words.ShouldContain("5 January 2032, 09:30 UTC");
        }
    }

    [Fact]
    public void Each_pattern_stands_in_it_with_its_first_day_and_the_days_before_the_harm()
    {
        var document = BacktestFamily.Report();
        var html = Written(document);
        document.Backtest.Signals.ShouldNotBeEmpty();

        foreach (var signal in document.Backtest.Signals)
        {
            var section = Section(html, signal.Of.Descriptor.Id);
            section.ShouldContain(signal.Of.Descriptor.Sentence);
            section.ShouldContain(signal.Of.Descriptor.Question);
            section.ShouldContain(signal.Of.Descriptor.WrongWhere);
            section.ShouldContain(signal.Episodes[0].Says);
            section.ShouldContain($"Could first have been seen {Who.Day(signal.FirstRaisedOn)}, {Days(signal.LeadDays!.Value)} before the harm");
        }

        var glance = Plain(Part(html, "glance"));
        glance.ShouldContain($"The first could have been seen on {Who.Day(document.Backtest.Signals[0].FirstRaisedOn)}: {Days(document.Backtest.Signals[0].LeadDays!.Value)} before the harm");
    }

    [Fact]
    public void What_came_before_the_time_that_the_record_is_about_is_told_apart()
    {
        Plain(Part(Written(BacktestFamily.Report(BacktestFamily.Register with { Period = (new(2031, 7, 1), new(2031, 9, 30)) })), "glance"))
            .ShouldContain("The register says that the record is about 1 July 2031 to 30 September 2031; what came before may be only summed up in it.");
        Written(BacktestFamily.Report(BacktestFamily.Register with { Period = (new(2031, 1, 1), new(2031, 9, 30)) })).ShouldNotContain("The register says that the record is about");
    }

    [Fact]
    public void It_says_by_whom_and_the_price_of_not_sharing()
    {
        var section = Section(Written(BacktestFamily.Report()), "no-access");

        section.ShouldContain("All records together: 12 March 2031.");
        section.ShouldContain("Northside <Health> Visiting alone: 2 April 2031, 21 days later.");
        section.ShouldContain("Each other agency alone: not at all.");
        section.ShouldContain("21 days: the first agency that alone held enough, Northside <Health> Visiting, held it that much later than all records together.");
        section.ShouldContain("12 March 2031, 173 days before the harm (about 5 months)");
    }

    [Fact]
    public void The_entries_that_show_it_stand_there_with_agency_file_and_row()
    {
        var section = Section(Written(BacktestFamily.Report()), "no-access");

        section.ShouldContain("What shows it of Wick, on 12 March 2031: 3 entries");
        section.ShouldContain("12 March 2031 Children’s social care agencies/csc.csv, row 2 No reply at the door.");
        section.ShouldNotContain("agencies/hv.csv, row 4");
    }

    [Fact]
    public void Words_of_a_record_can_only_be_text_and_lose_their_address()
    {
        var html = Written(BacktestFamily.Report(words: $"<script>alert('x')</script> \" onload=\" at {BacktestFamily.Street}, no reply"));

        html.ShouldContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot; onload=&quot;");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<Health>");
        html.ShouldNotContain(BacktestFamily.Street);
        html.ShouldContain("[address left out]");
    }

    [Fact]
    public void It_never_says_what_anybody_should_have_done()
    {
        foreach (var document in new[] { BacktestFamily.Report(), BacktestFamily.Empty(), BacktestFamily.Report(BacktestFamily.Register with { Harm = null }) })
        {
            Plain(Written(document)).ShouldNotContain("should have", Case.Insensitive);
        }
    }

    [Fact]
    public void An_empty_back_test_says_that_nothing_held_and_that_this_proves_nothing()
    {
        var text = Plain(Written(BacktestFamily.Empty()));

        text.ShouldContain("No entry with a date.");
        text.ShouldContain("That is not the same as no concern");
        Plain(Written(BacktestFamily.Empty(BacktestFamily.Register))).ShouldContain("No pattern held about this child");
    }

    [Fact]
    public void A_register_without_harm_gives_days_and_no_lead()
    {
        var html = Written(BacktestFamily.Report(BacktestFamily.Register with { Harm = null }));

        Plain(html).ShouldContain("The register names no harm.");
        html.ShouldNotContain("class=\"harm");
        html.ShouldNotContain("days before the harm");
        Section(html, "no-access").ShouldContain("Could first have been seen 12 March 2031 What could have been said");
        Plain(Part(html, "children")).ShouldContain("on the last day looked at");
    }

    [Fact]
    public void A_threshold_that_a_partnership_changed_is_marked_and_has_its_reason()
    {
        var pattern = PatternCatalogue.Find("no-access")!.Descriptor;
        var threshold = pattern.Thresholds[0];
        var settings = new PatternSettings([PatternLimits.DefaultOf(pattern).With(threshold, 2, "We look after <two> closed doors.")]);
        var section = Section(Written(BacktestFamily.Report(settings: settings)), "no-access");

        section.ShouldContain("Changed here:");
        section.ShouldContain($"2 ({threshold.Means}) changed by this partnership, from {threshold.Default}: We look after <two> closed doors.");
        section.ShouldContain("14 February 2031, 199 days before the harm");
        Section(Written(BacktestFamily.Report()), "no-access").ShouldNotContain("Changed here:");
    }

    [Fact]
    public void A_child_has_a_block_with_its_age_at_the_harm_and_what_could_have_been_seen()
    {
        var text = Plain(Part(Written(BacktestFamily.Report()), "children"));

        text.ShouldContain("Wick Aged 3 years and 6 months at the harm");
        text.ShouldContain("Visits without access 12 March 2031 173 days");
    }

    [Fact]
    public void What_could_not_be_judged_is_told_with_what_to_do()
    {
        Problem[] problems = [new("agencies/hv.csv", 9, "undated", "The date of p1 is not a day that exists.", "Ask the agency for the day.")];
        var text = Plain(Part(Written(BacktestFamily.Report(problems: problems)), "problems"));

        text.ShouldContain("The date of Wick (p1) is not a day that exists. Ask the agency for the day. agencies/hv.csv, row 9");
    }

    [Fact]
    public void Headings_go_down_one_step_at_a_time_and_every_link_leads_somewhere()
    {
        var html = Written(BacktestFamily.Report());
        var steps = Regex.Matches(html, "<h(?<it>[1-6])[ >]", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(h => h.Groups["it"].Value[0] - '0').ToList();

        steps[0].ShouldBe(1);
        steps.Count(s => s == 1).ShouldBe(1);
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        var ids = Regex.Matches(html, " id=\"(?<it>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups["it"].Value).ToList();
        ids.ShouldBeUnique(StringComparer.Ordinal);
        Regex.Matches(html, " href=\"#(?<it>[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Groups["it"].Value).ShouldAllBe(target => ids.Contains(target));
    }

    [Fact]
    public void Every_pattern_has_a_short_name_of_its_own()
    {
        ShortNames.Ids.Order(StringComparer.Ordinal).ShouldBe(PatternCatalogue.All.Select(p => p.Descriptor.Id).Order(StringComparer.Ordinal));
        ShortNames.Ids.Select(ShortNames.Of).ShouldBeUnique(StringComparer.Ordinal);
        ShortNames.Ids.Select(ShortNames.Of).ShouldAllBe(name => name.Length <= 32);
        ShortNames.Of("a-new-one").ShouldBe("A new one");
    }

    [Theory]
    [InlineData(1883, "1,883 days before the harm")]
    [InlineData(1, "1 day before the harm")]
    [InlineData(0, "on the day of the harm")]
    [InlineData(-2, "2 days after the harm")]
    public void A_lead_is_said_in_words(int lead, string words) => LeadWords.Of(lead).ShouldBe(words);

    private static string Written(BacktestReportDocument document)
    {
        using var stream = new MemoryStream();
        BacktestReport.Write(document, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Days(int days) => days.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " days";

    private static string Section(string html, string pattern) => Plain(Regex.Match(html, $"<section class=\"pattern\" id=\"pattern-{pattern}\".*?</section>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value);

    private static string Part(string html, string id) => Regex.Match(html, $"<section id=\"{id}\".*?</section>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value;

    private static string Plain(string html)
    {
        var words = WebUtility.HtmlDecode(TagPattern().Replace(StylePattern().Replace(html, string.Empty), " "));
        return SpacePattern().Replace(SpaceBeforePattern().Replace(SpacePattern().Replace(words, " "), "${it}"), " ").Trim();
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<it>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PolicyPattern();

    [GeneratedRegex("<style>(?<it>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex StylePattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex TagPattern();

    [GeneratedRegex("\\s+", RegexOptions.None, 5000)]
    private static partial Regex SpacePattern();

    [GeneratedRegex(" (?<it>[.,:;)])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SpaceBeforePattern();
}
