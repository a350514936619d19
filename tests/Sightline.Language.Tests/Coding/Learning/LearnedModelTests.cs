using Shouldly;
using Sightline.Language.Coding;
using Sightline.Language.Coding.Learning;
using Sightline.Language.Coding.Model;
using Sightline.Language.Tests.People;
using Xunit;

namespace Sightline.Language.Tests.Coding.Learning;

public class LearnedModelTests
{
    [Fact]
    public void What_is_written_and_read_again_proposes_the_same()
    {
        var model = ModelTrainer.Learn(InventedRows.All);
        using var text = new StringWriter();
        model.Write(text);
        var read = new CodeReader(InventedFamily.Register, ModelFile.Read(new StringReader(text.ToString())));
        var direct = model.NewReader(InventedFamily.Register);
        foreach (var example in InventedRows.All)
        {
            var (one, other) = (read.Read(example.Account), direct.Read(example.Account));
            one.Codes.Select(c => (c.Kind, c.Type, c.Outcome)).ShouldBe(other.Codes.Select(c => (c.Kind, c.Type, c.Outcome)));
            one.Themes.ShouldBe(other.Themes);
        }
    }

    [Fact]
    public void It_is_written_in_an_order_of_its_own_without_what_is_negligible()
    {
        var model = new LearnedModel(["a", "b"], ["z", "nw|x", "silent"], [[0.5, -1.25, 0.01], [0, 2, 0]], negligible: 0.05);
        using var text = new StringWriter();
        model.Write(text);
        text.ToString().ShouldBe("L\ta\nL\tb\nF\tnw|x\t0:-1.25 1:2\nF\tz\t0:0.5\n");
    }
}
