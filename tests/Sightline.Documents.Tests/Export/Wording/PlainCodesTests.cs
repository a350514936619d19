using Shouldly;
using Sightline.Documents.Export.Wording;
using Sightline.Domain.Chronology;
using Xunit;

namespace Sightline.Documents.Tests.Export.Wording;

public sealed class PlainCodesTests
{
    [Fact]
    public void A_kind_whose_one_word_says_too_little_is_told_in_more()
    {
        PlainCodes.Of(EntryKind.Voice).ShouldBe("child’s voice");
        PlainCodes.Of(EntryKind.Visit).ShouldBe(CodeWords.Of(EntryKind.Visit));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("visit: no access", "Visit: no access")]
    public void A_sentence_begins_with_a_capital(string words, string sentence) => PlainCodes.Sentence(words).ShouldBe(sentence);
}
