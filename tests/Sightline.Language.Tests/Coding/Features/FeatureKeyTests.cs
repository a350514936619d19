using Shouldly;
using Sightline.Language.Coding.Features;
using Xunit;

namespace Sightline.Language.Tests.Coding.Features;

public class FeatureKeyTests
{
    [Fact]
    public void A_name_in_the_file_gives_the_key_of_its_parts_in_a_row() =>
        FeatureKey.OfName("agency-n|no-access|school").ShouldBe(FeatureKey.Join(FeatureKey.Join(FeatureKey.Of("agency-n"), FeatureKey.Of("no-access")), FeatureKey.Of("school")));

    [Theory]
    [InlineData("nb|a|b", "nb|b|a")]
    [InlineData("n|ab", "n|a|b")]
    [InlineData("n", "n|")]
    [InlineData("nw|seen", "ow|seen")]
    public void Different_names_have_different_keys(string one, string other) => FeatureKey.OfName(one).ShouldNotBe(FeatureKey.OfName(other));
}
