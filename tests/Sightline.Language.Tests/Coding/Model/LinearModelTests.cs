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
        var scores = Model.NewScores();
        Array.Fill(scores.Values, 99);
        Array.Fill(scores.Always, 99);
        Model.Score([new Feature(Door, 0, 0), new Feature(Door, 1, 1)], scores);
        scores.Values.ShouldBe(Enumerable.Range(0, 37).Select(i => (float)i));
    }

    [Fact]
    public void What_is_given_a_kind_is_added_when_it_is_asked_for()
    {
        var model = new LinearModel(["visit", "visit/joint", "visit/routine", "visit>completed", "voice"], new Dictionary<ulong, LinearModel.Weight[]> { [Door] = [.. Enumerable.Range(0, 5).Select(i => new LinearModel.Weight(i, i + 1))] });
        var scores = model.NewScores();
        model.Score([new Feature(Door, 0, 0), new Feature(Door, 1, 1)], scores);
        scores.Values.ShouldBe([2f, 0f, 0f, 0f, 10f]);
        model.Complete(scores, from: 1, count: 3);
        scores.Values.ShouldBe([2f, 4f, 6f, 8f, 10f]);
        model.Score([], scores);
        scores.Values.ShouldAllBe(v => v == 0);
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
