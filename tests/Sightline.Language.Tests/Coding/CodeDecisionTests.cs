using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Coding;
using Sightline.Language.Coding.Model;
using Xunit;

namespace Sightline.Language.Tests.Coding;

public class CodeDecisionTests
{
    [Fact]
    public void A_model_that_knows_nothing_proposes_none_of_the_kinds()
    {
        var nothing = new LinearModel([], []);
        var codes = new CodeDecision(nothing).Codes(nothing.NewScores());
        codes.ShouldHaveSingleItem().Kind.ShouldBe(EntryKind.Other);
    }
}
