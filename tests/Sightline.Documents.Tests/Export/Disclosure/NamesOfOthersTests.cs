using Shouldly;
using Sightline.Documents.Export;
using Sightline.Documents.Export.Disclosure;
using Sightline.Domain.People;
using Xunit;

namespace Sightline.Documents.Tests.Export.Disclosure;

public sealed class NamesOfOthersTests
{
    private static readonly Register Register = new()
    {
        People = [Somebody("ned", "Larchling", "Quennell"), Somebody("glyn", "Glyn Tobias", "O'Rrick") with { Aliases = ["Tobe"] }, Somebody("aunt", "Perpetua", "Quennell")],
    };

    [Theory]
    [InlineData("Larchling saw glyn and Tobe", "Larchling saw [name left out] and [name left out]")]
    [InlineData("Mr O’Rrick called", "Mr [name left out] called")]
    [InlineData("the Quennell family", "the Quennell family")]
    [InlineData("Perpetua Quennell", "[name left out] Quennell")]
    [InlineData("Glynis is somebody else", "Glynis is somebody else")]
    public void Either_name_alone_is_found_and_one_that_is_shared_is_left(string text, string left)
    {
        var filter = new DisclosureFilter(Register, new DisclosureChoices(), places: null, new NamesOfOthers(Register, new HashSet<string>(StringComparer.Ordinal) { "ned" }));

        filter.Words(text).ShouldBe(left);
    }

    [Fact]
    public void Where_everybody_may_be_named_nothing_is_found() =>
        new NamesOfOthers(Register, new HashSet<string>(StringComparer.Ordinal) { "ned", "glyn", "aunt" }).In("Glyn and Perpetua").ShouldBeEmpty();

    private static Person Somebody(string id, string given, string family) => new(id, null, given, family, [], [], Sex.Unknown, null, null, null, null, IsSubjectChild: false);
}
