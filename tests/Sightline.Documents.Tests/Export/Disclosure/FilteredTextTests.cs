using Shouldly;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.Chronology;
using Xunit;

namespace Sightline.Documents.Tests.Export.Disclosure;

public sealed class FilteredTextTests
{
    // "Seen at 14 Larch Row today, 14 Larch Row" with the address cut twice.
    private static readonly FilteredText Text = new("Seen at [left out] today, [left out]", [new LeftOut(8, 20, "[left out]"), new LeftOut(28, 40, "[left out]")]);

    [Theory]
    [InlineData(0, 4, "Seen")]
    [InlineData(21, 26, "today")]
    [InlineData(8, 20, "[left out]")]
    [InlineData(11, 13, "[left out]")]
    [InlineData(5, 13, "at [left out]")]
    [InlineData(30, 40, "[left out]")]
    [InlineData(0, 40, "Seen at [left out] today, [left out]")]
    [InlineData(90, 99, "")]
    public void A_stretch_of_the_original_is_found_again(int start, int end, string expected)
    {
        var moved = Text.Move(new TextSpan(start, end));
        Text.Text[moved.Start..moved.End].ShouldBe(expected);
    }

    [Fact]
    public void It_counts_what_was_taken_out() => (Text.Count, new FilteredText("Seen", []).Count).ShouldBe((2, 0));
}
