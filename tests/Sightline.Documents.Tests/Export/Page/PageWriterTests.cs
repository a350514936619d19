using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Page;
using Sightline.Domain.Chronology;
using Sightline.Domain.People;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

public sealed partial class PageWriterTests
{
    [Fact]
    public void The_policy_lets_the_pages_own_style_and_script_run_and_nothing_else()
    {
        var html = Written(InventedLarchFamily.Of());
        var policy = System.Net.WebUtility.HtmlDecode(PolicyPattern().Match(html).Groups["it"].Value);

        policy.ShouldStartWith("default-src 'none'; ");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
        foreach (var pattern in new[] { StylePattern(), ScriptPattern() })
        {
            var block = pattern.Matches(html).ShouldHaveSingleItem().Groups["it"].Value;
            policy.ShouldContain("'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(block))) + "'");
        }

        html.ShouldNotContain(" style=\"");
        html.ShouldNotContain("src=");
    }

    [Fact]
    public void It_is_marked_at_the_top_and_at_the_foot_with_the_family_and_the_time()
    {
        var html = Written(InventedLarchFamily.Of());

        foreach (var part in new[] { "header", "footer" })
        {
            var words = Regex.Match(html, $"<{part} class=\"marking\">.*?</{part}>", RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Value;
            words.ShouldContain("OFFICIAL-SENSITIVE");
            words.ShouldContain(InventedLarchFamily.Label);
            words.ShouldContain("20 November 2026, 21:46 UTC");
        }
    }

    [Fact]
    public void Each_child_has_a_card_with_who_saw_it_last_and_its_last_words()
    {
        var cards = CardPattern().Matches(Written(InventedLarchFamily.Of())).Select(card => Plain(card.Value)).ToList();

        cards.Count.ShouldBe(5);
        cards[0].ShouldStartWith("Linden 2y 3m when the record ends");
        cards[0].ShouldContain("Never seen in this record. Last seen alone Never recorded.");
        cards[0].ShouldContain("Last said or shown Nothing recorded.");
        var ash = cards.Single(card => card.StartsWith("Ash", StringComparison.Ordinal));
        ash.ShouldContain("20 August 2016 251 days before the record ends by Children’s social care, not recorded as alone .");
        ash.ShouldContain("Last seen alone 6 July 2015, Hollow Lane Primary School.");
        ash.ShouldContain("I do the babies’ bottles");
        var rowan = cards.Single(card => card.StartsWith("Rowan", StringComparison.Ordinal));
        rowan.ShouldContain("Longest time between two sightings 740 days, 3 March 2014 to 12 March 2016.");
    }

    [Fact]
    public void A_row_says_ages_days_since_seen_source_reading_and_where_another_account_differs()
    {
        var html = Written(InventedLarchFamily.Of());
        var row = Plain(RowPattern().Matches(html).Single(row => row.Value.Contains("cut lip", StringComparison.Ordinal)).Value);

        row.ShouldContain("20 August 2016, 23:40 Police Worker A police.csv, row 8");
        row.ShouldContain("Response Referral to the front door.");
        row.ShouldContain("Incident (domestic abuse) Proposed, not confirmed Seen Ash Not seen Rowan, Hazel, Bryony");
        row.ShouldContain("Rowan 4y 6m: unseen 161 days");
        row.ShouldContain("Ash 10y 3m: seen here , after 411 days");
        row.ShouldContain("Linden 1y 7m: not seen yet");
        html.ShouldContain("<strong dir=\"auto\">Police record an injury; this account says that there were none.</strong>");
        html.ShouldContain("Confirmed by a person");
    }

    [Fact]
    public void Addresses_are_left_out_and_the_evidence_still_stands_where_it_was()
    {
        var text = "Moved to 14 Sycamore Road, AB1 2EF, in a hurry.";
        var at = text.IndexOf("in a hurry", StringComparison.Ordinal);
        var entry = InventedLarchFamily.Entry("housing", 900, happened: null, text, InventedLarchFamily.Code(EntryKind.Move, EntryType.Abrupt, outcome: null, new TextSpan(at, at + 10)));

        var html = Written(InventedLarchFamily.Of(0, more: [entry]));

        html.ShouldNotContain("Sycamore");
        html.ShouldNotContain("AB1 2EF");
        html.ShouldContain("<mark>in a hurry</mark>");
        html.ShouldContain("from the words ‘in a hurry’");
    }

    [Fact]
    public void The_count_of_rows_is_shown_and_if_it_does_not_add_up_the_page_says_so()
    {
        var document = InventedLarchFamily.Of();
        Plain(Written(document)).ShouldContain("12 on the line + 14 not data = 26, every row in the files.");

        var wrong = document with { Counts = document.Counts with { RowsInFiles = 99 } };
        Plain(Written(wrong)).ShouldContain("The files hold 99: the count does not add up");
    }

    [Fact]
    public void A_problem_that_names_people_by_id_names_them_on_the_page()
    {
        var document = InventedLarchFamily.Of() with { Problems = [new Problem("gp.csv", 20, "same-name", "A name in row 20 fits more than one person: p2, p3.", "Say which.")] };

        Plain(Written(document)).ShouldContain("A name in row 20 fits more than one person: Rowan (p2), Hazel (p3).");
    }

    [Theory]
    [InlineData("Rowan said “no bed” and, later, “on the sofa”.", "‘no bed … on the sofa’")]
    [InlineData("Rowan wouldn't say where she’d slept.", "‘Rowan wouldn't say where she’d slept.’")]
    [InlineData("Rowan: ‘it’s cold at ours’. TA’s note.", "‘it’s cold at ours’")]
    public void Last_words_are_what_stands_in_quotation_marks_or_else_what_was_written(string text, string words)
    {
        var entry = InventedLarchFamily.Entry("school", 900, Domain.Time.When.On(new DateOnly(2017, 4, 1)), text, InventedLarchFamily.Code(EntryKind.Voice, EntryType.Words), about: ["p2"]);

        var card = CardPattern().Matches(Written(InventedLarchFamily.Of(0, more: [entry]))).Single(card => card.Value.Contains(">Rowan<", StringComparison.Ordinal)).Value;

        Plain(card.Replace("<q class=\"said\" dir=\"auto\">", "‘", StringComparison.Ordinal).Replace("</q>", "’", StringComparison.Ordinal)).ShouldContain("Last said or shown " + words);
    }

    [Fact]
    public void Words_in_an_entry_about_several_children_are_not_given_to_all_of_them()
    {
        var entry = InventedLarchFamily.Entry("school", 900, Domain.Time.When.On(new DateOnly(2017, 4, 1)), "“We slept in the car.”", InventedLarchFamily.Code(EntryKind.Voice, EntryType.Words), about: ["p6", "p2", "p3"]);

        var cards = CardPattern().Matches(Written(InventedLarchFamily.Of(0, more: [entry]))).Select(card => Plain(card.Value)).ToList();

        cards.Single(card => card.StartsWith("Rowan", StringComparison.Ordinal)).ShouldContain("We slept in the car.");
        cards.Single(card => card.StartsWith("Hazel", StringComparison.Ordinal)).ShouldContain("Nothing recorded as this child’s own. A child’s words stand in an entry about several children, 1 April 2017: Entry 11");
    }

    [Fact]
    public void An_agency_that_sent_nothing_is_named_at_the_foot() =>
        Plain(Written(InventedLarchFamily.Of())).ShouldContain("Probation : no entry in the files combined here. That is not the same as no concern.");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!-- <script> ")]
    [InlineData("]]> <img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("\u2028\u2029\u0000\u0008\u001b[31m")]
    [InlineData("\u202Eevil\u202D \u2066x\u2069 \u200F")]
    [InlineData("\ud800 alone")]
    public void Hostile_words_anywhere_are_only_words(string hostile)
    {
        var entry = InventedLarchFamily.Entry("gp", 900, happened: null, hostile, InventedLarchFamily.Code(EntryKind.Other, type: null, outcome: null, new TextSpan(-5, 3), new TextSpan(2, 5_000)), response: hostile)
            with
        { Author = hostile, SameEventAs = [new SameEvent(new RowReference("nowhere.csv", 1), [hostile])] };
        var document = InventedLarchFamily.Of(0, hostile, [entry]);
        document = document with
        {
            Register = document.Register with { People = [.. document.Register.People.Select(p => p with { Given = hostile + p.Id })], Agencies = [.. document.Register.Agencies.Select(a => a with { Name = hostile })] },
            Problems = [new Problem(hostile, 1, "x", hostile, hostile)],
        };

        var html = Written(document);

        Regex.Count(html, "<script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)).ShouldBe(2);
        Regex.Count(html, "</script", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5)).ShouldBe(2);
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<!--");
        html.ShouldNotContain("\" onmouse");
        html.ShouldNotContain("' autofocus");
        html.ShouldNotContain('\0');
        html.ShouldNotContain('\u001b');
        JsonDocument.Parse(DataPattern().Match(html).Groups["it"].Value).RootElement.GetProperty("children")[0].GetProperty("name").GetString().ShouldNotBeNull();
    }

    [Fact]
    public void A_cell_of_a_megabyte_is_folded_and_whole()
    {
        var text = string.Concat(Enumerable.Repeat("Mother was seen & spoken to. ", 36_158));
        var entry = InventedLarchFamily.Entry("gp", 900, happened: null, text, InventedLarchFamily.Code(EntryKind.Other));

        var html = Written(InventedLarchFamily.Of(0, more: [entry]));

        html.ShouldContain("<details class=\"rest\"><summary>The rest of it, ");
        Regex.Count(html, "seen &amp; spoken", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBe(36_158);
    }

    [Fact]
    public void A_record_with_nothing_in_it_is_a_page_that_says_so()
    {
        var empty = new ChronologyDocument("An invented family without entries", InventedLarchFamily.MadeAt, Register.Empty, [], [], new ChronologyCounts(0, 0, 0, 0, 0, 0), new DisclosureChoices());

        var words = Plain(Written(empty));

        words.ShouldContain("The register names no child");
        words.ShouldContain("No entry has a date");
        words.ShouldContain("Every row was read without a doubt.");
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes() => Written(InventedLarchFamily.Of(30)).ShouldBe(Written(InventedLarchFamily.Of(30)));

    [Fact]
    public void Ten_thousand_entries_are_written_and_stay_small_enough_to_carry()
    {
        using var stream = new MemoryStream();

        PageWriter.Write(InventedLarchFamily.Of(10_000), stream);

        stream.Length.ShouldBeLessThan(40_000_000);
    }

    private static string Written(ChronologyDocument document)
    {
        using var stream = new MemoryStream();
        PageWriter.Write(document, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Plain(string html) =>
        System.Net.WebUtility.HtmlDecode(SpacePattern().Replace(TagPattern().Replace(html, " "), " ")).Trim();

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<it>[^\"]*)\"", RegexOptions.None, 5000)]
    private static partial Regex PolicyPattern();

    [GeneratedRegex("<style>(?<it>.*?)</style>", RegexOptions.Singleline, 5000)]
    private static partial Regex StylePattern();

    [GeneratedRegex("<script>(?<it>.*?)</script>", RegexOptions.Singleline, 5000)]
    private static partial Regex ScriptPattern();

    [GeneratedRegex("id=\"record\">(?<it>.*?)</script>", RegexOptions.Singleline, 5000)]
    private static partial Regex DataPattern();

    [GeneratedRegex("<article class=\"card\">.*?</article>", RegexOptions.Singleline, 5000)]
    private static partial Regex CardPattern();

    [GeneratedRegex("<tr role=\"row\" id=\"e.*?</tr>", RegexOptions.Singleline, 5000)]
    private static partial Regex RowPattern();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex TagPattern();

    [GeneratedRegex("\\s+", RegexOptions.None, 5000)]
    private static partial Regex SpacePattern();
}
