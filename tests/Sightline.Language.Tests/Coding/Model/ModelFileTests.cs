using Shouldly;
using Sightline.Language.Coding.Features;
using Sightline.Language.Coding.Model;
using Xunit;

namespace Sightline.Language.Tests.Coding.Model;

public class ModelFileTests
{
    [Fact]
    public void A_written_model_gives_its_weights()
    {
        var model = ModelFile.Read(new StringReader("L\tvisit\nL\tpolice\nF\tnw|door\t0:1.5 1:-0.25\nF\tbias\t1:-2\n"));
        model.Labels.ShouldBe(["visit", "police"]);
        var scores = model.NewScores();
        model.Score([new Feature(FeatureKey.OfName("nw|door"), 0, 0), new Feature(FeatureKey.OfName("bias"), -1, -1), new Feature(FeatureKey.OfName("nw|unknown"), 1, 1)], scores);
        scores.Values.ShouldBe([1.5f, -2.25f]);
    }

    [Fact]
    public void The_model_of_the_build_knows_every_kind() => ModelFile.Default.Labels.Count.ShouldBeGreaterThan(50);
}
