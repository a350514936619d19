using Shouldly;
using Sightline.Language.Tables;
using Xunit;

namespace Sightline.Language.Tests.Tables;

public sealed class RowNatureTests
{
    private static readonly TableLayout Layout = LayoutReaderTests.Find("Date|Record|Action", "03/03/14|Visited at home, the kitchen was clean and warm.|None");

    [Theory]
    [InlineData("04/03/14|Rang.|None", RowNature.Data)]
    [InlineData("|Rang, date not kept.|", RowNature.Data)]
    [InlineData("04/03/14||", RowNature.Data)]
    [InlineData("2014-03-04||", RowNature.Data)]
    [InlineData("n/k|Rang.|", RowNature.Data)]
    [InlineData("Date|Record|Action", RowNature.HeadingAgain)]
    [InlineData("||", RowNature.Blank)]
    [InlineData(" |\t| ", RowNature.Blank)]
    [InlineData("Second pregnancy|Second pregnancy|Second pregnancy", RowNature.Title)]
    [InlineData("Second pregnancy||", RowNature.Title)]
    [InlineData("Key: NBV = new birth visit||", RowNature.Note)]
    [InlineData("2014||", RowNature.Title)]
    [InlineData("March 2014|March 2014|March 2014", RowNature.Title)]
    [InlineData("|Rang.|Rang.", RowNature.Data)]
    [InlineData("04/03/14|04/03/14|04/03/14", RowNature.Data)]
    [InlineData("When|What was seen|Worker|Follow up", RowNature.HeadingAgain)]
    [InlineData("04/03/14|Rang.", RowNature.Data)]
    [InlineData("04/03/14|Rang.|None|more|cells", RowNature.Data)]
    public void A_row_is(string row, RowNature nature) => RowNatures.Of(row.Split('|'), Layout).ShouldBe(nature);

    [Fact]
    public void A_row_of_no_cells_is_blank() => RowNatures.Of([], Layout).ShouldBe(RowNature.Blank);
}
