using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Sightline.Documents.Export;
using Xunit;

namespace Sightline.Documents.Tests.Export;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("Seen, well.\n\tCot.", "Seen, well.\n\tCot.")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\u001Bb\u0008", "a\uFFFDb\uFFFD")]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\vb\fc", "a\nb\nc")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("", "")]
    public void What_xml_cannot_hold_is_replaced(string text, string expected) => XmlText.Clean(text).ShouldBe(expected);

    [Fact]
    public void Half_of_a_pair_is_replaced()
    {
        XmlText.Clean("a" + '\uD83D').ShouldBe("a\uFFFD");
        XmlText.Clean('\uDE00' + "b").ShouldBe("\uFFFDb");
    }

    [Fact]
    public void Any_text_comes_back_from_xml_as_it_went_in() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(c => new string(c)).ToArbitrary(), text =>
        {
            var clean = XmlText.Clean(text);
            XElement.Parse(new XElement("t", clean).ToString(SaveOptions.DisableFormatting), LoadOptions.PreserveWhitespace).Value.ShouldBe(clean);
            XmlText.Clean(clean).ShouldBe(clean);
        }));
}
