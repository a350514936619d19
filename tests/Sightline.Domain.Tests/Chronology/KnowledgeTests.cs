using Sightline.Domain.Chronology;
using Sightline.Domain.Tests.Patterns;

namespace Sightline.Domain.Tests.Chronology;

public class KnowledgeTests
{
    [Theory]
    [InlineData("rec:2031-03-09", "2031-03-09")]
    [InlineData("", "2031-03-05")]
    [InlineData("rec:2031-03-01", "2031-03-05")]
    public void An_entry_counts_as_written_down_when_it_says_so_else_when_it_happened_and_never_before(string marks, string on) =>
        Knowledge.RecordedOn(Entry(marks)).ShouldBe(Day(on));

    [Theory]
    [InlineData("police", "2031-03-09")]
    [InlineData("school", "2031-03-20")]
    [InlineData("gp", "2031-03-09")]
    [InlineData("housing", null)]
    public void It_is_known_to_the_writer_to_those_told_from_the_day_they_were_told_and_to_nobody_else(string agency, string? on) =>
        Knowledge.Since(Entry("rec:2031-03-09 told:school@2031-03-20,gp@2031-03-06"), agency).ShouldBe(on is null ? null : Day(on));

    [Fact]
    public void Those_who_sat_in_the_meeting_know_what_was_written_of_it() =>
        Knowledge.Since(Entry("rec:2031-03-09 attended:school"), "school").ShouldBe(Day("2031-03-09"));

    [Fact]
    public void An_entry_without_a_date_is_on_nobodys_line() =>
        Knowledge.Since(MarkedLine.Entries("- | police | | incident/offence | dad")[0], "police").ShouldBeNull();

    private static Entry Entry(string marks) => MarkedLine.Entries($"- | police | 2031-03-05 | incident/offence | dad | {marks}")[0];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
