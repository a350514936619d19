using Shouldly;
using Sightline.Language.Dates;
using Xunit;

namespace Sightline.Language.Tests.Dates;

public sealed class DateMentionsTests
{
    [Theory]
    [InlineData("Seen on 3/3/14, to be seen again w/c 10.03.14.", "3/3/14|w/c 10.03.14")]
    [InlineData("Born 24 January 2012 at home", "24 January 2012")]
    [InlineData("Off school 13–21.09.12 with a cold", "13–21.09.12")]
    [InlineData("Moved in late March 2014; may move again", "late March 2014")]
    [InlineData("Weight 3/4 of the centile, 2 of 6 sessions, 07700 900123", "")]
    [InlineData("No dates here", "")]
    public void Finds(string text, string expected)
    {
        var found = DateMentions.Find(text, DateHints.None).Select(m => text[m.Span.Start..m.Span.End]);
        string.Join('|', found).ShouldBe(expected);
    }
}
