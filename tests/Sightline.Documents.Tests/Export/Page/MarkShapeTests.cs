using Shouldly;
using Sightline.Documents.Export.Page;
using Sightline.Domain.Chronology;
using Xunit;

namespace Sightline.Documents.Tests.Export.Page;

public sealed class MarkShapeTests
{
    [Fact]
    public void Every_shape_stands_for_some_kind_and_the_legend_tells_each_apart()
    {
        Enum.GetValues<EntryKind>().Select(MarkShapes.Of).Distinct().Order().ShouldBe(Enum.GetValues<MarkShape>());
        Enum.GetValues<MarkShape>().Select(MarkShapes.Legend).Distinct(StringComparer.Ordinal).Count().ShouldBe(Enum.GetValues<MarkShape>().Length);
    }

    [Theory]
    [InlineData(EntryOutcome.NoAccess, true)]
    [InlineData(EntryOutcome.WasNotBrought, true)]
    [InlineData(EntryOutcome.Completed, false)]
    [InlineData(null, false)]
    public void What_did_not_take_place_is_drawn_hollow(EntryOutcome? outcome, bool isHollow) =>
        MarkShapes.DidNotTakePlace(new EntryCode(EntryKind.Visit, Type: null, outcome, [])).ShouldBe(isHollow);
}
