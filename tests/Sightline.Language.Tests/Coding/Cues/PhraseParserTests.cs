using Shouldly;
using Sightline.Language.Coding.Cues;
using Xunit;

namespace Sightline.Language.Tests.Coding.Cues;

public class PhraseParserTests
{
    [Theory]
    [InlineData("home visit", "home visit")]
    [InlineData("seen at/in home", "seen at/in home")]
    [InlineData("let [back] in", "let back in;let in")]
    [InlineData("no-show", "no show")]
    [InlineData("step-dad/father left", "step dad left;father left")]
    [InlineData("cancelled ~2 visit", "cancelled ~2 visit")]
    [InlineData("refer* to", "refer* to")]
    [InlineData("# weeks", "# weeks")]
    [InlineData("#-# weeks", "#-# weeks")]
    [InlineData("Mum’s Home", "mum home")]
    [InlineData("mum & dad", "mum and dad")]
    [InlineData("[gone]", "gone")]
    public void A_phrase_stands_for_plain_sequences(string phrase, string sequences) =>
        string.Join(';', PhraseParser.Variants(phrase).Select(v => string.Join(' ', v))).ShouldBe(sequences);
}
