using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Domain.Chronology;
using Sightline.Language.Tables;
using Xunit;

namespace Sightline.Language.Tests.Tables;

public sealed class MappingFileTests
{
    [Fact]
    public void What_is_written_is_read_back_and_settled()
    {
        var layout = LayoutReaderTests.Find("Date|Quidquid|Record", "03/03/14|x|Visited at home, the kitchen was clean and warm.");
        var book = new MappingBook([MappingBook.Propose("agencies/a.csv", "a", [layout]) with { From = new DateOnly(2012, 1, 1), To = new DateOnly(2018, 4, 30), IsMonthFirst = true }]);
        var read = MappingFile.Read(MappingFile.Write(book));
        read.HasValue.ShouldBeTrue(read.Reason);
        var mapping = read.Value.For("agencies/a.csv", agency: null).ShouldNotBeNull();
        mapping.HeadingRow.ShouldBe(1);
        mapping.Hints.To.ShouldBe(new DateOnly(2018, 4, 30));
        mapping.Hints.IsMonthFirst.ShouldBeTrue();
        mapping.Columns.Select(c => c.Role).ShouldBe(layout.Columns.Select(c => c.Role));
        mapping.Columns.ShouldAllBe(c => c.Confidence == 1);
    }

    [Fact]
    public void A_proposal_holds_no_word_of_the_record()
    {
        var layout = LayoutReaderTests.Find("Date|Record", "03/03/14|Unrepeatable words about somebody at home.");
        Encoding.UTF8.GetString(MappingFile.Write(new MappingBook([MappingBook.Propose("a.csv", agency: null, [layout])]))).ShouldNotContain("Unrepeatable");
    }

    [Fact]
    public void A_file_comes_before_its_agency()
    {
        var book = new MappingBook([new SavedMapping { Agency = "gp" }, new SavedMapping { File = "gp.csv", Agency = "gp" }]);
        book.For("gp.csv", "gp").ShouldBe(book.Files[1]);
        book.For("gp-2.csv", "gp").ShouldBe(book.Files[0]);
        book.For("gp-2.csv", agency: null).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "not well-formed")]
    [InlineData("{", "not well-formed")]
    [InlineData("[]", "no list named 'files'")]
    [InlineData("""{"files": [3]}""", "item 1 of 'files' is not an object")]
    [InlineData("""{"files": [{"columns": []}]}""", "neither a file nor an agency")]
    [InlineData("""{"files": [{"file": "a", "headingRow": -1, "columns": []}]}""", "'headingRow'")]
    [InlineData("""{"files": [{"file": "a", "from": "31/02/2014", "columns": []}]}""", "'from'")]
    [InlineData("""{"files": [{"file": "a", "from": "2015-01-01", "to": "2014-01-01", "columns": []}]}""", "'to' before its 'from'")]
    [InlineData("""{"files": [{"file": "a", "dateOrder": "datum", "columns": []}]}""", "'dateOrder'")]
    [InlineData("""{"files": [{"file": "a"}]}""", "'columns'")]
    [InlineData("""{"files": [{"file": "a", "columns": [{"heading": "Date", "role": "datum"}]}]}""", "column 1")]
    public void A_bad_file_gives_a_reason(string json, string says)
    {
        var read = MappingFile.Read(Encoding.UTF8.GetBytes(json));
        read.HasValue.ShouldBeFalse();
        read.Reason!.ShouldContain(says);
        read.Reason!.ShouldNotContain("datum");
    }

    [Fact]
    public void Arbitrary_bytes_never_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => MappingFile.Read(bytes).HasValue.ShouldBeFalse()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        MappingFile.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("""{"files": []}""")).ToArray()).HasValue.ShouldBeTrue();

    [Fact]
    public void Every_role_has_a_word() => Enum.GetValues<CellRole>().ShouldAllBe(r => Kebab.Read<CellRole>(Kebab.Of(r)) == r);
}
