using System.Xml;
using Shouldly;
using Sightline.Documents.Import.Text;
using Xunit;

namespace Sightline.Documents.Tests.Import.Text;

public sealed class ElementTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("seen at home", "seen at home")]
    [InlineData(" seen ", " seen ")]
    [InlineData("a &amp; b &#10;c", "a & b \nc")]
    [InlineData("a<![CDATA[<b>]]>c", "a<b>c")]
    [InlineData("a<i>b</i>c", "abc")]
    public void Reads_the_whole_text_and_stops_after_the_element(string inner, string text)
    {
        using var xml = XmlReader.Create(new StringReader($"<r><t>{inner}</t><next/></r>"));
        xml.ReadToDescendant("t");
        ElementText.Read(xml, 100).ShouldBe(text);
        xml.LocalName.ShouldBe("next");
    }

    [Fact]
    public void Reads_an_empty_element()
    {
        using var xml = XmlReader.Create(new StringReader("<r><t/><next/></r>"));
        xml.ReadToDescendant("t");
        ElementText.Read(xml, 100).ShouldBeEmpty();
        xml.LocalName.ShouldBe("next");
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(100_000)]
    public void Reads_a_text_longer_than_a_piece(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));
        using var xml = XmlReader.Create(new StringReader($"<t>{text}</t>"));
        xml.MoveToContent();
        ElementText.Read(xml, 1_000_000).ShouldBe(text);
    }

    [Fact]
    public void Holds_little_more_than_the_most()
    {
        using var xml = XmlReader.Create(new StringReader($"<r><t>{new string('x', 5_000_000)}</t><next/></r>"));
        xml.ReadToDescendant("t");
        var before = GC.GetAllocatedBytesForCurrentThread();
        ElementText.Read(xml, 10_000).Length.ShouldBeInRange(10_001, 20_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
        xml.LocalName.ShouldBe("next");
    }
}
