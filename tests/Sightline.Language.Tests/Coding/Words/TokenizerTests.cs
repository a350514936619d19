using Shouldly;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Words;
using Xunit;

namespace Sightline.Language.Tests.Coding.Words;

public class TokenizerTests
{
    [Theory]
    [InlineData("pre-birth plan", "pre birth plan")]
    [InlineData("step–dad", "step dad")]
    [InlineData("D/N/A", "dna")]
    [InlineData("D.N.A. today", "dna . today")]
    [InlineData("s.47 enquiry", "s47 enquiry")]
    [InlineData("S/47", "s47")]
    [InlineData("mum/dad", "mum dad")]
    [InlineData("Wren's coat", "wren coat")]
    [InlineData("Wren’s coat", "wren coat")]
    [InlineData("didn’t", "didn't")]
    [InlineData("6-8 weeks", "6-8 weeks")]
    [InlineData("6–8 weeks", "6-8 weeks")]
    [InlineData("at 10:45", "at 10:45")]
    [InlineData("82.4%", "82.4 %")]
    [InlineData("12/03/2015", "12/03/2015")]
    [InlineData("B&B", "b&b")]
    [InlineData("mum & dad", "mum and dad")]
    [InlineData("said “no way”", "said \" no way \"")]
    [InlineData("Out. Rang; left!\nWhy?", "out . rang ; left ! \n why ?")]
    [InlineData("", "")]
    [InlineData(" \t ", "")]
    [InlineData("(well)", "well")]
    public void Text_is_cut_as_records_are_written(string text, string words) => string.Join(' ', Cut(text).Select(t => t.Word.Text)).ShouldBe(words);

    [Fact]
    public void Every_word_says_where_it_stands()
    {
        const string text = "Seen – Wren’s well.";
        var tokens = Cut(text, offset: 100);
        tokens.Select(t => text[(t.Start - 100)..(t.End - 100)]).ShouldBe(["Seen", "Wren’s", "well", "."]);
    }

    [Fact]
    public void A_word_of_a_thousand_letters_is_cut_short_and_covers_itself()
    {
        var token = Cut(new string('x', 1000)).ShouldHaveSingleItem();
        token.Word.Text.Length.ShouldBe(64);
        token.Length.ShouldBe(1000);
    }

    private static List<Token> Cut(string text, int offset = 0)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, offset, CueLexicon.Default.NewTable(), tokens);
        return tokens;
    }
}
