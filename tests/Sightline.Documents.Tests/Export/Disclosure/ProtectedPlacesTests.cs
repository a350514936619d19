using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.People;
using Xunit;

namespace Sightline.Documents.Tests.Export.Disclosure;

public sealed class ProtectedPlacesTests
{
    private static readonly string[] Addresses = ["Flat 2, 9 Hidden Close, Whinmoor, QX1 2AB", "Broadmead", "Foster carers (address withheld)", "St Brannoc's House, Orrin Street"];

    private static readonly ProtectedPlaces Outside = new(Addresses, withTowns: true, ["Larkrise Primary School"]);

    private static readonly ProtectedPlaces Inside = new(Addresses, withTowns: false, []);

    [Theory]
    [InlineData("seen at 9 hidden close.", "seen at [address left out].")]
    [InlineData("seen at Hidden Cl today", "seen at [address left out] today")]
    [InlineData("moved to Whinmoor in May", "moved to [address left out] in May")]
    [InlineData("postcode qx12ab", "postcode [address left out]")]
    [InlineData("somewhere in QX1", "somewhere in [address left out]")]
    [InlineData("they live on Broadmead now", "they live on [address left out] now")]
    [InlineData("St Brannocs House", "[address left out]")]
    [InlineData("his place at Larkrise Primary School", "his place at [address left out]")]
    [InlineData("the foster carers were at home", "the foster carers were at home")]
    [InlineData("flat tyre, room for more", "flat tyre, room for more")]
    [InlineData("hiddenly closed", "hiddenly closed")]
    public void Each_line_alone_leads_there_for_whoever_is_outside(string text, string left) => FilterOf(Outside).Words(text).ShouldBe(left);

    [Theory]
    [InlineData("moved to Whinmoor in May", "moved to Whinmoor in May")]
    [InlineData("at Larkrise Primary School", "at Larkrise Primary School")]
    [InlineData("seen in Hidden Close", "seen in [address left out]")]
    [InlineData("they live on Broadmead now", "they live on [address left out] now")]
    public void Inside_a_town_is_left(string text, string left) => FilterOf(Inside).Words(text).ShouldBe(left);

    [Theory]
    [InlineData("9 H i d d e n  C l o s e", true)]
    [InlineData("9, hidden-close", true)]
    [InlineData("Q X 1 2 A B", true)]
    [InlineData("in Whinmoor", false)]
    [InlineData("nothing of it", false)]
    public void The_last_look_sees_it_however_it_is_spaced(string text, bool isThere) => Inside.AreIn(text).ShouldBe(isThere);

    [Fact]
    public void Without_an_address_there_is_nothing_to_find() => new ProtectedPlaces([], withTowns: true, []).AreIn("9 Hidden Close").ShouldBeFalse();

    private static DisclosureFilter FilterOf(ProtectedPlaces places) => new(Register.Empty, new DisclosureChoices(Addresses: true, NhsNumbers: true), places);
}
