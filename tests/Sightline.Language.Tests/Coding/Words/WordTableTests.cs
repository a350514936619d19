using Shouldly;
using Sightline.Language.Coding.Cues;
using Sightline.Language.Coding.Words;
using Xunit;

namespace Sightline.Language.Tests.Coding.Words;

public class WordTableTests
{
    private static readonly CueLexicon Lexicon = CueLexicon.Parse("a: refer* | referred | # weeks | #-# weeks");

    [Theory]
    [InlineData("not", nameof(WordClass.Negation))]
    [InlineData("didn't", nameof(WordClass.Negation))]
    [InlineData(".", nameof(WordClass.Stop))]
    [InlineData("\"", nameof(WordClass.Quote))]
    [InlineData("seen", nameof(WordClass.Plain))]
    public void A_word_has_its_part_in_the_sentence(string word, string expected) => Lexicon.NewTable().Get(word).Kind.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("refer", 1)]
    [InlineData("referral", 1)]
    [InlineData("referred", 2)]
    [InlineData("ref", 0)]
    [InlineData("12", 1)]
    [InlineData("6-8", 1)]
    public void A_word_knows_the_elements_that_accept_it(string word, int elements) => Lexicon.NewTable().Get(word).Elements.Length.ShouldBe(elements);

    [Fact]
    public void A_pair_of_numbers_is_not_any_number()
    {
        var table = Lexicon.NewTable();
        table.Get("6-8").Is(Lexicon.NumberPair).ShouldBeTrue();
        table.Get("6-8").Is(Lexicon.AnyNumber).ShouldBeFalse();
        table.Get("8").Is(Lexicon.AnyNumber).ShouldBeTrue();
    }

    [Fact]
    public void The_same_word_is_one()
    {
        var table = Lexicon.NewTable();
        table.Get("seen").ShouldBeSameAs(table.Get("seen"));
    }
}
