using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding.Learning;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class LexiconExamplesTests
{
    [Fact]
    public void Every_example_has_one_code_of_the_vocabulary()
    {
        var examples = LexiconExamples.All().ToList();
        examples.Count.ShouldBeGreaterThan(100);
        examples.ShouldAllBe(e => e.Codes.Count == 1 && CodeVocabulary.Has(e.Codes[0]));
    }

    [Fact]
    public void A_way_of_saying_not_brought_teaches_not_brought() =>
        LexiconExamples.All().First(e => string.Equals(e.Account.Text, "was not brought", StringComparison.Ordinal)).Codes[0].Outcome.ShouldBe(EntryOutcome.WasNotBrought);
}
