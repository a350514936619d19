using Shouldly;
using Sightline.Language.Coding.Features;
using Sightline.Language.Coding.Model;
using Xunit;

namespace Sightline.Language.Tests.Coding.Model;

public class LinearModelTests
{
    private static readonly ulong Door = FeatureKey.OfName("nw|door");

    // More labels than a machine word holds at once, and not a multiple of it.
    private static readonly LinearModel Model = new(
        [.. Enumerable.Range(0, 37).Select(i => $"label-{i}")],
        new Dictionary<ulong, LinearModel.Weight[]> { [Door] = [.. Enumerable.Range(0, 37).Select(i => new LinearModel.Weight(i, i / 2f))] });

    [Fact]
    public void Every_label_gets_what_its_features_say()
    {
        var scores = new float[37];
        Array.Fill(scores, 99);
        Model.Score([new Feature(Door, 0, 0), new Feature(Door, 1, 1)], scores);
        scores.ShouldBe(Enumerable.Range(0, 37).Select(i => (float)i));
    }

    [Fact]
    public void A_label_is_found_by_name()
    {
        Model.IndexOf("label-36").ShouldBe(36);
        Model.IndexOf("label-37").ShouldBe(-1);
    }

    [Fact]
    public void A_feature_speaks_for_labels_together()
    {
        Model.WeightOf(Door, [2, 4]).ShouldBe(3f);
        Model.WeightOf(FeatureKey.OfName("nw|window"), [2, 4]).ShouldBe(0);
    }
}
