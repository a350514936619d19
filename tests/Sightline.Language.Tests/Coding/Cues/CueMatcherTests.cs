using Shouldly;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Words;
using Xunit;

namespace Sightline.Language.Tests.Coding.Cues;

public class CueMatcherTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.Parse("injury: injur* | bruise/bruises\nput-off: visit ~2 cancelled\naway: not in\nnumbers: #-# week check");

    [Theory]
    [InlineData("bruise on arm", "injury")]
    [InlineData("No evidence of injury", "-injury")]
    [InlineData("No injuries seen", "-injury")]
    [InlineData("Mother denied any bruises", "-injury")]
    [InlineData("Not at school. Bruise on arm", "injury")]
    [InlineData("No school; bruise on arm", "injury")]
    [InlineData("No coat and no shoes on and was cold, bruise", "injury")]
    [InlineData("visit cancelled", "put-off")]
    [InlineData("visit today was cancelled", "put-off")]
    [InlineData("visit of this morning was cancelled", "")]
    [InlineData("long visit. Cancelled", "")]
    [InlineData("visit done. Clinic cancelled", "")]
    [InlineData("not in", "away")]
    [InlineData("no reply, not in", "away")]
    [InlineData("6–8 week check", "numbers")]
    [InlineData("8 week check", "")]
    [InlineData("", "")]
    public void A_cue_is_found_or_denied_within_its_sentence(string text, string expected) => Found(text).ShouldBe(expected);

    [Fact]
    public void A_hit_says_from_which_word_to_which()
    {
        var (tokens, hits) = Find("Rang. Visit now cancelled again");
        var hit = hits.ShouldHaveSingleItem();
        (tokens[hit.First].Word.Text, tokens[hit.Last].Word.Text).ShouldBe(("visit", "cancelled"));
    }

    private static string Found(string text) => string.Join(' ', Find(text).Hits.Select(h => (h.Negated ? "-" : string.Empty) + Lexicon.Names[h.Cue]));

    private static (List<Token> Tokens, List<CueHit> Hits) Find(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Cut(text, offset: 0, Lexicon.NewTable(), tokens);
        var hits = new List<CueHit>();
        new CueMatcher(Lexicon).Find(tokens, start: 0, hits);
        return (tokens, hits);
    }
}
