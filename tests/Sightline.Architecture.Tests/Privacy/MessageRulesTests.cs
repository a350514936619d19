namespace Sightline.Architecture.Tests.Privacy;

public class MessageRulesTests
{
    [Fact]
    public void No_sentence_that_may_be_logged_holds_words_of_a_record() => SourceText.CSharp("src").SelectMany(MessageRules.Violations).ShouldBeEmpty();

    [Theory]
    [InlineData("""new Problem(file, 3, "date-unread", $"The date {text} cannot be read.", "Ask.")""")]
    [InlineData("""new Problem(file, 3, "date-unread", $"The date {cell.Text.Trim()} cannot be read.", "Ask.")""")]
    [InlineData("""Reading<When>.Not($"The date {words} is impossible.")""")]
    [InlineData("""throw new InvalidOperationException($"{person.Given} is there twice.")""")]
    [InlineData("""new Problem(file, row, "unread", ex.Message, "Ask.")""")]
    public void Planted_words_of_a_record_are_caught(string code) => MessageRules.Violations(new SourceText("src/A.cs", code)).ShouldHaveSingleItem();

    [Theory]
    [InlineData("""new Problem(file, 3, "cell-long", $"A cell of {text.Length} characters under {column.Heading} is too long.", "Ask.")""")]
    [InlineData("""Reading<When>.Not($"Month {month} does not exist.")""")]
    [InlineData("""throw new ArgumentException("The latest day is before the earliest.", nameof(text))""")]
    public void Counts_rows_and_headings_are_let_by(string code) => MessageRules.Violations(new SourceText("src/A.cs", code)).ShouldBeEmpty();
}
